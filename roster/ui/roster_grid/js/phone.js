// On a phone: the same month as a list of days with the same signs.
function drawList(data, list, S) {
  const p = data.panel, choice = el('div', 'seg', null, { role: 'group', 'aria-label': data.t.show });
  const turn = only => { S.only = only; drawList(data, list, S); };
  [[data.t.allDays, false], [data.t.findings + ' ' + (p.hard + p.soft), true]].forEach(([text, only]) => {
    const b = el('button', '', text, { 'aria-pressed': S.only === only });
    b.onclick = () => { turn(only); list.querySelector('[aria-pressed=true]').focus(); };
    choice.append(b);
  });
  const toDay = (r, c) => { turn(false); flash(list.querySelectorAll('.ld')[c]); };
  list.replaceChildren(choice, ...(S.only ? findings(data, toDay) : days(data)));
}

function findings(data, toDay) {
  const p = data.panel;
  return p.hard + p.soft ? [counts(p), ...p.sections.map(s => section(s, toDay))] : [nothing(data.t)];
}

function days(data) {
  const rows = [];
  let week = null;
  data.days.forEach(day => {
    if (day.week !== week) rows.push(el('div', 'lwk', data.t.weekLong + ' ' + day.week));
    week = day.week;
    rows.push(dayRow(day, data.t));
  });
  return rows;
}

function dayRow(day, t) {
  const row = el('div', 'ld ' + tone(day)), date = el('div', 'ldt'), who = el('div', 'lw');
  date.append(el('small', '', day.weekday), el('b', day.red ? 'red' : '', day.number));
  if (day.name) who.append(el('div', 'lh', day.name));
  if (day.outside) who.append(el('div', 'sub', t.notPlanned));
  day.seats.forEach(s => {
    const p = el('div', 'lp');
    p.append(chip(s), el('span', '', s.name, { title: s.name }), el('small', '', s.member));
    if (s.pinned) p.append(el('i', 'pin', null, { role: 'img', 'aria-label': s.pinned }));
    who.append(p, ...s.lines.map(line));
  });
  day.open.forEach(o => {
    const p = el('div', 'lp gap');
    p.append(chip(o), el('span', '', o.text));
    who.append(p, ...o.lines.map(line));
  });
  const x = el('span', 'll', null, { role: 'img', 'aria-label': day.light.label });
  x.append(light(day));
  row.append(date, who, x);
  return row;
}
