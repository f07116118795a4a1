// Above the grid: undo, redo, whether all is saved; what was refused stays until it is put away.
function drawBar(D) {
  const { wrap, m, Q } = D, bar = wrap.querySelector('.bar'), t = m.t, reopen = bar.querySelector('.reopen');
  bar.hidden = !D.editable();
  if (bar.hidden && !reopen) return;
  const undo = button('tool', '↶', () => D.turn('undo'), { 'aria-label': t.undo, title: t.undo + ' (Ctrl+Z)' });
  const redo = button('tool', '↷', () => D.turn('redo'), { 'aria-label': t.redo, title: t.redo + ' (Ctrl+Y)' });
  const state = el('span', Q.queue.length ? 'state wait' : 'state', Q.queue.length ? t.saving : t.saved);
  const notes = D.S.notes.map(text => {
    const x = el('div', 'ln bad', text, { role: 'alert' });
    x.append(button('x', '×', () => { D.S.notes = D.S.notes.filter(n => n !== text); drawBar(D); }, { 'aria-label': t.close }));
    return x;
  });
  const active = wrap.getRootNode().activeElement, had = active?.closest?.('.tool')?.getAttribute('aria-label');
  bar.replaceChildren(...(D.editable() ? [undo, redo, state] : []), ...notes, ...(reopen ? [reopen] : []));
  bar.hidden = false;
  if (had) bar.querySelector(`.tool[aria-label="${CSS.escape(had)}"]`)?.focus();
  if (reopen && active === reopen) reopen.focus();
}
