import assert from "node:assert/strict";
import { test } from "node:test";

import {
  answersInWords,
  bySpread,
  degreesInWords,
  levels,
  rangeInWords,
  spread,
} from "../../kennisbank/browser/together/spread.mjs";
import {
  change,
  ringInWords,
  steps,
  summary,
} from "../../kennisbank/browser/where_we_stand/standing.mjs";

const NAMES = ["Opstart", "Verkenning", "Vormgeving", "Uitvoering", "Vernieuwen"];
const ASKED = Array.from({ length: 10 }, (_, at) => ({
  field: `zin.z${at + 1}`,
  number: at + 1,
  phase: Math.floor(at / 2) + 1,
  phaseName: NAMES[Math.floor(at / 2)],
}));

/** @param {string} text such as `jjdjjdnjwn`; `-` for none */
const answers = (text) =>
  Object.fromEntries(
    [...text].map((letter, at) => [
      `zin.z${at + 1}`,
      { j: "ja", d: "deels", n: "nee", w: "weet-niet" }[letter] ?? "",
    ]),
  );
/** @param {string} text */
const numbers = (text) => steps(ASKED, answers(text)).map(({ number }) => number);

test("no, then don't know, then partly; one for each phase, three at most", () => {
  assert.deepEqual(numbers("jjdjjdnjwn"), [7, 10, 3]);
  assert.deepEqual(numbers("nnnnnnnnnn"), [1, 3, 5]);
  assert.deepEqual(numbers("djjjjwjjjj"), [6, 1]);
  assert.deepEqual(numbers("jjjjjjjjjj"), []);
  assert.deepEqual(numbers("----------"), []);
});

test("the sentence says what goes well, where there is room, what is open; no score", () => {
  assert.equal(
    summary(ASKED, answers("jjjjjjnjwn")),
    "Opstart, Verkenning en Vormgeving zitten goed. " +
      "Bij Uitvoering en Vernieuwen zijn er nog stoelen vrij.",
  );
  assert.equal(
    summary(ASKED, answers("jj-------d")),
    "Opstart zit goed. Bij Vernieuwen zijn er nog stoelen vrij. Zeven vragen staan nog open.",
  );
  assert.equal(summary(ASKED, answers("jjjjjjjjjj")), "Overal ja. Elke stoel is bezet.");
  assert.equal(summary(ASKED, answers("----------")), "Jullie vulden nog niets in.");
});

test("the ring is told to who does not see it", () => {
  assert.equal(
    ringInWords(ASKED, answers("j--w------")),
    "Een kring met 10 stoelen. Vraag 1: ja, vraag 4: weet niet.",
  );
});

test("what changed since last time is told both ways", () => {
  assert.equal(
    change(ASKED, answers("jndnnjwnnn"), answers("jjjnjnjjnn")),
    "Toen 2 keer ja, nu 6 keer. Vraag 2, 3, 5, 7 en 8 werden ja. Vraag 6 werd iets anders dan ja.",
  );
});

test("the widest spread comes first, and who left it open does not count", () => {
  assert.equal(spread(["ja", "ja", "ja"]), 0);
  assert.equal(spread(["ja", "nee"]), 2);
  assert.equal(spread(["ja", "weet-niet", ""]), 1);
  const partners = [
    ["ja", "ja", "ja"],
    ["ja", "nee", "deels"],
    ["ja", "nee", "ja"],
  ];
  assert.deepEqual(
    bySpread(partners).map(({ at }) => at),
    [1, 2, 0],
  );
  assert.deepEqual(bySpread([]), []);
});

test("answers are told by how many gave them", () => {
  const given = ["nee", "ja", "nee", "deels", "weet-niet", "nee", "ja", ""];
  assert.equal(
    answersInWords(given),
    "Drie zeggen nee, twee ja, één deels. Eén weet het niet. Eén liet het open.",
  );
  assert.equal(answersInWords(["ja"]), "Eén zegt ja.");
});

test("degrees are told as lowest, highest and spread, never as an average", () => {
  const values = [-2, 4, 8, 9, 15, 17];
  assert.equal(rangeInWords(values), "Van \u22122° tot 17°. Dat is 19 graden verschil.");
  assert.equal(rangeInWords([7, 7]), "Iedereen zette 7°.");
  assert.equal(rangeInWords([7, 8]), "Van 7° tot 8°. Dat is 1 graad verschil.");
  assert.equal(
    degreesInWords(values, 20),
    "Eén stoel staat onder nul, twee stoelen staan op 15° of hoger en drie ertussen.",
  );
  assert.equal(degreesInWords([3, 4], 20), "Twee stoelen staan tussen 0° en 15°.");
});

test("seats that would overlap stand on another level", () => {
  assert.deepEqual(levels([8, 8, 9, 20], 1), [0, 1, 0, 0]);
  assert.deepEqual(levels([9, 8, 8, 20], 3), [2, 0, 1, 0]);
  assert.deepEqual(levels([], 1), []);
});
