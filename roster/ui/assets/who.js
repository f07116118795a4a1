// The name that this browser gave, kept where the grid keeps it too.
const NAME = 'dutyring.name';

export default function ({ parentElement, data, setStateValue }) {
  const form = parentElement.querySelector('form.who');
  const el = (tag, attrs, text) => {
    const node = Object.assign(document.createElement(tag), attrs);
    if (text) node.textContent = text;
    return node;
  };
  const kept = () => { try { return JSON.parse(localStorage.getItem(NAME)) || ''; } catch { return form.dataset.name || ''; } };
  const tell = name => {
    form.dataset.name = name;
    try { localStorage.setItem(NAME, JSON.stringify(name)); } catch { /* only for this visit then */ }
    setStateValue('name', name);
    draw(name);
  };
  const draw = name => {
    if (name) {
      const other = el('button', { type: 'button', className: 'other', onclick: () => ask(name) }, data.other);
      form.replaceChildren(el('span', {}, `${data.is} `), el('b', {}, name), other);
      form.className = 'who known';
    } else ask('');
  };
  const ask = before => {
    const label = el('label', {}), input = el('input', { type: 'text', maxLength: data.most, autocomplete: 'name', required: true, value: before });
    label.append(el('span', {}, data.name), input);
    form.replaceChildren(el('b', {}, data.title), label, el('button', { type: 'submit', className: 'yes' }, data.yes));
    form.className = 'who';
    if (before) input.focus();
  };
  form.onsubmit = event => {
    event.preventDefault();
    const name = form.querySelector('input')?.value.trim();
    if (name) tell(name);
  };
  const name = kept();
  draw(name);
  if (name && form.dataset.told !== name) { form.dataset.told = name; setStateValue('name', name); }
}
