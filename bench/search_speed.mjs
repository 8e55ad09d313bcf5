// How long the engine takes on a collection that is so many times as large.
//
//   node bench/search_speed.mjs DIR COPIES
//
// DIR holds core.js and text.js. The copies of practices get other words now and then, as other
// authors would. Prints one line of JSON; times are milliseconds of processor, best of three.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

import { Searcher } from "../kennisbank/browser/search/searcher.mjs";

const QUESTIONS = [
  "kortingspas",
  "hoe betrek je mensen in armoede bij het beleid",
  "doorstrat",
  "vrijetij",
];
const RUNS = 3;

const [folder, copies] = process.argv.slice(2);
/** @type {{searchCore: string, searchText: string}} */
const files = { searchCore: "", searchText: "" };
for (const name of ["core.js", "text.js"])
  runInNewContext(readFileSync(join(folder, name), "utf8"), files);
/** @type {import("../kennisbank/browser/search/indexing.mjs").Core} */
const core = JSON.parse(files.searchCore);
/** @type {string[][]} */
const texts = JSON.parse(files.searchText);

/** Change one long word in five. @param {string} text @param {number} copy */
function varied(text, copy) {
  if (!copy) return text;
  const letter = String.fromCharCode(97 + (copy % 26));
  return text.replace(/\b[a-z]{7,}\b/g, (word) =>
    (word.length * 31 + copy * 7 + word.charCodeAt(2)) % 5 ? word : word + letter,
  );
}

const numbers = Array.from({ length: Number(copies) }, (_, copy) => copy).flatMap((copy) =>
  core.records.flatMap((record, number) =>
    copy && record.type !== "praktijk" ? [] : [{ copy, number }],
  ),
);
const records = numbers.map(({ copy, number }) => {
  const record = core.records[number];
  return { ...record, id: `${record.id}-${copy}`, summary: varied(record.summary ?? "", copy) };
});
const running = numbers.map(({ copy, number }) => texts[number].map((text) => varied(text, copy)));

/** @param {() => void} work */
function spent(work) {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}

function once() {
  /** @type {Searcher | undefined} */
  let searcher;
  const coreTime = spent(() => {
    searcher = new Searcher({ ...core, records });
  });
  const textTime = spent(() => searcher?.addText(running));
  const asked = QUESTIONS.map((question) =>
    spent(() =>
      searcher?.answer({ question, chosen: new Map(), order: "", exact: false, most: 20 }),
    ),
  );
  return [coreTime, textTime, Math.max(...asked)];
}

const runs = Array.from({ length: RUNS }, once);
const [coreTime, textTime, slowest] = [0, 1, 2].map((at) =>
  Math.min(...runs.map((run) => run[at])),
);
console.log(
  JSON.stringify({ records: records.length, core: coreTime, text: textTime, question: slowest }),
);
