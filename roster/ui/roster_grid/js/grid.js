// Streamlit calls this at mount and at every answer of the server. All state lives on the root
// element: what the server said (`truth`), what waits to be answered, and what is shown of both.
export default function grid({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector('.rg');
  const D = root.__grid ??= opening(parentElement, root);
  D.say = setStateValue;
  receive(D, data);
}

function opening(parent, root) {
  const wrap = parent.querySelector('.wrap');
  const D = {
    wrap, root, card: parent.querySelector('.card'), list: parent.querySelector('.list'),
    Q: openQueue(), versions: new Map(), version: '', beat: 0,
    S: { shut: new Set(), focus: null, anchor: null, open: wrap.clientWidth > 1100, only: false, wanted: null, offer: null, acting: null, notes: [] },
  };
  commands(D);
  D.narrow = matchMedia('(max-width:760px)');
  D.narrow.onchange = () => D.m && drawList(D);
  setInterval(() => { if (D.Q.queue.length && root.isConnected) D.send(); }, 3000);   // until the server answers
  return D;
}

function commands(D) {
  const { S, Q } = D;
  D.editable = () => D.m.books.length > 0;
  D.free = unit => D.m.units[unit]?.roster != null;
  D.rows = () => D.m.groups.filter(g => !S.shut.has(g.id)).flatMap(g => g.people);
  D.live = text => { D.wrap.querySelector('.live').textContent = text; };
  D.note = text => { if (!S.notes.includes(text)) S.notes = [...S.notes.slice(-2), text]; drawBar(D); return []; };
  D.refocus = () => { if (S.focus) D.cells.get(key(...S.focus))?.focus({ preventScroll: true }); };
  D.send = () => {
    try {
      D.say('say', { ops: Q.queue.map(o => ({ ...o })), have: D.version, wanted: S.wanted, who: Q.who, beat: ++D.beat });
    } catch { /* no server at the moment: the next beat tries again */ }
  };
  D.act = (kind, moves, grounds) => {
    if (!moves?.length) return;
    const rosters = [...new Set(moves.map(m => D.m.units[m.unit]?.roster ?? null))];
    if (rosters.includes(null)) return D.note(D.m.t.hasBegun);
    if (rosters.length > 1) return D.note(D.m.t.twoPeriods);
    const book = D.m.books[rosters[0]];
    if (book.asks && !grounds) return askGrounds(D, moves, g => D.act('change', moves, g));
    push(D, kind, book, moves, grounds);
  };
  D.turn = kind => {
    const book = D.m.books.find(b => b.id === S.last) ?? D.m.books[0];
    if (book.asks) askGrounds(D, [], g => push(D, kind, book, [], g), D.m.t[kind] + '. ');
    else push(D, kind, book, []);
  };
  D.pin = found => {
    const to = found.every(x => x[2]) ? 'scheduled' : 'pinned';
    D.act('pin', found.map(([person, unit]) => ({ person, unit, day: null, to })));
  };
  D.ask = (unit, instead = '') => {
    S.wanted = unit ? { unit, instead } : null;
    S.open = true;
    if (unit) D.send();
    drawPanel(D);
    if (D.narrow.matches) drawList(D);
    D.wrap.querySelector('.panel .ic')?.focus({ preventScroll: true });
  };
  D.focus = (r, c) => {
    if (S.focus) D.cells.get(key(...S.focus))?.setAttribute('tabindex', '-1');
    S.focus = [r, c];
    const x = D.cells.get(key(r, c));
    x?.setAttribute('tabindex', '0');
    return x;
  };
  D.jump = (r, c) => jump(D, r, c);
}

function push(D, kind, book, moves, grounds) {
  if (!D.Q.who) return askName(D, () => push(D, kind, book, moves, grounds));
  D.S.last = book.id;
  D.S.notes = [];
  enqueue(D.Q, { kind, roster: book.id, seen: book.revision, moves, ...(grounds ? { grounds } : {}) });
  show(D);
  D.send();
}

function receive(D, data) {
  const base = data.month ? null : D.versions.get(data.from);
  if (!data.month && !base) { D.version = 'lost'; return D.send(); }
  const { refused, news } = heard(D.Q, data);
  D.truth = data.month ?? (D.version === data.version ? D.truth : changed(base, data.changes));
  if (data.month) D.versions.clear();
  for (const old of [...D.versions.keys()]) { if (old === data.from) break; D.versions.delete(old); }
  D.version = data.version;
  D.versions.set(data.version, D.truth);
  D.S.offer = data.offer ?? null;
  if (refused.length) D.S.notes = [...new Set([...D.S.notes, ...refused.map(x => x.text)])].slice(-3);
  if (news.length) D.live(news.map(x => x.text).join(' '));
  const fresh = data.month && D.view !== data.view;
  D.view = data.view ?? 'people';
  show(D, fresh || !D.m);
  if (data.month && D.Q.queue.length) D.send();                // a server that has just begun knows nothing of it
}

// Draw what has changed since: cells by identity, everything else by what it is drawn from.
function show(D, all) {
  const old = D.m, m = D.m = overlay(D.truth, D.Q.queue);
  const same = old && !all && old.people.length === m.people.length && old.title === m.title && old.days.length === m.days.length && old.t.week === m.t.week && old.t.undo === m.t.undo;
  if (!same) return draw(D);
  if (D.view === 'duties') { if (old.days !== m.days || old.units !== m.units) drawDuties(D); }
  else update(D, old, m);
  drawBar(D);
  const offer = JSON.stringify([D.S.wanted, D.S.offer]);
  if (old.panel !== m.panel || offer !== D.drawnOffer) drawPanel(D); else preview(D);
  if (D.narrow.matches && (old.days !== m.days || offer !== D.drawnOffer)) drawList(D);
  D.drawnOffer = offer;
}

function update(D, old, m) {
  const touched = new Set();
  for (const at of new Set([...Object.keys(old.cells), ...Object.keys(m.cells)])) {
    if (old.cells[at] === m.cells[at]) continue;
    const [r, c] = at.split(',').map(Number);
    repaint(D, r, c);
    touched.add(r);
  }
  m.days.forEach((day, c) => { if (day !== old.days[c]) shine(D, c); });
  m.people.forEach((p, r) => { if (p !== old.people[r] && D.sums[r]) { const x = sums(p.sums); D.sums[r].replaceWith(x); D.sums[r] = x; } });
  m.groups.forEach((g, i) => {
    if (D.S.shut.has(g.id) && g.people.some(r => touched.has(r))) D.bodies[i].replaceWith(body(D, g));
    else if (g !== old.groups[i]) { const x = sums(g.sums); D.groupSums[i].replaceWith(x); D.groupSums[i] = x; }
  });
  if (D.S.anchor) mark(D);
}

function draw(D) {
  const { m, S, root } = D, x = root.scrollLeft, y = root.scrollTop, had = D.cells?.size && root.contains(root.getRootNode().activeElement);
  Object.assign(D, { cells: new Map(), heads: [], lights: [], sums: [], groupSums: [], bodies: [] });
  D.drawn?.abort();                                            // the listeners of the last drawing
  D.drawn = new AbortController();
  D.wrap.classList.toggle('edits', D.editable());
  if (D.view === 'duties') { drawDuties(D); clear(root); } else people(D);
  root.scrollTo(x, y);
  if (had) D.refocus();
  shortcuts(D);
  drawBar(D);
  drawPanel(D);
  if (D.narrow.matches) drawList(D);
}

const clear = root => { for (const on of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'contextmenu', 'keydown', 'pointerover', 'pointerleave', 'scroll']) root['on' + on] = null; };

