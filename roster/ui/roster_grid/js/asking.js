// Small forms above the grid, never over it: a name once a browser, grounds of a late change.
function asking(D, title, fields, yes, act) {
  const { wrap, m } = D, box = wrap.querySelector('.asking'), form = el('form');
  const close = () => { box.hidden = true; box.replaceChildren(); D.refocus(); };
  const send = el('button', 'pri', yes, { type: 'submit' });
  form.append(el('b', '', title), ...fields, send, button('sec', m.t.cancel, close));
  form.onsubmit = e => { e.preventDefault(); if (act() !== false) close(); };
  form.onkeydown = e => { if (e.key === 'Escape') close(); e.stopPropagation(); };
  box.replaceChildren(form);
  box.hidden = false;
  form.querySelector('input').focus();
}

function field(label, attrs) {
  const x = el('label', '', null), input = el('input', '', null, attrs);
  x.append(el('span', '', label), input);
  return [x, input];
}

function askName(D, then) {
  const t = D.m.t, [x, input] = field(t.name, { type: 'text', maxlength: 80, autocomplete: 'name', required: '' });
  asking(D, t.who, [x], t.continue, () => {
    const name = input.value.trim();
    if (!name) return false;
    D.Q.who = name;
    keep(localStorage, NAME, name);
    then();
    return true;
  });
}

// Who is concerned may have consented; else a reason is written.
function askGrounds(D, moves, then, what = '') {
  const t = D.m.t, [x, reason] = field(t.reason, { type: 'text', maxlength: 2000 });
  const people = [...new Set(moves.map(move => move.person))];
  const boxes = people.map(id => {
    const who = el('label', 'box', null), input = el('input', '', null, { type: 'checkbox', value: id });
    who.append(input, named('span', '', D.m.people.find(p => p.id === id)?.name ?? id), el('span', '', t.consent));
    return who;
  });
  asking(D, what + t.grounds, [...boxes, x], t.change, () => {
    const consent = boxes.map(b => b.querySelector('input')).filter(i => i.checked).map(i => i.value);
    if (!consent.length && !reason.value.trim()) { reason.focus(); return false; }
    then({ consent, reason: reason.value.trim() });
    return true;
  });
}
