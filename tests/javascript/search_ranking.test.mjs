import assert from "node:assert/strict";
import { test } from "node:test";

import { engine } from "../../kennisbank/browser/search/engine.mjs";
import { Searcher } from "../../kennisbank/browser/search/searcher.mjs";

const RECORDS = [
  {
    id: "kompas",
    title: "Kom!pas Halle",
    summary: "Een kortingspas voor wie weinig geld heeft.",
    facets: { thema: ["Kortingspas", "Sport"] },
    begun: "2011",
    checked: "2026-01-02",
  },
  {
    id: "soep",
    title: "Soep op de stoep",
    summary: "Buren koken elke vrijdag.",
    aliases: ["Soepdag"],
    facets: { thema: ["Buurt"] },
    begun: "2015",
    checked: "2026-01-01",
  },
  {
    id: "tuin",
    title: "Tuinen in Lier",
    summary: "Samen wieden in volkstuinen.",
    facets: { thema: ["Buurt", "Sport"] },
    begun: "2013",
    checked: "2026-01-03",
  },
  { id: "term", title: "verhoogde tegemoetkoming", summary: "Een hogere terugbetaling." },
].map((one) => ({
  url: `${one.id}/`,
  type: "praktijk",
  sections: [{ id: "zo", h: "Zo werkt het" }],
  ...one,
}));
const TEXTS = [
  ["Stad en OCMW werken samen aan vrije tijd."],
  ["De hele straat eet mee aan één lange tafel. De doorstart kwam in 2020."],
  ["Er is een wachtlijst."],
  [""],
];
const CORE = {
  records: RECORDS,
  compounds: { kortingspas: ["korting", "pas"] },
  synonyms: [["OCMW", "sociaal huis"]],
  facets: { thema: "Thema" },
  short: { Kortingspas: "kortingspas", Sport: "sport", Buurt: "buurt" },
};

function whole() {
  const searcher = new Searcher(CORE);
  searcher.addText(TEXTS);
  return searcher;
}

const searcher = whole();
/** @param {string} question */
const first = (question) => searcher.records[searcher.search(question).hits[0]?.number]?.id;
/** @param {string} question @param {object} [more] */
const ask = (question, more = {}) =>
  searcher.answer({
    question,
    chosen: new Map([["thema", new Set()]]),
    order: "",
    exact: false,
    most: 10,
    ...more,
  });

const FINDS = {
  kompas: "kompas",
  "kom pas": "kompas",
  korting: "kompas",
  pas: "kompas",
  kortingspasen: "kompas",
  tuin: "tuin",
  volkstuintje: "tuin",
  doorstrat: "soep",
  soepda: "soep",
  "sociaal huis": "kompas",
  vrijetijd: "kompas",
  "lange tafels": "soep",
  "Wie kookt er bij de buren?": "soep",
  tegemoetkomming: "term",
};
for (const [question, id] of Object.entries(FINDS))
  test(`${question} finds ${id}`, () => assert.equal(first(question), id));

const TRIED = [
  { id: "via", title: "ViA Balen", summary: "Vrijwilligers bellen aan bij wie alleen woont." },
  { id: "mee", title: "Fonds", aliases: ["Doe je mee?"], summary: "Er kwamen 1.240 aanvragen." },
  { id: "kom", title: "KOM!binnen", summary: "Dak- en thuislozen drinken koffie." },
  {
    id: "atelier",
    title: "Naai- en verpakkingsatelier",
    summary: "Kledij en kinderopvang in Oostende.",
  },
  {
    id: "praat",
    title: "Praatgroep",
    summary: "Een discussie over het reglement en de prostitutie; de leden van het sociaal huis.",
  },
].map((one) => ({ url: one.id, type: "", sections: [], ...one }));
const other = new Searcher({
  ...CORE,
  records: TRIED,
  synonyms: [],
  compounds: { verpakkingsatelier: ["verpakking", "atelier"] },
  dutch: { everyday: [["OCMW", "sociaal huis"]] },
});
/** @param {string} question */
const found = (question) =>
  other.search(question).hits.map(({ number }) => other.records[number].id);

const OTHER_FINDS = {
  via: "via",
  "doe je mee": "mee",
  alleen: "via",
  "kom binnen": "kom",
  kombinnen: "kom",
  1240: "mee",
  "1 240": "mee",
  daklozen: "kom",
  naaiatelier: "atelier",
  aangebeld: "via",
  prostituees: "praat",
  kleren: "atelier",
  OCMW: "praat",
  kinderopvnag: "atelier",
};
for (const [question, id] of Object.entries(OTHER_FINDS))
  test(`${question} finds ${id} in another collection`, () => assert.equal(found(question)[0], id));

