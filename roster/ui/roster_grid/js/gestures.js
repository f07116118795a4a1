// What hands do in the grid, as moves: who takes or leaves what. Whether it is right, the server says.
const inCell = (D, r, c) => D.m.cells[key(r, c)]?.marks || [];
const freeAt = (D, c) => D.m.days[c].units.filter(D.free);
const leave = (D, r, mark, day) => ({ person: D.m.people[r].id, unit: mark.unit, day, to: '' });
const take = (D, r, unit, day) => ({ person: D.m.people[r].id, unit, day, to: 'scheduled' });

// One day of a duty week is meant where Alt is held, else the whole of it.
const dayOf = (D, c, unit, alone) => alone && D.m.units[unit]?.block && D.m.units[unit].starts.includes(c) ? D.m.days[c].iso : null;

function cycle(D, r, c, alone) {
  const marks = inCell(D, r, c), order = ['', ...freeAt(D, c)], now = marks[0]?.unit ?? '';
  const i = order.indexOf(now), next = i < 0 ? '' : order[(i + 1) % order.length];
  if (order.length < 2 && !marks.length) return D.note(D.m.days[c].units.length ? D.m.t.hasBegun : D.m.t.noDuty);
  become(D, [[r, c, next ? [next] : []]], alone, next ? 'set' : 'clear');
}

// Cells get these units and leave what else they have. [[r, c, units]…]
function become(D, wanted, alone, kind) {
  const moves = new Map();
  for (const [r, c, units] of wanted) {
    for (const mark of inCell(D, r, c)) if (!units.includes(mark.unit)) {
      if (mark.pinned) return D.note(D.m.t.isPinned);
      if (!D.free(mark.unit)) return D.note(D.m.t.hasBegun);
      add(moves, leave(D, r, mark, dayOf(D, c, mark.unit, alone)));
    }
    for (const unit of units) if (!inCell(D, r, c).some(x => x.unit === unit)) add(moves, take(D, r, unit, dayOf(D, c, unit, alone)));
  }
  D.act(kind, [...moves.values()]);
}

const add = (moves, move) => moves.set([move.person, move.unit, move.day, Boolean(move.to)].join(' '), move);

// The unit of a letter that begins or runs on a day; of several the first that the cell lacks.
function ofLetter(D, r, c, letter) {
  const own = inCell(D, r, c).map(x => x.unit), all = freeAt(D, c).filter(u => D.m.units[u].letter === letter);
  return all.find(u => !own.includes(u)) ?? all[0];
}

function letters(D, at, letter, alone) {
  const wanted = at.map(([r, c]) => [r, c, ofLetter(D, r, c, letter)]).filter(x => x[2]).map(([r, c, u]) => [r, c, [u]]);
  if (wanted.length) become(D, wanted, alone, 'set'); else D.note(D.m.t.noDuty);
}

function pinAt(D, at) {
  const found = at.flatMap(([r, c]) => inCell(D, r, c).filter(x => D.free(x.unit)).map(x => [D.m.people[r].id, x.unit, x.pinned]));
  D.pin(found);
}

// What two cells hold changes hands; on an empty cell of another day the duty of that day is taken.
function swap(D, [r1, c1], [r2, c2]) {
  const a = inCell(D, r1, c1), b = inCell(D, r2, c2), moves = new Map();
  if ([...a, ...b].some(x => x.pinned)) return D.note(D.m.t.isPinned);
  if ([...a, ...b].some(x => !D.free(x.unit))) return D.note(D.m.t.hasBegun);
  a.forEach(x => add(moves, leave(D, r1, x, null)));
  b.forEach(x => add(moves, leave(D, r2, x, null)));
  b.forEach(x => add(moves, take(D, r1, x.unit, null)));
  for (const x of a) {
    const here = b.length || D.m.units[x.unit].columns.includes(c2);
    const unit = here ? x.unit : ofLetter(D, r2, c2, x.letter);
    if (!unit) return D.note(D.m.t.noDuty);
    add(moves, take(D, r2, unit, null));
  }
  const stays = m => m.to === '' && moves.has([m.person, m.unit, m.day, true].join(' '));
  D.act('swap', [...moves.values()].filter(m => !stays(m)));
}

