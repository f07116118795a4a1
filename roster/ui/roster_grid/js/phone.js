// On a phone: the same month as a list of days with the same signs; editing happens in place.
function drawList(D) {
  const { m, S, list } = D, p = m.panel, choice = el('div', 'seg', null, { role: 'group', 'aria-label': m.t.show });
  const turn = only => { S.only = only; drawList(D); };
  [[m.t.allDays, false], [m.t.findings + ' ' + (p.hard + p.soft), true]].forEach(([text, only]) => {
    choice.append(button('', text, () => { turn(only); list.querySelector('[aria-pressed=true]').focus(); }, { 'aria-pressed': S.only === only }));
  });
  const toDay = (r, c) => { turn(false); flash(list.querySelectorAll('.ld')[c]); };
  const toGap = unit => { turn(false); D.ask(unit); list.querySelector('.lc')?.scrollIntoView({ block: 'center' }); };
  list.replaceChildren(choice, ...(S.only ? findings({ m, jump: toDay, ask: toGap }) : days(D)));
}

function findings(D) {
  const p = D.m.panel;
  return p.hard + p.soft ? [counts(p), ...p.sections.map(s => section(s, D))] : [nothing(D.m.t)];
}

function days(D) {
  const rows = [];
  let week = null;
  D.m.days.forEach(day => {
    if (day.week !== week) rows.push(el('div', 'lwk', D.m.t.weekLong + ' ' + day.week));
    week = day.week;
    rows.push(dayRow(D, day));
  });
  return rows;
}

function dayRow(D, day) {
  const t = D.m.t, row = el('div', 'ld ' + tone(day)), date = el('div', 'ldt'), who = el('div', 'lw');
  date.append(el('small', '', day.weekday), el('b', day.red ? 'red' : '', day.number));
  if (day.name) who.append(el('div', 'lh', day.name));
  if (day.outside) who.append(el('div', 'sub', t.notPlanned));
  day.seats.forEach(s => who.append(...seatRow(D, day, s)));
  day.open.forEach(o => who.append(...gapRow(D, day, o)));
  const x = el('span', 'll', null, { role: 'img', 'aria-label': day.light.label });
  x.append(light(day));
  row.append(date, who, x);
  return row;
}

// Somebody on duty: a tap offers what can be done, a long press pins.
function seatRow(D, day, s) {
  const free = D.free(s.unit), p = free ? button('lp', null, null, { 'aria-expanded': opened(D, day, s) }) : el('div', 'lp');
  p.append(chip(s), named('span', '', s.name, { title: s.name }), named('small', '', s.member));
  if (s.pinned) p.append(el('i', 'pin', null, { role: 'img', 'aria-label': s.pinned }));
  const parts = [p, ...s.lines.map(line)];
  if (!free) return parts;
  const held = longPress(p, () => D.pin([[s.person, s.unit, Boolean(s.pinned)]]));
  p.onclick = () => { if (!held()) { D.S.acting = opened(D, day, s) ? null : [day.iso, s.unit, s.person].join(' '); drawList(D); } };
  if (opened(D, day, s)) parts.push(actions(D, s));
  if (D.S.wanted?.unit === s.unit && D.S.wanted.instead === s.person && opened(D, day, s)) parts.push(choices(D));
  return parts;
}

const opened = (D, day, s) => D.S.acting === [day.iso, s.unit, s.person].join(' ');

function actions(D, s) {
  const t = D.m.t, box = el('div', 'la');
  box.append(
    button('sec', t.replace, () => D.ask(s.unit, s.person)),
    button('sec', t.pin, () => D.pin([[s.person, s.unit, Boolean(s.pinned)]])),
    button('sec', t.clear, () => D.act('clear', s.pinned ? D.note(t.isPinned) : [{ person: s.person, unit: s.unit, day: null, to: '' }])),
  );
  return box;
}

function gapRow(D, day, o) {
  const p = el('div', 'lp gap'), parts = [p, ...o.lines.map(line)], unit = D.m.units[o.unit];
  p.append(chip(o), el('span', '', o.text));
  if (!D.free(o.unit) || !(unit.starts[0] === D.m.days.indexOf(day) || !unit.block)) return parts;
  const open = D.S.wanted?.unit === o.unit && !D.S.wanted.instead;
  parts.push(button('fill', D.m.t.fillGap, () => D.ask(open ? null : o.unit), { 'aria-expanded': open }));
  if (open) parts.push(choices(D));
  return parts;
}

function choices(D) {
  const box = el('div', 'lc'), o = answered(D);
  if (!o) box.append(el('p', 'sub', D.m.t.searching));
  else box.append(...o.people.map((p, i) => candidate(D, o, p, i)), el('p', 'foot', o.foot));
  return box;
}

// Tells afterwards whether the press was a long one, so that it is not a tap as well.
function longPress(x, act) {
  let timer, long = false;
  x.addEventListener('pointerdown', () => { long = false; timer = setTimeout(() => { long = true; act(); }, 500); });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave', 'pointermove']) {
    x.addEventListener(end, e => { if (end !== 'pointermove' || Math.hypot(e.movementX, e.movementY) > 4) clearTimeout(timer); });
  }
  x.oncontextmenu = e => e.preventDefault();
  return () => long;
}
