// Rank questions from the command line, with the very modules that the site ships.
//
//   node kennisbank/browser/search/rank.mjs DIR "question" …
//   node kennisbank/browser/search/rank.mjs DIR < questions.txt
//
// DIR holds core.js, text.js and perhaps kern-0.js and so on, as `kennisbank search-index` writes
// them. Per question one line of JSON comes out: {"query", "ids" (best first), "urls", "mended"
// (typed: what it was read as)}.

import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";

import { Searcher } from "./searcher.mjs";

/** @param {string} folder */
export function opened(folder) {
  /** @type {{searchCore?: string, searchText?: string, searchKern?: string}} */
  const files = {};
  const read = (/** @type {string} */ name) =>
    runInNewContext(readFileSync(join(folder, name), "utf8"), files);
  for (const name of ["core.js", "text.js"]) read(name);
  const searcher = new Searcher(JSON.parse(files.searchCore ?? ""));
  for (const number of [...searcher.blocks]) {
    read(`kern-${number}.js`);
    searcher.addBlock(number, JSON.parse(files.searchKern ?? ""));
  }
  searcher.addText(JSON.parse(files.searchText ?? "[]"));
  return searcher;
}

/** @param {Searcher} searcher @param {string} query */
export function answer(searcher, query) {
  const { units, hits } = searcher.search(query);
  const records = hits.map((hit) => searcher.index.core.records[hit.number]);
  const mended = Object.fromEntries(
    units.flatMap((unit) => (unit.meant ? [[unit.word, unit.meant]] : [])),
  );
  return {
    query,
    ids: records.map((record) => record.id),
    urls: records.map((record) => record.url),
    mended,
  };
}

const started = process.argv[1];
if (started && pathToFileURL(realpathSync(started)).href === import.meta.url) {
  const [folder, ...asked] = process.argv.slice(2);
  const searcher = opened(folder);
  const queries = asked.length ? asked : readFileSync(0, "utf8").split("\n").filter(Boolean);
  for (const query of queries) console.log(JSON.stringify(answer(searcher, query)));
}
