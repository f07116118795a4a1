// The month as it stands with the operations that the server has not answered yet: cells only.
// What they break and what they sum to is for the server to say.
const EMPTY = { label: '', marks: [], text: '', join: '', breach: '', wish: '', away: false, pinned: false, begun: false, lines: [] };

function overlay(m, queue) {
  const moves = queue.flatMap(op => op.moves.map(move => [op, move]));
  if (!moves.length) return m;
  const over = { ...m, cells: { ...m.cells } };
  for (const [op, move] of moves) moved(over, op, move);
  return over;
}

function moved(m, op, move) {
  const unit = m.units[move.unit], r = m.people.findIndex(p => p.id === move.person);
  if (!unit || r < 0) return;
  const columns = move.day ? unit.starts.filter(c => m.days[c].iso === move.day) : unit.columns;
  for (const c of columns) {
    const old = m.cells[key(r, c)] || EMPTY, was = old.marks.find(x => x.unit === move.unit);
    if (op.kind === 'pin' && !was) continue;
    const marks = old.marks.filter(x => x !== was);
    if (move.to) marks.push(was && !(op.kind === 'pin') ? was : markOf(m, move, unit));
    m.cells[key(r, c)] = { ...old, marks, breach: '', wish: '', lines: [], pend: true };
  }
  const near = new Set(columns.flatMap(c => [c - 1, c, c + 1]));
  for (const c of near) joined(m, r, c);
}

const markOf = (m, move, unit) => ({
  k: unit.k, letter: unit.letter, tier: unit.tier, when: unit.title, unit: move.unit,
  part: Boolean(move.day) && unit.block, pinned: move.to === 'pinned',
});

// How a cell grows together with its neighbours, and what it says.
function joined(m, r, c) {
  const v = m.cells[key(r, c)];
  if (!v) return;
  const has = (d, unit) => m.cells[key(r, c + d)]?.marks.some(x => x.unit === unit);
  const own = v.marks.map(x => x.unit), left = own.some(u => has(-1, u)), right = own.some(u => has(1, u));
  const begins = v.marks.filter(x => !has(-1, x.unit));
  const long = right && has(2, v.marks[0].unit) && begins.length === 1;
  m.cells[key(r, c)] = {
    ...v,
    join: [left && 'jl', right && 'jr'].filter(Boolean).join(' '),
    text: long ? m.units[begins[0].unit]?.text ?? begins[0].letter : begins.map(x => x.letter).join(''),
    pinned: v.marks.some(x => x.pinned) && !left,
    label: v.marks.map(x => x.tier + ' ' + x.when).join(', '),
  };
}

// The month after what the server says has changed.
function changed(m, ch) {
  const put = (old, part) => {
    const now = Array.isArray(old) ? [...old] : { ...old };
    for (const k in part) if (part[k] === null) delete now[k]; else now[k] = part[k];
    return now;
  };
  return {
    ...m,
    cells: put(m.cells, ch.cells), days: put(m.days, ch.days), people: put(m.people, ch.people),
    groups: put(m.groups, ch.groups), units: put(m.units, ch.units),
    panel: ch.panel || m.panel, books: ch.books,
  };
}
