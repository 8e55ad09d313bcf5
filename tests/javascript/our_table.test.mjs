import assert from "node:assert/strict";
import { test } from "node:test";

import { counted, inWords, joined, told } from "../../kennisbank/browser/our_table/answers.mjs";
import * as code from "../../kennisbank/browser/our_table/code.mjs";
import { device } from "../../kennisbank/browser/our_table/device.mjs";
import {
  blank,
  nextRound,
  read,
  VERSION,
  withField,
  written,
} from "../../kennisbank/browser/our_table/state.mjs";

const DAY = "2026-12-01";
const filled = withField(blank(DAY), "zin.samen", "ja", DAY);

test("a file is read back as it was written", () => {
  const state = nextRound(filled, "2027-05-12", (name) => name.startsWith("zin."));
  assert.deepEqual(read(written(state)), { state, fault: null });
  assert.deepEqual(state.earlier, { day: DAY, fields: { "zin.samen": "ja" } });
  assert.deepEqual(state.fields, {});
});

test("a file that is not ours, of a newer version, broken or too large says which", () => {
  const newer = written(filled).replace(`"version": ${VERSION}`, `"version": ${VERSION + 1}`);
  assert.equal(read(newer).fault, "newer");
  assert.equal(read("{").fault, "broken");
  assert.equal(read("[]").fault, "other");
  assert.equal(read("null").fault, "other");
  assert.equal(read('{"format": "onze-tafel", "version": 0}').fault, "other");
  assert.equal(read('{"format": "onze-tafel", "version": 1, "day": "gisteren"}').fault, "broken");
  assert.equal(read(written({ ...filled, day: "2026-19-39" })).fault, "broken");
  assert.equal(read(" ".repeat(500_000)).fault, "large");
});

test("what has no name or text of ours is left out of a file", () => {
  const fields =
    '{"zin.a": "ja", "__proto__": {"x": "y"}, "constructor": 1, "A b": "x", "nota.a": ""}';
  const { state } = read(`{"format":"onze-tafel","version":1,"day":"${DAY}","fields":${fields}}`);
  assert.deepEqual(state, { day: DAY, fields: { "zin.a": "ja" }, earlier: null });
});

test("a text is kept as text, without what steers a screen, and no longer than it may be", () => {
  assert.equal(withField(filled, "nota.a", "<b>\u0007\u202e\nx", DAY).fields["nota.a"], "<b>\nx");
  assert.equal(withField(filled, "nota.a", "x".repeat(5000), DAY).fields["nota.a"].length, 1000);
  assert.throws(() => withField(filled, "__proto__", "x", DAY), RangeError);
});

test("a field without a text is gone, and a table with too many takes no more", () => {
  assert.deepEqual(withField(filled, "zin.samen", "", DAY).fields, {});
  let full = blank(DAY);
  for (let at = 0; at < 700; at += 1) full = withField(full, `nota.n${at}`, "x", DAY);
  assert.equal(Object.keys(full.fields).length, 600);
});

const shelf = () => {
  const held = new Map();
  return {
    getItem: (/** @type {string} */ key) => held.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => held.set(key, text),
    removeItem: (/** @type {string} */ key) => held.delete(key),
  };
};
const forbidden = () => {
  throw new DOMException("no", "SecurityError");
};

test("it stays in the tab until asked to stay longer, and never in both", () => {
  const [tab, long] = [shelf(), shelf()];
  const kept = device({ tab: () => tab, long: () => long, today: () => DAY });
  assert.equal(kept.keep(filled), true);
  assert.equal(long.getItem("onze-tafel"), null);
  assert.equal(kept.move(true), true);
  assert.equal(tab.getItem("onze-tafel"), null);
  assert.deepEqual(kept.open().state, filled);
  kept.move(false);
  assert.equal(long.getItem("onze-tafel"), null);
  assert.deepEqual(kept.open().state, filled);
  kept.wipe();
  assert.deepEqual(kept.open().state, blank(DAY));
});

test("a browser that keeps nothing still remembers it on the page, and says so", () => {
  const kept = device({ tab: forbidden, long: forbidden, today: () => DAY });
  assert.equal(kept.keep(filled), false);
  assert.deepEqual(kept.open().state, filled);
  assert.equal(kept.move(true), false);
});

