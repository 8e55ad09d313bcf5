import assert from "node:assert/strict";
import { test } from "node:test";

import { done, tableInWords, toDo } from "../../kennisbank/browser/phase/progress.mjs";

const FIELDS = ["graden", "vraag.a.warmer", "vraag.a.een", "vraag.a.twee", "vraag.a.drie"];

test("what has no answer yet does not count, whatever else is kept", () => {
  assert.equal(done(FIELDS, {}), 0);
  assert.equal(done(FIELDS, { "vraag.a.een": "nvt", graden: "0", "vraag.b.een": "ja" }), 2);
});

test("what is still to do stands with a no first, then partly, in the order of the page", () => {
  const answers = {
    "vraag.a.warmer": "deels",
    "vraag.a.een": "nee",
    "vraag.a.twee": "nvt",
    "vraag.a.drie": "nee",
  };
  assert.deepEqual(toDo(FIELDS, answers), ["vraag.a.een", "vraag.a.drie", "vraag.a.warmer"]);
  assert.deepEqual(toDo(FIELDS, { "vraag.a.een": "ja" }), []);
});

test("the table tells each answer, what is in other words, and what is open", () => {
  assert.equal(
    tableInWords(FIELDS, { graden: "12", "vraag.a.een": "ja", "vraag.a.twee": "deels" }),
    "Een tafel met 5 stoelen: 1 keer ja, 1 keer deels, 1 in eigen woorden of graden, 2 nog open.",
  );
  assert.equal(
    tableInWords(["vraag.a.een"], { "vraag.a.een": "nvt" }),
    "Een tafel met 1 stoel: 1 keer niet van toepassing.",
  );
});
