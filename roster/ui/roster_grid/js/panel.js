// The panel beside the grid: what is wrong, open duties first, then one section per rule; or who
// could take a duty.
function drawPanel(D) {
  const { wrap, m, S } = D, panel = wrap.querySelector('.panel'), p = m.panel, t = m.t, all = p.hard + p.soft;
  const redo = open => { S.open = open; S.wanted = null; drawPanel(D); };
  panel.setAttribute('aria-label', t.findings);
  wrap.classList.toggle('closed', !S.open);
  wrap.querySelector('.reopen')?.remove();
  preview(D);
  if (S.open && S.wanted) return panel.replaceChildren(...offered(D));
  const hide = button('ic', null, () => { redo(false); wrap.querySelector('.reopen').focus(); }, { 'aria-label': t.hidePanel, title: t.hidePanel });
  const top = el('div', 'ph');
  top.append(el('h3', '', t.findings), hide);
  const y = panel.scrollTop;
  panel.replaceChildren(top, all ? counts(p) : nothing(t), ...p.sections.map(s => section(s, D)));
  panel.scrollTop = y;
  if (S.open) return;
  wrap.querySelector('.bar').append(button('reopen', all ? t.findings + ' ' + all : t.findings, () => { redo(true); panel.querySelector('.ic').focus(); }));
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

// `D.jump` goes to a cell, `D.ask` to the candidates of an open duty that can be edited.
function section(s, D) {
  const box = el('section', 'rule'), h = el('h4');
  h.append(sign(s.state), el('span', '', s.title), el('small', '', s.note));
  box.append(h);
  s.items.forEach(i => {
    const fill = i.unit && D.m.units[i.unit]?.roster != null, act = fill || i.goal;
    const row = act ? button(i.day ? 'it' : 'it wide', null, () => fill ? D.ask(i.unit) : D.jump(...i.goal)) : el('div', i.day ? 'it' : 'it wide');
    if (i.day) row.append(el('span', 'day', i.day));
    row.append(el('span', 'tx', i.text));
    if (act) row.append(el('i', 'to'));
    box.append(row);
  });
  return box;
}
