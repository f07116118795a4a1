// Duties by days: a row a day, a column a tier, in each cell who serves. A click offers somebody
// else, dragging a name to another swaps them.
function drawDuties(D) {
  const { m, root } = D, tiers = [...new Map(Object.values(m.units).map(u => [u.tier, u])).values()].sort((a, b) => a.k - b.k);
  const table = el('table', 'dg', null, { 'aria-label': m.name }), head = el('tr');
  head.append(el('th', 'row', m.title, { scope: 'col' }), el('th', 'st', m.t.staffing, { scope: 'col' }));
  tiers.forEach(u => { const th = el('th', '', null, { scope: 'col' }); th.append(chip(u), el('span', '', u.tier)); head.append(th); });
  table.append(el('thead'), el('tbody'));
  table.tHead.append(head);
  m.days.forEach((day, c) => table.tBodies[0].append(dutyRow(D, day, c, tiers)));
  root.replaceChildren(table);
}

function dutyRow(D, day, c, tiers) {
  const tr = el('tr', tone(day)), th = el('th', 'row', null, { scope: 'row' });
  th.append(el('small', '', day.weekday), el('b', day.red ? 'red' : '', day.number), el('span', 'red', day.name));
  tr.append(th, D.lights[c] = el('td', 'st'));
  shine(D, c);
  D.heads[c] = th;
  tiers.forEach(tier => {
    const td = el('td', '');
    day.seats.filter(s => D.m.units[s.unit]?.tier === tier.tier).forEach(s => td.append(name(D, s, c)));
    day.open.filter(o => D.m.units[o.unit]?.tier === tier.tier).forEach(o => td.append(hole(D, o)));
    tr.append(td);
  });
  return tr;
}

function name(D, s, c) {
  const free = D.free(s.unit), goes = D.m.units[s.unit].columns[0] < c, cls = ['who', 'k' + s.k, s.lines[0]?.[0], goes && 'goes', !free && 'begun'];
  const say = [s.name, s.member, D.m.units[s.unit].title, s.pinned, ...s.lines.map(l => l[1])].filter(Boolean).join(', ');
  const x = named(free ? 'button' : 'span', cls.filter(Boolean).join(' '), s.name, { title: say, 'aria-label': free ? say : null });
  if (s.pinned) x.prepend(el('i', 'pin'));
  if (!free) return x;
  x.type = 'button';
  x.draggable = true;
  x.onclick = () => D.ask(s.unit, s.person);
  x.oncontextmenu = e => { e.preventDefault(); D.pin([[s.person, s.unit, Boolean(s.pinned)]]); };
  x.onkeydown = e => {
    if (e.key === '*') D.pin([[s.person, s.unit, Boolean(s.pinned)]]);
    if (e.key === 'Delete') D.act('clear', s.pinned ? D.note(D.m.t.isPinned) : [{ person: s.person, unit: s.unit, day: null, to: '' }]);
  };
  x.ondragstart = e => { D.S.dragged = s; e.dataTransfer.setData('text/plain', s.name); };
  x.ondragover = e => e.preventDefault();
  x.ondrop = e => { e.preventDefault(); exchange(D, D.S.dragged, s); };
  return x;
}

function hole(D, o) {
  const free = D.free(o.unit), x = free ? button('who hole', o.text, () => D.ask(o.unit)) : el('span', 'who hole', o.text);
  x.ondragover = e => e.preventDefault();
  x.ondrop = e => { e.preventDefault(); exchange(D, D.S.dragged, { unit: o.unit, person: null }); };
  return x;
}

function exchange(D, a, b) {
  if (!a || (a.unit === b.unit && a.person === b.person)) return;
  if (a.pinned || b.pinned) return D.note(D.m.t.isPinned);
  const to = (person, unit, to) => ({ person, unit, day: null, to });
  const moves = [to(a.person, a.unit, ''), to(a.person, b.unit, 'scheduled')];
  if (b.person) moves.push(to(b.person, b.unit, ''), to(b.person, a.unit, 'scheduled'));
  D.act('swap', moves);
}
