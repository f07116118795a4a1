// Operations wait here until the server has answered them, also over a reload of the page or a
// restart of the server. A number is given once; the server applies each only once.
const STORE = 'dutyring.queue', NAME = 'dutyring.name';

function stored(area, name) {
  try { return JSON.parse(area.getItem(name)); } catch { return null; }
}

function keep(area, name, value) {
  try { area.setItem(name, JSON.stringify(value)); } catch { /* private windows may refuse */ }
}

// A new page is a new client, unless operations of an earlier one still wait: they are sent first.
function openQueue() {
  const left = stored(sessionStorage, STORE), waits = left?.queue?.length;
  const fresh = () => [...crypto.getRandomValues(new Uint32Array(4))].map(x => x.toString(36)).join('');
  return {
    client: waits ? left.client : fresh(),
    number: waits ? left.number : 0,
    queue: waits ? left.queue : [],
    who: stored(localStorage, NAME) || '',
    told: new Set(),
  };
}

const save = Q => keep(sessionStorage, STORE, { client: Q.client, number: Q.number, queue: Q.queue });

function enqueue(Q, op) {
  Q.queue.push({ client: Q.client, number: ++Q.number, ...op });
  save(Q);
}

// Drops what was answered; returns the refusals and the news that were not shown yet.
function heard(Q, data) {
  const before = Q.queue.length;
  Q.queue = Q.queue.filter(o => !(o.number <= (data.heard?.[o.client] ?? -1)));
  if (Q.queue.length !== before) save(Q);
  const once = (list, name) => (list || []).filter(x => !Q.told.has(name(x)) && Q.told.add(name(x)));
  return {
    refused: once(data.refused, x => 'no ' + x.client + ' ' + x.number),
    news: once(data.news, x => 'new ' + x.at + ' ' + x.text),
  };
}
