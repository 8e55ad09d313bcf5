import assert from "node:assert/strict";
import { test } from "node:test";

import { chosen, withChoice } from "../../kennisbank/browser/beside/choice.mjs";

const KNOWN = new Set(["halle", "lier", "genk"]);
const PAGE = "https://soep.example/naast-elkaar/";

test("an address names two or three practices, each once", () => {
  assert.deepEqual(chosen("?a=lier&b=halle&c=genk", KNOWN), ["lier", "halle", "genk"]);
  assert.deepEqual(chosen("?a=lier&b=lier", KNOWN), ["lier"]);
  assert.deepEqual(chosen("", KNOWN), []);
});

test("what nobody knows is left out, and so is a fourth", () => {
  assert.deepEqual(chosen("?a=%3Cb%3E&b=../x&c=genk&d=lier", KNOWN), ["genk"]);
});

test("an address takes a choice, and keeps what else it says", () => {
  assert.equal(
    withChoice(`${PAGE}?a=x&stapel=k1`, ["lier", "", "genk"]),
    `${PAGE}?stapel=k1&a=lier&b=genk`,
  );
  assert.equal(withChoice(`${PAGE}?a=x&b=y`, []), PAGE);
});
