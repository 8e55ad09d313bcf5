import assert from "node:assert/strict";
import { test } from "node:test";
import { Analyser } from "../../kennisbank/browser/dutch/analyser.mjs";
import { anyChosen, asked, written } from "../../kennisbank/browser/search/address.mjs";
import { excerpt, marked } from "../../kennisbank/browser/search/excerpt.mjs";
import { counts, fits } from "../../kennisbank/browser/search/facets.mjs";

const FACETS = ["thema", "fase"];

test("an address says what is asked, and is read back the same", () => {
  const address = "?q=vrije+tijd&thema=buurt&thema=sport&volgorde=jongst";
  assert.equal(written(asked(address, FACETS)), address);
});

test("nothing asked is no address; strange keys are left out", () => {
  assert.equal(written(asked("", FACETS)), "");
  assert.equal(written(asked("?utm=1&q=++", FACETS)), "");
  assert.ok(
    !anyChosen(asked("?utm=1", FACETS).chosen) &&
      anyChosen(asked("?fase=1-opstart", FACETS).chosen),
  );
});

const analyser = new Analyser();
/** @param {string} question */
const found = (question) => ({ stems: new Set(analyser.terms(question)), analyser });

/** @type {Record<string, string[]>[]} */
const THINGS = [
  { thema: ["a"], fase: ["1"] },
  { thema: ["a", "b"], fase: ["2"] },
  { thema: ["c"] },
];
const chosen = new Map([
  ["thema", new Set(["a", "c"])],
  ["fase", new Set(["2"])],
]);

test("or inside a facet, and between facets", () => {
  assert.deepEqual(
    THINGS.filter((one) => fits(one, chosen)),
    [THINGS[1]],
  );
});

test("a facet is counted without its own choice, with those of the others", () => {
  assert.deepEqual(counts(THINGS, chosen, FACETS), { thema: { a: 1, b: 1 }, fase: { 1: 1, 2: 1 } });
});

test("words are marked as they are written, however they were asked", () => {
  const pieces = marked("De Kom!pas, voor kinderen en één kind.", found("kompas kinderen"));
  assert.deepEqual(
    pieces.filter(({ hit }) => hit).map(({ text }) => text),
    ["Kom!pas", "kinderen", "kind"],
  );
  assert.equal(pieces.map(({ text }) => text).join(""), "De Kom!pas, voor kinderen en één kind.");
});

test("an excerpt is cut between words, around what was found", () => {
  const [before, after] = ["Veel woorden vooraf. ".repeat(20), "En nog meer erna. ".repeat(20)];
  const text = `${before}Daar staat de kortingspas dan. ${after}`;
  const cut = excerpt(text, found("kortingspas"));
  assert.match(cut, /^… .*kortingspas.* …$/);
  assert.ok(cut.length < 200 && text.includes(cut.slice(2, -2)));
});
