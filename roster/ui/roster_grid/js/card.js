// The card over a cell: on hover after a moment, on keyboard focus at once; never the only place.
function cards(D) {
  const { wrap, root, card } = D, of = x => D.m.cells[x.dataset.r + ',' + x.dataset.c];
  let timer;
  function show(x) {
    const v = of(x), person = D.m.people[x.dataset.r], day = D.m.days[x.dataset.c];
    if (!v || v.pend) return hide();
    card.replaceChildren(named('b', '', person.name), el('div', 'sub', person.about), el('div', 'sub', day.title));
    v.marks.forEach(m => {
      const head = el('div', 'kd');
      head.append(chip(m), el('span', '', m.tier));
      card.append(head, el('div', 'sub', m.when));
    });
    v.lines.forEach(l => card.append(line(l)));
    card.hidden = false;
    put(x.getBoundingClientRect(), wrap.getBoundingClientRect());
  }
  function put(q, o) {
    const W = card.offsetWidth, H = card.offsetHeight, below = q.bottom + H + 8 <= innerHeight;
    card.style.left = Math.max(4, Math.min(q.left - o.left + 14, o.width - W - 8)) + 'px';
    card.style.top = (below ? q.bottom - o.top + 6 : q.top - o.top - H - 6) + 'px';
  }
  const hide = () => { clearTimeout(timer); card.hidden = true; };
  const cell = e => e.target.closest?.('.cell');
  root.onpointerover = e => {
    const x = cell(e);
    clearTimeout(timer);
    if (!x || !of(x) || e.pointerType === 'touch') return hide();
    timer = setTimeout(() => show(x), card.hidden ? 280 : 60);
  };
  const focused = e => { const x = cell(e); if (x && of(x) && x.matches(':focus-visible')) show(x); else hide(); };
  const signal = D.drawn.signal;
  root.addEventListener('focusin', focused, { signal });      // there is no onfocusin to assign
  root.addEventListener('focusout', hide, { signal });
  root.onpointerleave = root.onscroll = hide;
  return hide;
}
