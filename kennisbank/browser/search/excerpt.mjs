// The piece of a text that answers a question, with its words marked.

import { words } from "../dutch/folding.mjs";

/**
 * @typedef {{text: string, hit: boolean}} Piece
 * What was found, as stems, and what gives the stem of a word.
 * @typedef {{stems: Set<string>, analyser: import("../dutch/analyser.mjs").Analyser}} Found
 */

const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’!|().‐‑-]*/gu;
const LENGTH = 190; // characters

/**
 * Return where the words of a text stand that mean one of the stems.
 * @param {string} text
 * @param {Found} found
 * @returns {{start: number, end: number, stem: string}[]}
 */
export function places(text, { stems, analyser }) {
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const written = match[0].replace(/(?<![.'’!|()-])[.'’!|()-]+$/, "");
    const stem = words(written)
      .map((word) => analyser.term(word))
      .find((one) => one !== null && stems.has(one));
    return stem ? [{ start: match.index, end: match.index + written.length, stem }] : [];
  });
}

/**
 * Cut a text in pieces, those that were found apart.
 * @param {string} text
 * @param {Found} found
 * @returns {Piece[]}
 */
export function marked(text, found) {
  const pieces = /** @type {Piece[]} */ ([]);
  let at = 0;
  for (const { start, end } of places(text, found)) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/**
 * Return the stretch of a text with the most different found words, cut between words.
 * @param {string} text
 * @param {Found} found
 * @returns {string}
 */
export function excerpt(text, found) {
  if (text.length <= LENGTH) return text;
  const hits = places(text, found);
  const richest = hits.reduce(
    (best, { start }) => (richness(hits, start) > richness(hits, best) ? start : best),
    hits[0]?.start ?? 0,
  );
  const from = Math.max(0, Math.min(richest - 40, text.length - LENGTH));
  const start = from ? text.indexOf(" ", from) + 1 : 0;
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", start + LENGTH);
  return `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}

/** @param {{start: number, stem: string}[]} hits @param {number} from */
function richness(hits, from) {
  return new Set(
    hits.filter(({ start }) => start >= from && start < from + LENGTH - 40).map(({ stem }) => stem),
  ).size;
}
