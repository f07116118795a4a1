// The rows: one group per member, its people under it, sums at the end of each row.
function sums(o) {
  const td = el('td', 'sum', null, { 'aria-label': o.label }), g = el('div', 'sg', null, { 'aria-hidden': 'true' });
  g.append(el('span', 's0', o.duties), el('span', 's1', o.weekends), el('span', 's2', o.points));
  const v = el('span', 's3'), bar = el('i', 'bal ' + o.side), fill = el('em');
  fill.style.width = o.width + '%';
  bar.append(fill);
  v.append(bar, el('b', '', o.balance));
  g.append(v);
  td.append(g);
  return td;
}

function groupRow(data, group, shut, toggle) {
  const tr = el('tr', 'grp'), th = el('th', 'row', null, { scope: 'rowgroup' });
  const b = el('button', 'tog', null, { 'aria-expanded': !shut, title: group.name });
  b.append(el('i', 'chev'), el('span', '', group.name), el('small', '', group.people.length));
  b.onclick = toggle;
  th.append(b);
  tr.append(th);
  data.days.forEach((day, c) => {
    const td = el('td', tone(day));
    if (shut) group.people.forEach(r => (data.cells[r + ',' + c]?.marks || []).forEach(m => td.append(el('i', 'pip k' + m.k))));
    tr.append(td);
  });
  tr.append(sums(group.sums));
  return tr;
}

function personRow(data, r, cells) {
  const person = data.people[r], tr = el('tr', 'p');
  tr.append(el('th', 'row', person.name, { scope: 'row', title: person.name }));
  data.days.forEach((day, c) => {
    const v = data.cells[r + ',' + c], label = [person.name, day.title, v ? v.label : data.t.free].join(', ');
    const td = el('td', tone(day) + ' cell', null, { tabindex: -1, 'aria-label': label, 'data-r': r, 'data-c': c });
    if (v) td.append(paint(v));
    tr.append(td);
    cells.set(r + ',' + c, td);
  });
  tr.append(sums(person.sums));
  return tr;
}

// One cell: the mark of the duty, and what there is to know about it as signs with a shape.
function paint(v) {
  const x = el('div', ['c', v.marks.length ? 'on k' + v.marks[0].k : 'off', v.join, v.breach, v.away && 'abs', v.pinned && 'lock'].filter(Boolean).join(' '));
  if (v.pinned) x.append(el('span', 'pin'));
  if (v.text) x.append(el('span', 'lab', v.text));
  if (v.wish) x.append(el('span', 'w ' + v.wish));
  if (v.breach) x.append(el('span', 'e', '!'));
  return x;
}
