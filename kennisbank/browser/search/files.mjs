// The files of the index: what each holds, and the name under which its script leaves that.

/** @typedef {{file: string, name: string}} DataFile */

/**
 * Return the file with the data of a message to the engine; null for a message without.
 * @param {string} what
 * @param {any} given
 * @returns {DataFile | null}
 */
export function fileOf(what, given) {
  if (what === "core") return { file: "core.js", name: "searchCore" };
  if (what === "text") return { file: "text.js", name: "searchText" };
  if (what === "block") return { file: `kern-${given}.js`, name: "searchKern" };
  return null;
}