test("a full browser loses nothing and says so", () => {
  const tab = shelf();
  const full = { ...shelf(), setItem: forbidden };
  const kept = device({ tab: () => tab, long: () => full, today: () => DAY });
  kept.keep(filled);
  assert.equal(kept.move(true), false);
  assert.deepEqual(kept.open().state, filled);
});

test("what no longer fits is remembered on the page, above what was kept before", () => {
  const tab = shelf();
  const kept = device({ tab: () => tab, long: shelf, today: () => DAY });
  kept.keep(filled);
  const more = withField(filled, "zin.doel", "nee", DAY);
  const { setItem } = tab;
  tab.setItem = forbidden;
  assert.equal(kept.keep(more), false);
  assert.deepEqual(kept.open().state, more);
  tab.setItem = setItem;
  assert.equal(kept.keep(more), true);
  tab.setItem("onze-tafel", written(filled)); // another page of this tab, later
  assert.deepEqual(kept.open().state, filled);
});

test("what somebody else left under our name is not read", () => {
  const tab = shelf();
  tab.setItem("onze-tafel", "nonsense");
  const kept = device({ tab: () => tab, long: shelf, today: () => DAY });
  assert.deepEqual(kept.open(), { state: blank(DAY), fault: "broken" });
});

const ASKED = { ids: "abcdefghij".split(""), low: -5, high: 20 };
const PARTNER = {
  answers: ["ja", "ja", "deels", "", "nee", "weet-niet", "ja", "nee", "deels", "ja"],
  degrees: -2,
};

test("a code is short, is read back, and forgives what looks alike", () => {
  const text = code.written(ASKED, PARTNER);
  assert.match(text, /^[0-9a-z]{4}-[0-9a-z]{3}$/);
  assert.deepEqual(code.read(ASKED, text), PARTNER);
  assert.deepEqual(code.read(ASKED, ` ${text.toUpperCase().replace("-", " ")} `), PARTNER);
  const cold = { ...PARTNER, degrees: null };
  assert.deepEqual(code.read(ASKED, code.written(ASKED, cold)), cold);
  const alike = code.written(ASKED, PARTNER).replace(/0/g, "o").replace(/1/g, "l");
  assert.deepEqual(code.read(ASKED, alike), PARTNER);
});

test("degrees that are not on the scale are not in the code", () => {
  const unset = { ...PARTNER, degrees: null };
  for (const degrees of [99999, -6, Number.NaN])
    assert.equal(
      code.written(ASKED, { ...PARTNER, degrees }),
      code.written(ASKED, unset),
      `${degrees}`,
    );
});

test("one wrong letter, or two that changed places, is always seen", () => {
  const text = code.written(ASKED, PARTNER).replace("-", "");
  for (const at of text.split("").keys()) {
    for (const letter of "0123456789abcdefghjkmnpqrstvwxyz")
      if (letter !== text[at])
        assert.equal(code.read(ASKED, text.slice(0, at) + letter + text.slice(at + 1)), null);
    const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
    if (at + 1 < text.length && text[at] !== text[at + 1])
      assert.equal(code.read(ASKED, swapped), null);
  }
});

test("a code of other questions is refused", () => {
  const other = { ...ASKED, ids: "abcdefghik".split("") };
  assert.equal(code.read(other, code.written(ASKED, PARTNER)), null);
});

test("a strip of paper is typed in as letters and degrees", () => {
  assert.deepEqual(code.read(ASKED, "jjd- nwjndj -2"), PARTNER);
  assert.deepEqual(code.read(ASKED, "JJD.N?JNDJ"), { ...PARTNER, degrees: null });
  assert.equal(code.read(ASKED, "jjdnnwjndj 21"), null);
  assert.equal(code.read(ASKED, "jjd"), null);
});

test("answers are counted and said in Dutch", () => {
  assert.deepEqual(counted(["nee", "ja", "nee"]), { ja: 1, deels: 0, nee: 2, "weet-niet": 0 });
  assert.equal(told(["ja", "ja"]), "twee keer ja");
  assert.equal(told(["deels", "ja"]), "deels en ja");
  assert.equal(told(["weet-niet", ""]), "weet niet en nog open");
  assert.equal(joined(["a", "b", "c"]), "a, b en c");
  assert.deepEqual([inWords(3), inWords(12)], ["drie", "12"]);
});
