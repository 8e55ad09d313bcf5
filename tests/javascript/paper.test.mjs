import assert from "node:assert/strict";
import { test } from "node:test";

import {
  agenda,
  has,
  moved,
  parsed,
  timed,
  toggled,
  written,
} from "../../kennisbank/browser/paper/selection.mjs";
import { compared } from "../../kennisbank/browser/paper/version.mjs";

const table = { code: "6fx57p", question: 0, minutes: 20 };
const question = { code: "dh2r7s", question: 2, minutes: 15 };

test("a stack is written in an address and read back as it was", () => {
  assert.equal(written([table, question]), "6fx57pm20-dh2r7s.2m15");
  assert.deepEqual(parsed(written([table, question])), [table, question]);
});

test("a code may end in an m; its minutes stay minutes", () => {
  assert.deepEqual(parsed("bcdfgmm5"), [{ code: "bcdfgm", question: 0, minutes: 5 }]);
  assert.deepEqual(parsed("bcdfgm"), [{ code: "bcdfgm", question: 0, minutes: 0 }]);
});

test("what is not a thing is left out, and nothing lies there twice", () => {
  assert.deepEqual(parsed("<script>-6fx57p-nee-6fx57pm5-"), [{ ...table, minutes: 0 }]);
  assert.deepEqual(parsed(""), []);
});

test("minutes stay between nothing and a day's work", () => {
  assert.equal(parsed("6fx57pm999")[0].minutes, 480);
  assert.equal(timed([table], 0, -5)[0].minutes, 0);
  assert.equal(timed([table], 0, Number.NaN)[0].minutes, 0);
});

test("a thing goes on the stack and off again", () => {
  const both = toggled([table], question);
  assert.ok(has(both, question));
  assert.deepEqual(toggled(both, question), [table]);
});

test("a stack holds no more than sixty things", () => {
  const full = Array.from({ length: 60 }, (_, at) => ({
    code: "6fx57p",
    question: at + 1,
    minutes: 0,
  }));
  assert.equal(toggled(full, table).length, 60);
  assert.equal(toggled(full.slice(1), table).length, 60);
});

test("a thing moves up and down, not beyond the ends", () => {
  assert.deepEqual(moved([table, question], 1, -1), [question, table]);
  assert.deepEqual(moved([table, question], 0, -1), [table, question]);
  assert.deepEqual(moved([table, question], 1, 1), [table, question]);
});

test("the agenda adds up", () => {
  assert.deepEqual(agenda([table, question]), {
    spans: [
      { start: 0, end: 20 },
      { start: 20, end: 35 },
    ],
    total: 35,
  });
});

test("a sheet knows whether it is current", () => {
  assert.deepEqual(compared("?v=8f6914", "8f6914"), { state: "same", version: "8f6914" });
  assert.deepEqual(compared("?v=000000", "8f6914"), { state: "other", version: "000000" });
  assert.equal(compared("?v=<b>", "8f6914").state, "unknown");
  assert.equal(compared("", "8f6914").state, "unknown");
});
