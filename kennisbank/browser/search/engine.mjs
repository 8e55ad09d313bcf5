// The engine as a script: a worker runs it and fetches its own data, or else the page runs it. It
// answers messages one by one, so that typing never waits.

import { fileOf } from "./files.mjs";
import { Searcher } from "./searcher.mjs";

/**
 * @typedef {"core" | "block" | "text" | "answer" | "suggest"} What
 * @typedef {{number: number, what: What, given: any, version: string, data?: string}} Question
 * @typedef {{number: number, given?: any, failed?: string}} Reply
 */

/**
 * Return a function that takes a question and gives its reply.
 * @returns {(question: Question) => Reply}
 */
export function engine() {
  /** @type {Searcher | undefined} */
  let searcher;
  const ready = () => {
    if (!searcher) throw new Error("the index did not load");
    return searcher;
  };
  const does = {
    core: (/** @type {any} */ _, /** @type {string} */ json) => {
      searcher = new Searcher(JSON.parse(json));
      return searcher.blocks.size;
    },
    block: (/** @type {number} */ number, /** @type {string} */ json) =>
      ready().addBlock(number, JSON.parse(json)),
    text: (/** @type {any} */ _, /** @type {string} */ json) => ready().addText(JSON.parse(json)),
    answer: (/** @type {any} */ asked) => ready().answer(asked),
    suggest: (/** @type {{question: string, most: number}} */ { question, most }) =>
      ready().suggest(question, most),
  };
  return ({ number, what, given, data = "" }) => {
    try {
      return { number, given: does[what](given, data) };
    } catch (error) {
      return { number, failed: String(error) };
    }
  };
}

const scope = /** @type {any} */ (globalThis);
/**
 * What a file of data holds; empty when it does not load, which the reply then tells.
 * @param {import("./files.mjs").DataFile | null} file
 * @param {string} version
 */
function fetched(file, version) {
  if (!file) return "";
  try {
    scope.importScripts(file.file + version);
    return scope[file.name];
  } catch {
    return "";
  } finally {
    delete scope[file.name];
  }
}

if (scope.document) scope.searchEngine = engine;
else if (scope.importScripts) {
  const reply = engine();
  scope.onmessage = (/** @type {{data: Question}} */ { data }) => {
    const read = fetched(fileOf(data.what, data.given), data.version);
    scope.postMessage(reply({ ...data, data: read }));
  };
  scope.postMessage(0); // it lives
}
