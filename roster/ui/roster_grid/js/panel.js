// The panel beside the grid: what is wrong, open duties first, then one section per rule.
function drawPanel(data, wrap, S, jumpTo) {
  const panel = wrap.querySelector('.panel'), p = data.panel, t = data.t, all = p.hard + p.soft;
  const redo = open => { S.open = open; drawPanel(data, wrap, S, jumpTo); };
  const hide = el('button', 'ic', null, { 'aria-label': t.hidePanel, title: t.hidePanel }), top = el('div', 'ph');
  hide.onclick = () => { redo(false); wrap.querySelector('.reopen').focus(); };
  top.append(el('h3', '', t.findings), hide);
  panel.replaceChildren(top, all ? counts(p) : nothing(t), ...p.sections.map(s => section(s, jumpTo)));
  panel.setAttribute('aria-label', t.findings);
  wrap.classList.toggle('closed', !S.open);
  wrap.querySelector('.reopen')?.remove();
  if (S.open) return;
  const b = el('button', 'reopen', all ? t.findings + ' ' + all : t.findings);
  b.onclick = () => { redo(true); panel.querySelector('.ic').focus(); };
  wrap.prepend(b);
}

function counts(p) {
  const box = el('div', 'cnt');
  if (p.hard) box.append(el('span', 'tag bad', p.hardText));
  if (p.soft) box.append(el('span', 'tag warn', p.softText));
  return box;
}

function nothing(t) {
  const e = el('div', 'empty');
  e.append(el('i', 'big'), el('b', '', t.clean), el('p', '', t.cleanNext));
  return e;
}

function section(s, jumpTo) {
  const box = el('section', 'rule'), h = el('h4');
  h.append(sign(s.state), el('span', '', s.title), el('small', '', s.note));
  box.append(h);
  s.items.forEach(i => {
    const row = el(i.goal ? 'button' : 'div', i.day ? 'it' : 'it wide');
    if (i.day) row.append(el('span', 'day', i.day));
    row.append(el('span', 'tx', i.text));
    if (i.goal) row.append(el('i', 'to'));
    if (i.goal) row.onclick = () => jumpTo(...i.goal);
    box.append(row);
  });
  return box;
}