// Cells as text: rows by lines, days by tabs, each the letters of its duties, as a spreadsheet has.
function copied(D, at) {
  const rows = new Map();
  for (const [r, c] of at) rows.set(r, [...(rows.get(r) || []), inCell(D, r, c).map(x => x.letter).join('')]);
  return [...rows.values()].map(cells => cells.join('\t')).join('\n');
}

function paste(D, text, at) {
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n').map(x => x.split('\t'));
  const rows = D.rows(), [r0, c0] = at[0], i0 = rows.indexOf(r0), one = lines.length === 1 && lines[0].length === 1;
  const cells = one ? at.map(([r, c]) => [r, c, lines[0][0]]) : lines.flatMap((row, i) => row.map((x, j) => [rows[i0 + i], c0 + j, x]));
  const inside = cells.filter(([r, c]) => r != null && c < D.m.days.length && inCell(D, r, c).every(x => D.free(x.unit)));
  become(D, inside.map(([r, c, x]) => [r, c, [...x.trim().toUpperCase()].map(l => kept(D, r, c, l)).filter(Boolean)]), false, 'paste');
}

const kept = (D, r, c, letter) => inCell(D, r, c).find(x => x.letter === letter)?.unit ?? ofLetter(D, r, c, letter);

// Several cells: from where the choice began to where it ends.
function chosen(D) {
  const { S } = D, rows = D.rows();
  if (!S.focus) return [];
  if (!S.anchor) return [S.focus];
  const [i, j] = [S.anchor, S.focus].map(x => rows.indexOf(x[0])).sort((a, b) => a - b);
  const [a, b] = [S.anchor[1], S.focus[1]].sort((x, y) => x - y);
  return rows.slice(i, j + 1).flatMap(r => Array.from({ length: b - a + 1 }, (_, n) => [r, a + n]));
}

function mark(D) {
  D.root.querySelectorAll('.sel').forEach(x => { x.classList.remove('sel'); x.removeAttribute('aria-selected'); });
  const all = D.S.anchor ? chosen(D) : [];
  all.forEach(([r, c]) => { const x = D.cells.get(key(r, c)); x?.classList.add('sel'); x?.setAttribute('aria-selected', 'true'); });
  if (all.length > 1) D.live(all.length + ' ' + D.m.t.selected);
}

function pointing(D, hide) {
  const { root, S } = D, cell = e => e.target.closest?.('td.cell');
  const under = e => root.getRootNode().elementFromPoint(e.clientX, e.clientY)?.closest?.('td.cell');
  let drag = null, touch = false;
  root.onpointerdown = e => {
    const x = cell(e);
    touch = e.pointerType === 'touch';
    if (!x || e.button || !D.editable()) return;
    hide();
    drag = { from: place(x), x: e.clientX, y: e.clientY, choose: e.shiftKey };
    if (touch) drag.timer = setTimeout(() => { const at = drag.from; drag = null; pinAt(D, [at]); }, 500);
  };
  root.onpointermove = e => {
    if (!drag || Math.hypot(e.clientX - drag.x, e.clientY - drag.y) < 6) return;
    if (touch) { clearTimeout(drag.timer); drag = null; return; }
    if (!drag.on) begin(e);
    drag.over?.classList.remove('over');
    drag.over = under(e);
    if (drag.choose && drag.over) { D.focus(...place(drag.over)); mark(D); }
    else if (drag.ghost) { drag.over?.classList.add('over'); follow(e); }
  };
  function begin(e) {
    drag.on = true;
    root.setPointerCapture(e.pointerId);
    const marks = inCell(D, ...drag.from);
    if (drag.choose || !marks.length) { drag.choose = true; S.anchor = drag.from; return; }
    drag.ghost = named('div', 'ghost k' + marks[0].k, marks[0].letter + ' ' + D.m.people[drag.from[0]].name);
    D.wrap.append(drag.ghost);
  }
  const follow = e => { const o = D.wrap.getBoundingClientRect(); drag.ghost.style.left = e.clientX - o.left + 12 + 'px'; drag.ghost.style.top = e.clientY - o.top + 8 + 'px'; };
  const end = () => { clearTimeout(drag?.timer); drag?.ghost?.remove(); drag?.over?.classList.remove('over'); drag = null; };
  root.onpointercancel = end;
  root.onpointerup = e => {
    const was = drag, x = under(e);
    end();
    if (!was || !x) return;
    const at = place(x), same = at[0] === was.from[0] && at[1] === was.from[1];
    if (was.on) { D.focus(...at).focus({ preventScroll: true }); if (!was.choose && !same) swap(D, was.from, at); return; }
    if (!same) return;
    if (e.shiftKey) { S.anchor ??= S.focus ?? at; D.focus(...at).focus({ preventScroll: true }); return mark(D); }
    S.anchor = null;
    D.focus(...at).focus({ preventScroll: true });
    mark(D);
    cycle(D, ...at, e.altKey);
  };
  // Focus comes by Tab or a screen reader too.
  root.addEventListener('focusin', e => {
    const x = cell(e);
    if (!x || String(place(x)) === String(S.focus)) return;
    S.anchor = null;
    D.focus(...place(x));
    mark(D);
  }, { signal: D.drawn.signal });
  root.oncontextmenu = e => {
    const x = cell(e);
    if (!x || !D.editable()) return;
    e.preventDefault();
    if (!touch) pinAt(D, [place(x)]);
  };
}

