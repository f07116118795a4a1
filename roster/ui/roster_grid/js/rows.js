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

function groupRow(D, group, shut, toggle) {
  const m = D.m, tr = el('tr', 'grp'), th = el('th', 'row', null, { scope: 'rowgroup' });
  const b = button('tog', null, toggle, { 'aria-expanded': !shut, title: group.name });
  b.append(el('i', 'chev'), named('span', '', group.name), el('small', '', group.people.length));
  th.append(b);
  tr.append(th);
  m.days.forEach((day, c) => {
    const td = el('td', tone(day));
    if (shut) group.people.forEach(r => (m.cells[key(r, c)]?.marks || []).forEach(x => td.append(el('i', 'pip k' + x.k))));
    tr.append(td);
  });
  tr.append(D.groupSums[m.groups.indexOf(group)] = sums(group.sums));
  return tr;
}

function personRow(D, r) {
  const m = D.m, person = m.people[r], tr = el('tr', 'p');
  tr.append(named('th', 'row', person.name, { scope: 'row', title: person.name }));
  m.days.forEach((day, c) => {
    const td = el('td', tone(day) + ' cell', null, { tabindex: -1, 'data-r': r, 'data-c': c });
    D.cells.set(key(r, c), td);
    repaint(D, r, c);
    tr.append(td);
  });
  tr.append(D.sums[r] = sums(person.sums));
  return tr;
}

function repaint(D, r, c) {
  const td = D.cells.get(key(r, c)), v = D.m.cells[key(r, c)];
  if (!td) return;
  td.setAttribute('aria-label', [D.m.people[r].name, D.m.days[c].title, v?.label || D.m.t.free].join(', '));
  td.replaceChildren(...(v ? [paint(v)] : []));
}

// One cell: the mark of the duty, and what there is to know about it as signs with a shape.
function paint(v) {
  const x = el('div', ['c', v.marks.length ? 'on k' + v.marks[0].k : 'off', v.join, v.breach, v.away && 'abs', v.pinned && 'lock', v.begun && 'begun', v.pend && 'pend', v.marks.some(y => y.part) && 'part'].filter(Boolean).join(' '));
  if (v.pinned) x.append(el('span', 'pin'));
  if (v.text) x.append(el('span', 'lab', v.text));
  if (v.wish) x.append(el('span', 'w ' + v.wish));
  if (v.breach) x.append(el('span', 'e', '!'));
  return x;
}
