// A table of fields. What is typed stays in them while the page is drawn anew around them.
const el = (tag, attrs = {}, text = '') => {
  const node = Object.assign(document.createElement(tag), attrs);
  if (text) node.textContent = text;
  return node;
};

export default function ({ parentElement, data, setStateValue }) {
  const box = parentElement.querySelector('.typed');
  if (box.firstChild) return;
  const body = el('tbody');
  const line = n => [...body.rows[n].cells].map(cell => cell.firstChild.value ?? cell.textContent);
  const tell = () => setStateValue('rows', [...body.rows].map((_, n) => line(n)));
  const field = (column, value, name) => {
    if (column.fixed) return el('span', { className: 'fixed' }, value);
    const title = [column.heading, name].filter(Boolean).join(', ');
    if (!column.choices.length) {
      const input = el('input', { value, ariaLabel: title, spellcheck: false, autocomplete: 'off' });
      input.style.minWidth = `calc(${column.size}ch + 26px)`;
      return input;
    }
    const choices = column.choices.some(c => c[0] === value) ? column.choices : [[value, value], ...column.choices];
    const select = el('select', { ariaLabel: title });
    select.append(...choices.map(([word, told]) => el('option', { value: word, selected: word === value }, told || '–')));
    return select;
  };
  const add = (values, name) => {
    const row = body.insertRow();
    data.columns.forEach((column, at) => {
      const cell = row.insertCell();
      if (at === data.near) cell.className = 'near';
      const input = field(column, values[at], name);
      input.defaultAs = values[at];
      cell.append(input);
    });
    return row;
  };
  const set = (input, value) => {
    if (!input || !('value' in input)) return;
    input.value = value;
    input.classList.toggle('new', input.value !== input.defaultAs);
  };
  const at = input => [input.closest('tr').sectionRowIndex, input.closest('td').cellIndex];
  const cell = (row, column) => body.rows[row]?.cells[column]?.firstChild;

  body.addEventListener('change', event => { set(event.target, event.target.value.trim()); tell(); });
  body.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
    if (!step || event.target.tagName !== 'INPUT') return;
    const [row, column] = at(event.target);
    event.preventDefault();
    (cell(row + step, column) || event.target).focus();
  });
  // Cells copied in Excel spread from the field that they are pasted into.
  body.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text');
    if (event.target.tagName !== 'INPUT' || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const [row, column] = at(event.target);
    text.replace(/\r?\n$/, '').split(/\r?\n/).forEach((part, r) => {
      if (data.add && !body.rows[row + r]) add(data.columns.map(() => ''), '');
      part.split('\t').forEach((value, c) => set(cell(row + r, column + c), value.trim()));
    });
    tell();
  });

  const table = el('table', { ariaLabel: data.title }), head = table.createTHead().insertRow();
  data.columns.forEach((column, n) => head.append(
    el('th', { scope: 'col', title: column.help, className: n === data.near ? 'near' : '' }, column.heading)));
  table.append(body);
  data.rows.forEach(row => add(row, row[data.near]));
  const wide = el('div', { className: 'wide', tabIndex: 0, role: 'region', ariaLabel: data.title });
  wide.append(table);
  box.append(wide);
  if (data.add) {
    box.append(el('button', {
      type: 'button',
      onclick: () => add(data.columns.map(() => ''), '').querySelector('input').focus(),
    }, data.add));
  }
}
