import assert from "node:assert/strict";
import { test } from "node:test";

import { health, leading, stillToAnswer } from "../../kennisbank/browser/model_finder/finding.mjs";

test("the model that most answers speak for leads", () => {
  assert.deepEqual(leading(["ster", "web", "web", "brug", "web"]), ["web"]);
  assert.deepEqual(leading(["", "web", ""]), ["web"]);
});

test("two that are level lead together, in the order of the answers", () => {
  assert.deepEqual(leading(["web", "ster", "brug", "ster", "web"]), ["web", "ster"]);
});

test("never more than two lead, and none before the first answer", () => {
  assert.deepEqual(leading(["takken", "ster", "brug", "web"]), ["takken", "ster"]);
  assert.deepEqual(leading(["", "", ""]), []);
});

test("what is still to answer is said in words", () => {
  assert.equal(stillToAnswer(5), "Nog vijf vragen.");
  assert.equal(stillToAnswer(1), "Nog één vraag.");
  assert.equal(stillToAnswer(0), "Alle vragen zijn beantwoord.");
});

test("a check counts seats; what does not apply is no seat, what is open is said", () => {
  assert.equal(health(["", ""]), "");
  assert.equal(health(["ja", "nee", ""]), "1 van 3 stoelen bezet. Eén zin staat nog open.");
  assert.equal(health(["ja", "deels", "nvt"]), "1 van 2 stoelen bezet.");
  assert.equal(health(["ja", "nvt"]), "1 van 1 stoel bezet. Dat zit goed.");
  assert.equal(health(["nvt", "nvt"]), "Niets hiervan geldt voor jullie.");
});