const HOUSES = [
  { id: "werk", title: "Straathoekwerk", summary: "Wie op straat leeft, kan er terecht." },
  { id: "dak", title: "Premie voor dakisolatie", summary: "Je vraagt ze aan bij de stad." },
  { id: "lessen", title: "Lessen in het bad", summary: "Kinderen leren er zwemmen." },
  { id: "zang", title: "Samen zoeken", summary: "Een koor voor ouderen." },
  { id: "kerk", title: "Onder één dak", summary: "Ouders ontmoeten elkaar in de kerk." },
].map((one) => ({ url: one.id, type: "", sections: [], ...one }));
const houses = new Searcher({
  ...CORE,
  records: HOUSES,
  synonyms: [],
  compounds: { dakisolatie: ["dak", "isolatie"] },
});
const HOUSED = {
  "straat hoek werk": "werk",
  dakpremie: "dak",
  zwemles: "lessen",
  "ik zoek iets voor ouderen": "zang",
  zoeken: "zang",
  ouders: "kerk",
};
for (const [question, id] of Object.entries(HOUSED)) {
  test(`${question} finds ${id} first`, () =>
    assert.equal(HOUSES[houses.search(question).hits[0]?.number]?.id, id));
}

test("halves of a word that are no words find nothing", () => {
  for (const question of [
    "depressie",
    "abonnement",
    "mindervaliden",
    "natation",
    "undefined",
    "overtuigbaarheid",
  ])
    assert.deepEqual(found(question), [], question);
});

test("what is longer than any word takes no time to refuse", () =>
  assert.deepEqual(found("a".repeat(300)), []));

test("what is nowhere is not found, and is named", () => {
  const given = ask("xqzzy");
  assert.equal(given.total, 0);
  assert.deepEqual(given.unknown, ["xqzzy"]);
});

test("a correction is said, and can be refused", () => {
  assert.deepEqual(ask("doorstrat").mended, [{ typed: "doorstrat", meant: "doorstart" }]);
  assert.deepEqual(ask("doorstrat", { exact: true }).mended, []);
});

test("a known word is never corrected", () => assert.deepEqual(ask("soep").mended, []));

test("nothing asked but a facet chosen is a list by name", () => {
  const given = ask("", { chosen: new Map([["thema", new Set(["buurt"])]]) });
  assert.deepEqual(
    given.results.map(({ id }) => id),
    ["soep", "tuin"],
  );
});

test("counts say what a click gives: or inside a facet", () => {
  const given = ask("", { chosen: new Map([["thema", new Set(["buurt"])]]) });
  assert.deepEqual(given.counts.thema, { kortingspas: 1, sport: 2, buurt: 2 });
});

test("lists can stand youngest or last checked first", () => {
  const ids = (/** @type {string} */ order) =>
    ask("", { order })
      .results.slice(0, 3)
      .map(({ id }) => id);
  assert.deepEqual(ids("jongst"), ["soep", "tuin", "kompas"]);
  assert.deepEqual(ids("nagekeken"), ["tuin", "kompas", "soep"]);
});

test("a result shows the section that answers, with the words marked", () => {
  const [result] = ask("lange tafel").results;
  assert.equal(result.section?.id, "zo");
  assert.deepEqual(
    result.section?.pieces.filter(({ hit }) => hit).map(({ text }) => text),
    ["lange", "tafel"],
  );
  assert.deepEqual(result.words, ["lange", "tafel"]);
});

test("before the text is there, titles and kernen answer", () => {
  const early = new Searcher(CORE);
  assert.equal(early.search("kompas").hits.length, 1);
  assert.equal(
    early.answer({ question: "wachtlijst", chosen: new Map(), order: "", exact: true, most: 5 })
      .whole,
    false,
  );
});

test("a title that begins with what was typed comes before one that has it as a word", () => {
  const titles = ["In het kort", "Kortingspas", "Kort!weg"];
  const records = titles.map((title) => ({
    ...RECORDS[0],
    id: title,
    url: title,
    title,
    summary: "",
  }));
  const found = new Searcher({ ...CORE, records }).suggest("kort", 3).map(({ title }) => title);
  assert.equal(found[2], "In het kort");
});

test("suggestions are titles that hold what was typed", () => {
  assert.deepEqual(
    searcher.suggest("soe", 3).map(({ title }) => title),
    ["Soep op de stoep"],
  );
});

test("a mistake in the engine is told and does not stop it", () => {
  const reply = engine();
  assert.match(
    reply({ number: 1, what: "core", given: null, version: "", data: "{" }).failed ?? "",
    /SyntaxError/,
  );
  const data = JSON.stringify(CORE);
  assert.equal(
    reply({ number: 2, what: "core", given: null, version: "", data }).failed,
    undefined,
  );
  assert.equal(
    reply({ number: 3, what: "suggest", given: { question: "soep", most: 1 }, version: "" })
      .given[0].url,
    "soep/",
  );
});

test("words of the language itself harm nobody", () => {
  for (const question of ["constructor", "__proto__", "toString", "", "'", "(((", "a".repeat(5000)])
    assert.ok(ask(question));
});

