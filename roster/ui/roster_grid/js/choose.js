// Who could take a duty: ranked, numbered in the people's own cells, each with what it would break.
const answered = D => {
  const o = D.S.offer, w = D.S.wanted;
  return o && w && o.asked.unit === w.unit && o.asked.instead === w.instead ? o : null;
};

function offered(D) {
  const t = D.m.t, top = el('div', 'ph'), o = answered(D);
  const back = button('ic back', null, () => D.ask(null), { 'aria-label': t.back, title: t.back });
  top.append(back, el('h3', '', D.S.wanted.instead ? t.replace : t.fill));
  if (!o) return [top, el('p', 'sub', t.searching)];
  const head = el('div', 'gh');
  head.append(el('b', '', o.day), el('div', '', o.title), el('div', 'sub', o.about));
  if (o.instead) head.append(named('div', '', o.instead));
  return [top, head, ...o.people.map((p, i) => candidate(D, o, p, i)), el('p', 'foot', o.foot)];
}

function candidate(D, o, p, i) {
  const t = D.m.t, b = el('div', i || p.state === 'bad' ? 'cand' : 'cand best'), who = el('div', 'ct');
  who.append(named('b', '', p.name), named('span', 'sub', p.member));
  const set = button(i || p.state === 'bad' ? 'set' : 'set pri', t.assign, () => assign(D, o, p), { 'aria-label': t.assign + ' ' + p.name });
  const track = el('i', 'tr'), way = el('em'), from = el('u', 'd0'), to = el('u', 'd1'), move = el('div', 'mv');
  way.style.left = Math.min(p.start, p.end) + '%';
  way.style.width = Math.abs(p.end - p.start) + '%';
  from.style.left = p.start + '%';
  to.style.left = p.end + '%';
  track.append(way, from, to);
  move.append(el('span', '', t.balance), track, el('span', 'nn', p.balance));
  b.append(el('span', 'rank', i + 1), who, set, ...p.lines.map(([state, text]) => el('div', 'why ' + state, text)), move);
  return b;
}

function assign(D, o, p) {
  const w = o.asked, days = o.days.length ? o.days : [null];
  const moves = days.flatMap(day => [
    ...(w.instead ? [{ person: w.instead, unit: w.unit, day, to: '' }] : []),
    { person: p.person, unit: w.unit, day, to: 'scheduled' },
  ]);
  D.act(w.instead ? 'swap' : 'set', moves);
  D.ask(null);
}

// The day is framed in the head, the candidates are numbered in their own cells.
function preview(D) {
  const { root, S } = D, o = S.open ? answered(D) : null;
  root.querySelectorAll('.rk').forEach(x => x.remove());
  root.querySelectorAll('.framed').forEach(x => x.classList.remove('framed'));
  if (!o) return;
  [D.heads[o.columns[0]], D.lights[o.columns[0]]].forEach(x => x?.classList.add('framed'));
  o.people.forEach((p, i) => D.cells.get(key(p.row, o.columns[0]))?.append(el('span', 'rk ' + p.state, i + 1)));
}
