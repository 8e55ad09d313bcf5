// The engine as a file: a worker runs it and fetches its own data, or else the page runs it.

import { answering } from "./engine.mjs";

const scope = /** @type {any} */ (globalThis);
const DATA = /** @type {Record<string, string>} */ ({ core: "searchCore", text: "searchText" });

if (scope.document) scope.searchEngine = answering;
else {
  const reply = answering();
  scope.onmessage = (/** @type {{data: import("./engine.mjs").Question}} */ { data }) => {
    scope.postMessage(reply({ ...data, given: DATA[data.what] ? fetched(data.what) : data.given }));
  };
  scope.postMessage(0); // it lives
}

/** What a file of data holds; empty when it does not load, which the reply then tells. @param {string} what */
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
