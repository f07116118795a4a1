// Small things that every part of the grid uses. Text goes in through textContent only: names are
// user data, each in a direction of its own. Every sentence and number comes ready from the server.
const el = (tag, cls, text, attrs) => {
  const e = document.createElement(tag);
  if (cls) e.className = cls;
  if (text != null) e.textContent = text;
  for (const k in attrs || {}) if (attrs[k] != null) e.setAttribute(k, attrs[k]);
  return e;
};
const named = (tag, cls, name, attrs) => el(tag, cls, name, { dir: 'auto', ...attrs });
const tone = day => [day.tone, day.monday && 'mon', day.outside && 'out'].filter(Boolean).join(' ');
const chip = mark => el('i', 'chip k' + mark.k, mark.letter);
const sign = state => el('i', 'sh ' + state);
const light = day => el('i', 'lt ' + day.light.state, day.light.text);
const line = ([state, text]) => el('div', 'ln ' + state, text);
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const button = (cls, text, act, attrs) => {
  const b = el('button', cls, text, { type: 'button', ...attrs });
  b.onclick = act;
  return b;
};
const key = (r, c) => r + ',' + c;
const place = x => [+x.dataset.r, +x.dataset.c];