// Arrows move, Home and End go to the ends of the row, Shift chooses several; letters set, Del clears.
function keys(D, hide) {
  const moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -99], End: [0, 99] };
  D.root.onkeydown = e => {
    const x = e.target.closest?.('td.cell');
    if (e.key === 'Escape') { hide(); D.S.anchor = null; mark(D); }
    if (!x) return;
    if (moves[e.key]) walk(e, place(x), moves[e.key]);
    else if (D.editable() && typed(e, place(x))) e.preventDefault();
  };
  function walk(e, [r, c], move) {
    const rows = D.rows(), i = rows.indexOf(r);
    D.S.anchor = e.shiftKey ? D.S.anchor ?? [r, c] : null;
    const to = [rows[Math.min(Math.max(i + move[0], 0), rows.length - 1)], Math.min(Math.max(c + move[1], 0), D.m.days.length - 1)];
    const goal = D.focus(...to);
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    mark(D);
    e.preventDefault();
  }
  function typed(e, [r, c]) {
    const letter = e.code?.startsWith('Key') && e.altKey ? e.code[3] : e.key.toUpperCase();
    if (e.ctrlKey || e.metaKey) return false;
    if (e.key === 'Enter' || e.key === ' ') cycle(D, r, c, e.altKey);
    else if (e.key === 'Delete' || e.key === 'Backspace') become(D, chosen(D).map(([r, c]) => [r, c, []]), e.altKey, 'clear');
    else if (e.key === '*') pinAt(D, chosen(D));
    else if (letter.length === 1 && Object.values(D.m.units).some(u => u.letter === letter)) letters(D, chosen(D), letter, e.altKey);
    else return false;
    return true;
  }
}

// Undo and redo anywhere on the page but in fields; copy and paste where a cell has the focus.
function shortcuts(D) {
  const signal = D.drawn.signal, doc = D.root.ownerDocument;
  const writing = e => /^(INPUT|TEXTAREA|SELECT)$/.test(e.composedPath()[0]?.tagName);
  const here = () => D.editable() && D.root.getRootNode().activeElement?.closest?.('td.cell');
  doc.addEventListener('keydown', e => {
    if (!(e.ctrlKey || e.metaKey) || e.altKey || writing(e) || !D.editable()) return;
    const k = e.key.toLowerCase(), redo = k === 'y' || (k === 'z' && e.shiftKey);
    if (k !== 'z' && k !== 'y') return;
    e.preventDefault();
    D.turn(redo ? 'redo' : 'undo');
  }, { signal });
  doc.addEventListener('copy', e => {
    if (!here()) return;
    e.clipboardData.setData('text/plain', copied(D, chosen(D)));
    e.preventDefault();
    D.live(D.m.t.copied);
  }, { signal });
  doc.addEventListener('paste', e => {
    if (!here()) return;
    paste(D, e.clipboardData.getData('text/plain'), chosen(D));
    e.preventDefault();
  }, { signal });
}
