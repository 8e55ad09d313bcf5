// The engine as a script: a worker runs it and fetches its own data, or else the page runs it. It
// answers messages one by one, so that typing never waits.

import { Searcher } from "./searcher.mjs";

/**
 * @typedef {{number: number, what: "core" | "text" | "answer" | "suggest", given: any}} Question
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
    core: (/** @type {string} */ json) => {
      searcher = new Searcher(JSON.parse(json));
    },
    text: (/** @type {string} */ json) => ready().addText(JSON.parse(json)),
    answer: (/** @type {any} */ asked) => ready().answer(asked),
    suggest: (/** @type {{question: string, most: number}} */ { question, most }) =>
      ready().suggest(question, most),
  };
  return ({ number, what, given }) => {
    try {
      return { number, given: does[what](given) };
    } catch (error) {
      return { number, failed: String(error) };
    }
  };
}

const scope = /** @type {any} */ (globalThis);
const DATA = /** @type {Record<string, string>} */ ({ core: "searchCore", text: "searchText" });

/**
 * What a file of data holds; empty when it does not load, which the reply then tells.
 * @param {string} what
 */
function fetched(what) {
  try {
    scope.importScripts(`${what}.js${scope.location.search}`);
    return scope[DATA[what]];
  } catch {
    return "";
  } finally {
    delete scope[DATA[what]];
  }
}

if (scope.document) scope.searchEngine = engine;
else if (scope.importScripts) {
  const reply = engine();
  scope.onmessage = (/** @type {{data: Question}} */ { data }) => {
    scope.postMessage(reply({ ...data, given: DATA[data.what] ? fetched(data.what) : data.given }));
  };
  scope.postMessage(0); // it lives
}
