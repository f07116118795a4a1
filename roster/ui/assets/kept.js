// What is typed into an agreement and not saved yet stays in this browser over a reload.
export default function ({ data, setStateValue }) {
  const name = `dutyring.agreement.${data.place}`;
  const answer = kept => setStateValue('kept', { place: data.place, token: '', draft: '', ...kept });
  try {
    if (data.asks) answer(JSON.parse(localStorage.getItem(name)));
    else if (data.draft) localStorage.setItem(name, JSON.stringify({ token: data.token, draft: data.draft }));
    else localStorage.removeItem(name);
  } catch {
    if (data.asks) answer({});
  }
}