function people(D) {
  const { m, S, root } = D;
  const table = el('table', '', null, { role: 'grid', 'aria-label': m.name, 'aria-readonly': D.editable() ? null : 'true', 'aria-multiselectable': D.editable() ? 'true' : null });
  table.append(columns(m.days.length), el('thead'));
  table.tHead.append(weeks(m), ...dayHeads(D));
  m.groups.forEach(group => table.append(body(D, group)));
  root.replaceChildren(table);
  const first = D.rows()[0];
  if (S.focus && D.cells.has(key(...S.focus))) D.focus(...S.focus); else if (first != null) D.focus(first, 0);
  const hide = cards(D);
  pointing(D, hide);
  keys(D, hide);
}

function columns(days) {
  const group = el('colgroup');
  group.append(el('col', 'cn'));
  for (let i = 0; i < days; i++) group.append(el('col'));
  group.append(el('col', 'cs'));
  return group;
}

function body(D, group) {
  const tb = el('tbody'), shut = D.S.shut.has(group.id), n = D.m.groups.indexOf(group);
  const toggle = () => {
    if (!D.S.shut.delete(group.id)) D.S.shut.add(group.id);
    group.people.forEach(r => D.m.days.forEach((_, c) => D.cells.delete(key(r, c))));
    D.bodies[n].replaceWith(body(D, D.m.groups[n]));
    D.bodies[n].querySelector('.tog').focus();
  };
  D.bodies[n] = tb;
  tb.append(groupRow(D, group, shut, toggle));
  if (!shut) group.people.forEach(r => tb.append(personRow(D, r)));
  else group.people.forEach(r => { delete D.sums[r]; });
  return tb;
}

function jump(D, r, c) {
  if (r == null || D.view === 'duties') return flash(D.heads[c]);
  const n = D.m.groups.findIndex(g => g.people.includes(r));
  if (D.S.shut.delete(D.m.groups[n].id)) D.bodies[n].replaceWith(body(D, D.m.groups[n]));
  D.focus(r, c).focus({ preventScroll: true });
  flash(D.cells.get(key(r, c)));
}

function flash(x) {
  x.scrollIntoView({ block: 'nearest', inline: 'center', behavior: still() ? 'auto' : 'smooth' });
  x.classList.add('flash');
  x.addEventListener('animationend', () => x.classList.remove('flash'), { once: true });
}
