// Reads calendars as two libraries of JavaScript do, on machines in two time zones.
// In: {name: calendar}. Out: {zone: {offset, calendars: {name: {reader: [[uid, start, end, title]]}}}}.
const { readFileSync } = require("node:fs");
const ICAL = require("ical.js").default ?? require("ical.js");
const nodeIcal = require("node-ical");

const READERS = {
  "ical.js": (text) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return [event.uid, event.startDate.toJSDate(), event.endDate.toJSDate(), event.summary];
    }),
  "node-ical": (text) =>
    Object.values(nodeIcal.sync.parseICS(text))
      .filter((event) => event.type === "VEVENT")
      .map((event) => [event.uid, new Date(event.start), new Date(event.end), event.summary]),
};

const asked = Object.entries(JSON.parse(readFileSync(0, "utf-8")));
const read = (text) => Object.fromEntries(Object.entries(READERS).map(([n, by]) => [n, by(text)]));
const told = {};
for (const zone of ["UTC", "Europe/Helsinki"]) {
  process.env.TZ = zone;
  const calendars = Object.fromEntries(asked.map(([name, text]) => [name, read(text)]));
  told[zone] = { offset: new Date(2026, 6, 1).getTimezoneOffset(), calendars };
}
process.stdout.write(JSON.stringify(told));
