import assert from "node:assert/strict";
import { test } from "node:test";

import { calendar } from "../../kennisbank/browser/meeting/calendar.mjs";
import {
  beginnings,
  clockTime,
  minutesIn,
  moment,
  span,
} from "../../kennisbank/browser/meeting/clock.mjs";
import {
  days,
  meeting,
  proposal,
  weakestPhase,
} from "../../kennisbank/browser/meeting/sessions.mjs";
import { isDay, later, withWeekday } from "../../kennisbank/browser/our_table/days.mjs";

const LEADS = [{ field: "zin.doel" }, { field: "zin.wie" }, { field: "zin.rol" }];

test("an hour becomes a moment, and nothing else does", () => {
  assert.equal(moment("19:30"), 1170);
  assert.equal(moment("00:00"), 0);
  for (const text of ["", "24:00", "7:30", "half acht"]) assert.equal(moment(text), null);
});

test("minutes become clock times one after the other, past midnight too", () => {
  assert.deepEqual(beginnings(1170, [10, 20, 0, 35]), [1170, 1180, 1200, 1200]);
  assert.equal(span(1170, 20), "19.30 – 19.50");
  assert.equal(span(23 * 60 + 50, 20), "23.50 – 0.10");
  assert.equal(clockTime(545), "9.05");
});

test("what is no number of minutes lasts nothing, and nobody sits a whole day", () => {
  assert.deepEqual(["25", "", "-5", "x", "1e9"].map(minutesIn), [25, 0, 0, 0, 480]);
});

test("days are counted over the end of a year and of summer time", () => {
  assert.equal(later("2026-12-22", 21), "2027-01-12");
  assert.equal(later("2027-03-27", 1), "2027-03-28");
  assert.equal(later("2027-10-30", 7), "2027-11-06");
  assert.equal(later("2028-02-28", 1), "2028-02-29");
  assert.equal(withWeekday("2027-01-12"), "dinsdag 12 januari 2027");
});

test("only a day that exists is a day", () => {
  assert.ok(isDay("2028-02-29"));
  for (const text of ["", "2027-02-29", "2027-13-01", "12/01/2027"]) assert.ok(!isDay(text));
});

test("sessions stand some weeks apart, and one may have a day of its own", () => {
  assert.deepEqual(days("2027-01-12", 3, ["", "2027-02-04", ""]), [
    "2027-01-12",
    "2027-02-04",
    "2027-02-23",
  ]);
  assert.deepEqual(days("", 3, ["", "2027-02-04"]), ["", "2027-02-04"]);
});

test("more weeks than a plan can wait are too many, fewer than none are none", () => {
  assert.deepEqual(days("2027-01-12", 1e9, ["", ""]), ["2027-01-12", "2027-07-13"]);
  assert.deepEqual(days("2027-01-12", -2, ["", ""]), ["2027-01-12", "2027-01-12"]);
});

test("the plan begins where the weakest answer leads, of those where the first does", () => {
  const begun = (/** @type {Record<string, string>} */ answers) => proposal(LEADS, answers)?.field;
  assert.equal(begun({ "zin.doel": "deels", "zin.rol": "nee", "zin.wie": "nee" }), "zin.wie");
  assert.equal(begun({ "zin.doel": "deels", "zin.rol": "weet-niet" }), "zin.rol");
  assert.equal(begun({ "zin.doel": "ja" }), undefined);
  assert.equal(begun({}), undefined);
});

test("without statements the phase with the most open answers says where to begin", () => {
  const answers = { "vraag.start.a": "nee", "vraag.groei.a": "deels", "vraag.groei.b": "nee" };
  assert.equal(weakestPhase(["start", "groei"], answers), "groei");
  assert.equal(weakestPhase(["start", "groei"], { "vraag.start.a": "ja" }), "");
});

const SESSION = {
  id: "visie",
  title: "Werf 1",
  day: "2027-01-12",
  from: 1170,
  pieces: [
    { name: "Welkom", minutes: 10 },
    { name: "Pauze", minutes: 0 },
    { name: "Kijk vooruit", minutes: 50 },
  ],
  place: "",
  told: ["Rollen:", "- Wie noteert? OCMW"],
};

test("a calendar hears the parts with their times, and who does what", () => {
  const found = meeting(SESSION, "abc");
  assert.equal(found?.uid, "abc-visie");
  assert.equal(found?.minutes, 60);
  assert.equal(
    found?.text,
    "19.30 – 19.40 Welkom\n19.40 – 20.30 Kijk vooruit\n\nRollen:\n- Wie noteert? OCMW",
  );
});

test("a session without a day, an hour or minutes is for no calendar", () => {
  assert.equal(meeting({ ...SESSION, day: "" }, "abc"), null);
  assert.equal(meeting({ ...SESSION, from: null }, "abc"), null);
  assert.equal(meeting({ ...SESSION, pieces: [] }, "abc"), null);
});

test("no line of a calendar is wider than 75 octets, and each ends as it should", () => {
  const text = "é😀,;\\ lang ".repeat(60);
  const session = {
    uid: "a",
    title: text,
    day: "2027-01-12",
    from: 0,
    minutes: 5,
    place: "",
    text,
  };
  const file = calendar("Een site", [session], new Date(0));
  assert.ok(file.endsWith("END:VCALENDAR\r\n"));
  const lines = file.split("\r\n");
  for (const line of lines) {
    assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.ok(!/[\r\n]/.test(line) && !line.includes("\ufffd"), line);
  }
});
