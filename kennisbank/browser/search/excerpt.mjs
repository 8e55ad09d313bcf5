// The piece of a text that answers a question, with its words marked.

import { words } from "./folding.mjs";
import { term } from "./analyser.mjs";

/** @typedef {{text: string, hit: boolean}} Piece */

const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’!|().-]*/gu;
const LENGTH = 190; // characters

/**
 * Return where the words of a text stand that mean one of the stems.
 * @param {string} text
 * @param {Set<string>} stems
 * @returns {{start: number, end: number, stem: string}[]}
 */
export function places(text, stems) {
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const written = match[0].replace(/[.'’!|()-]+$/, "");
    const stem = words(written).map(term).find((one) => one !== null && stems.has(one));
    return stem ? [{ start: match.index, end: match.index + written.length, stem }] : [];
  });
}

/**
 * Cut a text in pieces, those that were found apart.
 * @param {string} text
 * @param {Set<string>} stems
 * @returns {Piece[]}
 */
export function marked(text, stems) {
  const pieces = /** @type {Piece[]} */ ([]);
  let at = 0;
  for (const { start, end } of places(text, stems)) {
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
 * @param {Set<string>} stems
 * @returns {string}
 */
export function excerpt(text, stems) {
  if (text.length <= LENGTH) return text;
  const found = places(text, stems);
  const richest = found.reduce((best, place) => (richness(found, place.start) > richness(found, best) ? place.start : best), found[0]?.start ?? 0);
  const from = Math.max(0, Math.min(richest - 40, text.length - LENGTH));
  const start = from ? text.indexOf(" ", from) + 1 : 0;
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", start + LENGTH);
  return `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}

/** @param {{start: number, stem: string}[]} found @param {number} from */
function richness(found, from) {
  return new Set(found.filter(({ start }) => start >= from && start < from + LENGTH - 40).map(({ stem }) => stem)).size;
}
