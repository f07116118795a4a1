// On a phone: the same month as a list of days with the same signs.
function drawList(data, list, S) {
  const shown = data.days.filter(day => !S.only || day.light.state === 'gap' || day.light.state === 'warn');
  const found = data.days.filter(day => day.light.state === 'gap' || day.light.state === 'warn').length;
  const choice = el('div', 'seg', null, { role: 'group', 'aria-label': data.t.show });
  [[data.t.allDays, false], [data.t.findings + ' ' + found, true]].forEach(([text, only]) => {
    const b = el('button', '', text, { 'aria-pressed': S.only === only });
    b.onclick = () => { S.only = only; drawList(data, list, S); list.querySelector('[aria-pressed=true]').focus(); };
    choice.append(b);
  });
  const rows = [choice];
  let week = null;
  shown.forEach(day => {
    if (day.week !== week) rows.push(el('div', 'lwk', data.t.weekLong + ' ' + day.week));
    week = day.week;
    rows.push(dayRow(day, data.t));
  });
  if (!shown.length) rows.push(nothing(data.t));
  list.replaceChildren(...rows);
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
