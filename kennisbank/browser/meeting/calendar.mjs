// Meetings as a calendar file (RFC 5545), which a calendar reads without any network.
//
// Times are those of Brussels, and the file says itself when those change, so that a calendar
// elsewhere shows the right hour. Who imports the file again changes the same events: a `uid`
// stays.
import { later } from "../our_table/days.mjs";

/**
 * @typedef {{
 *   uid: string, title: string, day: string, from: number, minutes: number,
 *   place: string, text: string,
 * }} Meeting `day` is yyyy-mm-dd, `from` in minutes from midnight
 */

const ZONE = "Europe/Brussels";
const WIDEST = 75; // octets of a line, without its end
const DAY = 24 * 60;

// The rule of the European Union since 1996.
const BRUSSELS = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:STANDARD",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:19970330T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

/**
 * Write meetings as one file.
 *
 * @param {string} maker the name of the site @param {readonly Meeting[]} meetings @param {Date} now
 */
export function calendar(maker, meetings, now) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(maker)}//NL`,
    "CALSCALE:GREGORIAN",
    ...BRUSSELS,
    ...meetings.flatMap((meeting) => event(meeting, stamp(now))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** @param {Meeting} meeting @param {string} made */
function event({ uid, title, day, from, minutes, place, text }, made) {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${made}`,
    `DTSTART;TZID=${ZONE}:${local(day, from)}`,
    `DTEND;TZID=${ZONE}:${local(day, from + minutes)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    "END:VEVENT",
  ];
}

/** A moment on the clock of the zone. @param {string} day @param {number} at */
function local(day, at) {
  const date = later(day, Math.floor(at / DAY)).replace(/-/g, "");
  const [hours, minutes] = [Math.floor((at % DAY) / 60), at % 60];
  return `${date}T${two(hours)}${two(minutes)}00`;
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, "0");
}

/** @param {Date} now */
function stamp(now) {
  return now.toISOString().replace(/[-:]|\.\d+/g, "");
}

/** A text in which nothing can end the line, or be taken for the next one. @param {string} text */
function escaped(text) {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n|\r/g, "\\n")
    .replaceAll("\t", " ")
    .replace(/[\p{Cc}]/gu, "");
}

/**
 * Cut a line between letters where it grows too wide; the rest follows after a space.
 *
 * @param {string} line
 */
function folded(line) {
  const octets = new TextEncoder();
  let [found, width] = ["", 0];
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (width + size > WIDEST) [found, width] = [`${found}\r\n `, 1];
    found += letter;
    width += size;
  }
  return found;
}
