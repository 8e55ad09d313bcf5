import assert from "node:assert/strict";
import { test } from "node:test";

import {
  called,
  freeNumber,
  inOneBreath,
  isBeside,
  isTaken,
  standing,
} from "../../kennisbank/browser/who_is_missing/chairs.mjs";

const CHAIRS = [
  { id: "ocmw", name: "OCMW", phrase: "het OCMW", added: 0 },
  { id: "sportclub", name: "Sportclub", phrase: "een sportclub", added: 0 },
  { id: "erbij-1", name: "", phrase: "", added: 1 },
  { id: "erbij-2", name: "", phrase: "", added: 2 },
];

const names = (
  /** @type {import("../../kennisbank/browser/who_is_missing/chairs.mjs").Fields} */ fields,
) => standing(CHAIRS, fields).map(({ name }) => name);

test("a chair that nobody added is not at the table", () => {
  assert.deepEqual(names({}), ["OCMW", "Sportclub"]);
  assert.deepEqual(names({ "erbij.2": "Jeugdhuis" }), ["OCMW", "Sportclub", "Jeugdhuis"]);
  assert.deepEqual(names({ "erbij.9": "Jeugdhuis" }), ["OCMW", "Sportclub"]);
});

test("only a yes takes a chair", () => {
  assert.equal(isTaken(CHAIRS[0], { "stoel.ocmw": "ja" }), true);
  assert.equal(isTaken(CHAIRS[0], { "stoel.ocmw": "nee", "stoel.sportclub": "ja" }), false);
});

test("a chair of one's own takes the first free number, as long as there is one", () => {
  assert.equal(freeNumber(CHAIRS, {}), 1);
  assert.equal(freeNumber(CHAIRS, { "erbij.1": "Jeugdhuis" }), 2);
  assert.equal(freeNumber(CHAIRS, { "erbij.2": "Jeugdhuis" }), 1);
  assert.equal(freeNumber(CHAIRS, { "erbij.1": "Jeugdhuis", "erbij.2": "Moskee" }), 0);
});

test("a name that is there already is found, however it is written", () => {
  assert.equal(called(standing(CHAIRS, {}), "ocmw")?.id, "ocmw");
  const there = standing(CHAIRS, { "erbij.1": "Élan" });
  assert.equal(called(there, "élan")?.id, "erbij-1");
  assert.equal(called(there, "Jeugdhuis"), undefined);
});

test("empty chairs are named as in a sentence", () => {
  const there = standing(CHAIRS, { "erbij.1": "Jeugdhuis" });
  assert.equal(inOneBreath(there), "het OCMW, een sportclub en Jeugdhuis");
  assert.equal(inOneBreath([]), "");
});

test("beside the table is where a quarter and three quarters of the turn are", () => {
  const beside = Array.from({ length: 12 }, (_, at) => isBeside((at + 0.5) / 12));
  const sides = beside.flatMap((is, at) => (is ? [at] : []));
  assert.deepEqual(sides, [2, 3, 8, 9]);
});
