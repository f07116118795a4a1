// The addresses of a calendar: copied by a button, opened by a link, read by a phone's camera.
export default function ({ parentElement, data }) {
  const box = parentElement.querySelector('.address');
  const el = (tag, attrs, ...inside) => {
    const node = Object.assign(document.createElement(tag), attrs);
    node.append(...inside);
    return node;
  };
  const said = el('span', { className: 'said' });
  said.setAttribute('role', 'status');
  const copy = async input => {
    try { await navigator.clipboard.writeText(input.value); }
    catch { input.select(); document.execCommand('copy'); }
    said.textContent = `${data.words.copied}: ${input.name}`;
  };
  const field = ({ name, value }) => {
    const input = el('input', { type: 'text', readOnly: true, value, name, onfocus: e => e.target.select() });
    const button = el('button', { type: 'button', onclick: () => copy(input) }, data.words.copy);
    button.setAttribute('aria-label', `${data.words.copy}: ${name}`);
    return el('div', { className: 'field' }, el('label', {}, el('span', {}, name), input), button);
  };
  const way = ({ name, href }) => {
    const link = el('a', { href, rel: 'noreferrer noopener' }, name);
    if (href.startsWith('http')) link.target = '_blank';
    return link;
  };
  const code = el('div', { className: 'code' });
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', data.code.name);
  code.innerHTML = data.code.svg;
  box.replaceChildren(
    el('div', { className: 'ways' }, ...data.copied.map(field), said, ...data.opened.map(way), el('p', {}, data.about)),
    code,
  );
}