test("a page that says it in passing is found too, behind the one that is called so", () => {
  const other = {
    id: "feest",
    url: "feest/",
    type: "begrip",
    title: "feest",
    summary: "Feest!",
    sections: [],
  };
  const passing = {
    id: "dag",
    url: "dag/",
    type: "praktijk",
    title: "Een lange dag",
    summary: "Over van alles.",
    sections: [{ id: "a", h: "" }],
  };
  const two = new Searcher({ ...CORE, records: [other, passing] });
  two.addText([[], [`${"veel andere woorden ".repeat(60)} en een feest`]]);
  const given = two.answer({
    question: "feest",
    chosen: new Map(),
    order: "",
    exact: false,
    most: 5,
  });
  assert.deepEqual(
    given.results.map(({ id }) => id),
    ["feest", "dag"],
  );
});

const PARTED = {
  columns: {
    url: ["soep/", "brood/", "boter/"],
    title: ["Soep", "Brood", "Boter"],
    sections: [[], [], []],
    type: ["praktijk", null, "praktijk"],
  },
  compounds: {},
  synonyms: [],
  facets: {},
  short: {},
  blocks: { each: 2 },
};
const BLOCKS = [
  { ids: ["a", "b"], kernen: ["Buren koken.", "Buren bakken."], compounds: {} },
  { ids: ["c"], kernen: ["Wie karnt er mee?"], compounds: {} },
];
const EVERYTHING = { chosen: new Map(), order: "", exact: false, most: 5 };

test("of a large collection the names are searched before the kernen are there", () => {
  const parted = new Searcher(structuredClone(PARTED));
  const early = parted.answer({ ...EVERYTHING, question: "soep" });
  assert.deepEqual([early.total, early.sure, early.missing], [1, true, [0]]);
  assert.equal(parted.answer({ ...EVERYTHING, question: "koken" }).sure, false);
  parted.addBlock(0, BLOCKS[0]);
  const [shown] = parted.answer({ ...EVERYTHING, question: "soep" }).results;
  assert.deepEqual([shown.id, shown.kern[0].text], ["a", "Buren koken."]);
  assert.equal(parted.answer({ ...EVERYTHING, question: "koken" }).total, 0);
  parted.addBlock(1, BLOCKS[1]);
  const whole = parted.answer({ ...EVERYTHING, question: "koken" });
  assert.deepEqual([whole.total, whole.sure, whole.missing], [1, true, []]);
});

const ASKED = [
  { id: "pas", title: "Een kortingspas", summary: "Partners en hun partners geven korting." },
  { id: "leven", title: "Levend blijven", asked_as: ["partners haken af", "de fut is eruit"] },
  { id: "aalst", title: "UiTPAS Aalst", summary: "Een netwerk." },
  { id: "brugge", title: "UiTPAS Brugge", summary: "Een netwerk dat opstartte in 2014." },
  { id: "blad", title: "Handout, UiTPAS Aalst", only_for: ["Handout", "papier"] },
  { id: "zonder", title: "Sporten zonder drempels", summary: "Voor wie niet meedoet." },
  { id: "nog-eens", title: "Uitpas Brugge", summary: "Wat het woord wil zeggen." },
].map((one) => ({ url: `${one.id}/`, type: "", sections: [], ...one }));
const asking = new Searcher({ ...CORE, records: ASKED, synonyms: [], compounds: {} });
/** @param {string} question @param {{exact?: boolean}} [how] */
const answers = (question, how) =>
  asking.search(question, how).hits.map(({ number }) => asking.records[number].id);

for (const question of ["onze partners haken af", "de fut is er bij ons uit"])
  test(`${question} finds who is asked for so`, () => assert.equal(answers(question)[0], "leven"));

test("a keyword finds who is called so, not who is asked for so", () =>
  assert.equal(answers("partners")[0], "pas"));

test("a sheet comes only when a word of its own is asked", () => {
  assert.ok(!answers("uitpas aalst").includes("blad"));
  assert.equal(answers("handout aalst")[0], "blad");
});

for (const question of ["uitpas niet in Aalst", "UiTPAS behalve Aalst", "uitpas zonder aalst"])
  test(`${question} leaves out Aalst, and says so`, () => {
    assert.ok(!answers(question).includes("aalst"));
    assert.equal(answers(question)[0], "brugge");
    assert.deepEqual(
      asking.search(question).out.map((word) => word.toLowerCase()),
      ["aalst"],
    );
    assert.ok(answers(question, { exact: true }).includes("aalst"));
  });

for (const question of [
  "sporten zonder drempels",
  "jongeren zonder pas",
  "het lukt niet in deze fase",
])
  test(`${question} leaves out nothing`, () => assert.deepEqual(asking.search(question).out, []));

test("a verb that stands apart is that verb", () =>
  assert.equal(answers("hoe start je dat op")[0], "brugge"));

test("suggestions name a title once", () => {
  const titles = asking.suggest("uitpas", 8).map(({ title }) => title.toLowerCase());
  assert.deepEqual(titles, [...new Set(titles)]);
});
