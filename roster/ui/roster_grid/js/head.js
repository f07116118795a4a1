// The head of the table: weeks with holiday bands, days, one staffing light a day.
function weeks(data) {
  const row = el('tr', 'wk'), N = data.days.length;
  row.append(el('th', 'row', data.title, { rowspan: 2, title: data.title }));
  for (let i = 0; i < N;) {
    const from = i, week = data.days[i].week;
    while (i < N && data.days[i].week === week) i++;
    const th = el('th', 'mon', null, { colspan: i - from, scope: 'colgroup' });
    th.append(el('span', 'wkn', data.t.week + ' ' + week));
    data.bands.filter(b => from <= b.c && b.c < i).forEach(b => th.append(band(b, from, i)));
    row.append(th);
  }
  row.append(sumHead(data.t));
  return row;
}

// A band grows inside its own week: never over the next week's number, nor over its own where it
// has days before it.
function band(b, from, to) {
  const e = el('span', 'band', b.name, { title: b.name }), width = 100 / (to - from), before = b.c - from;
  e.style.minWidth = b.days * width + '%';
  if (b.c + b.days < to) {
    e.style.left = before * width + '%';
    e.style.maxWidth = 100 - before * width + '%';
  } else {
    e.style.right = '0';
    e.style.maxWidth = before > 1 ? 'calc(100% - 38px)' : '100%';
  }
  return e;
}

function sumHead(t) {
  const th = el('th', 'sum', null, { rowspan: 3, scope: 'col', title: t.sums }), g = el('div', 'sg');
  [t.duties, t.weekends, t.points, t.balance].forEach((x, i) => g.append(el('span', 's' + i, x)));
  th.append(g);
  return th;
}

function dayHeads(D) {
  const days = el('tr', 'dd'), lights = el('tr', 'staff');
  lights.append(el('th', 'row', D.m.t.staffing, { scope: 'row' }));
  D.m.days.forEach((day, c) => {
    const th = el('th', tone(day), null, { scope: 'col', title: day.title });
    th.append(el('small', '', day.weekday), el('b', day.red ? 'red' : '', day.number));
    days.append(th);
    D.heads[c] = th;
    lights.append(D.lights[c] = el('td', tone(day)));
    shine(D, c);
  });
  return [days, lights];
}

// A gap opens its candidates where the month can be edited; a warning jumps to its cell.
function shine(D, c) {
  const day = D.m.days[c], say = { title: day.light.label, 'aria-label': day.light.label };
  const x = day.light.goal ? el('button', 'lb', null, { ...say, type: 'button' }) : el('span', 'lb', null, { ...say, role: 'img' });
  const open = day.open.find(o => D.m.units[o.unit]?.roster != null);
  x.append(light(day));
  if (day.light.goal) x.onclick = () => open ? D.ask(open.unit) : D.jump(...day.light.goal);
  D.lights[c].replaceChildren(x);
}
