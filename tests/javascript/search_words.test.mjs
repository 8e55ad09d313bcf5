import assert from "node:assert/strict";
import { test } from "node:test";

import { terms } from "../../docs/assets/javascripts/search/analyser.mjs";
import { plain, words } from "../../docs/assets/javascripts/search/folding.mjs";
import { distance, farness, leeway } from "../../docs/assets/javascripts/search/spelling.mjs";
import { stem } from "../../docs/assets/javascripts/search/stemming.mjs";

const FOLDED = {
  "Kom!pas Halle": "kompas halle",
  "Z|pas": "zpas",
  "Leve(n)de": "levende",
  "(net)werken": "netwerken werken",
  "vrijwilliger(s)": "vrijwilligers vrijwilliger",
  "'t Hope": "t hope",
  "D’Hondt": "dhondt hondt",
  "Sint-Niklaas": "sint niklaas sintniklaas",
  "foto's en CAW's": "foto en caw",
  "v.z.w.": "vzw",
  "één café": "een cafe",
  "en/of": "en of",
  "demos.be": "demos be",
};

for (const [written, folded] of Object.entries(FOLDED)) {
  test(`${written} is read as ${folded}`, () => assert.equal(words(written).join(" "), folded));
}

test("nothing in brackets or marks alone is a word", () => {
  assert.deepEqual(words("(…) !!! - ' |"), []);
  assert.equal(plain("ÉÉN"), "een");
});

const FAMILIES = [
  "huis huizen huisje",
  "kansenpas kansenpassen",
  "gemeente gemeenten gemeentelijke",
  "begeleiden begeleiding begeleider begeleiders begeleid",
  "evalueren evaluatie evalueert geëvalueerd",
  "organisatie organiseren georganiseerd organisator",
  "coördinator coördineren coördinatie",
  "deelnemen deelname deelnemer deelgenomen",
  "werken werkt gewerkt werking",
  "opstart opstarten opgestart",
  "kind kinderen kindje",
  "stad steden",
  "foto foto's",
  "betalen betaalt betaald betaling",
  "activiteit actief",
];

for (const family of FAMILIES) {
  test(`one stem for ${family}`, () => assert.equal(new Set(terms(family)).size, 1, terms(family).join(" ")));
}

for (const [one, other] of [["gezin", "zin"], ["gezond", "zon"], ["begeleiding", "beleid"], ["gemeente", "meen"], ["verleden", "lid"]]) {
  test(`${one} is not ${other}`, () => assert.notEqual(stem(one), stem(other)));
}

test("stop words say nothing, in a question too", () => {
  assert.deepEqual(terms("Hoe zou je dat dan doen met de pas?"), [stem("pas")]);
});

test("a swap of neighbours is one fault", () => {
  assert.equal(distance("doorstrat", "doorstart", 2), 1);
  assert.equal(distance("soep", "sep", 2), 1);
  assert.equal(distance("soep", "stoel", 1), 2);
});

test("what sounds the same is nearer than what does not", () => {
  const heard = farness("toelijding", "toeleiding", 2);
  const other = farness("toelading", "toeleiding", 2);
  assert.ok(heard !== null && other !== null && heard < other);
  assert.equal(farness("pas", "tafel", 1), null);
});

test("short words and numbers are never mended", () => {
  assert.deepEqual(["pas", "2019", "wijk", "schipperskwartier"].map(leeway), [0, 0, 1, 2]);
});
