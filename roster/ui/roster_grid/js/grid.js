// Streamlit calls this at mount and at every change of data. State lives on the root element.
export default function grid({ data, parentElement }) {
  const $ = q => parentElement.querySelector(q);
  const wrap = $('.wrap'), root = $('.rg');
  const S = root.__state ??= { shut: new Set(), focus: null, open: wrap.clientWidth > 1100, only: false, rev: null };
  if (S.rev === data.rev) return;
  S.rev = data.rev;
  draw(data, wrap, root, S, $('.card'), $('.list'));
}

function draw(data, wrap, root, S, card, list) {
  const cells = new Map(), at = (r, c) => cells.get(r + ',' + c);
  const again = () => draw(data, wrap, root, S, card, list);
  function focus(r, c) {
    if (S.focus) at(...S.focus)?.setAttribute('tabindex', '-1');
    S.focus = [r, c];
    at(r, c)?.setAttribute('tabindex', '0');
    return at(r, c);
  }
  function jumpTo(r, c) {
    if (r == null) return flash(root.querySelector('.dd').children[c]);
    const group = data.groups.find(g => g.people.includes(r));
    if (S.shut.delete(group.id)) { again(); return wrap.__jump(r, c); }
    focus(r, c).focus({ preventScroll: true });
    flash(at(r, c));
  }
  wrap.__jump = jumpTo;
  const table = el('table', '', null, { role: 'grid', 'aria-label': data.name, 'aria-readonly': 'true' });
  table.append(columns(data.days.length), el('thead'));
  table.tHead.append(weeks(data), ...dayHeads(data, jumpTo));
  data.groups.forEach(group => table.append(body(data, group, S, cells, again)));
  const x = root.scrollLeft, y = root.scrollTop;
  root.replaceChildren(table);
  root.scrollTo(x, y);
  const first = data.groups.find(g => !S.shut.has(g.id) && g.people.length)?.people[0];
  if (S.focus && at(...S.focus)) focus(...S.focus); else if (first != null) focus(first, 0);
  S.drawn?.abort();                                            // the listeners of the last drawing
  S.drawn = new AbortController();
  root.onkeydown = keys(data, S, at, focus, cards(data, wrap, root, card, S.drawn.signal));
  drawPanel(data, wrap, S, jumpTo);
  drawList(data, list, S);
}

function columns(days) {
  const group = el('colgroup');
  group.append(el('col', 'cn'));
  for (let i = 0; i < days; i++) group.append(el('col'));
  group.append(el('col', 'cs'));
  return group;
}

function body(data, group, S, cells, again) {
  const tb = el('tbody'), shut = S.shut.has(group.id);
  const toggle = () => {
    if (!S.shut.delete(group.id)) S.shut.add(group.id);
    const n = data.groups.indexOf(group), root = tb.closest('.rg');
    again();
    root.querySelectorAll('.tog')[n].focus();
  };
  tb.append(groupRow(data, group, shut, toggle));
  if (!shut) group.people.forEach(r => tb.append(personRow(data, r, cells)));
  return tb;
}

function flash(x) {
  x.scrollIntoView({ block: 'nearest', inline: 'center', behavior: still() ? 'auto' : 'smooth' });
  x.classList.add('flash');
  x.addEventListener('animationend', () => x.classList.remove('flash'), { once: true });
}

// Arrows move, Home and End go to the ends of the row, Escape closes the card.
function keys(data, S, at, focus, hide) {
  const moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -99], End: [0, 99] };
  return e => {
    const x = e.target.closest?.('.cell'), move = moves[e.key];
    if (e.key === 'Escape') hide();
    if (!x || !move) return;
    const rows = data.groups.filter(g => !S.shut.has(g.id)).flatMap(g => g.people), i = rows.indexOf(+x.dataset.r);
    const r = rows[Math.min(Math.max(i + move[0], 0), rows.length - 1)];
    const c = Math.min(Math.max(+x.dataset.c + move[1], 0), data.days.length - 1);
    const goal = focus(r, c);
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    e.preventDefault();
  };
}
