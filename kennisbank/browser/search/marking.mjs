// On the page that was found: the words that were looked for, marked in its text.

import { plain } from "../dutch/folding.mjs";

const LONGEST = 12; // words, so that an address made by hand cannot keep a page busy
const SKIPPED = "script, style, nav, form, svg, mark, select, textarea, button";

const given = new URLSearchParams(location.search).get("h") ?? "";
const words = given
  .split(" ")
  .slice(0, LONGEST)
  .map((word) => plain(word))
  .filter((word) => word.length > 1);

/** Where the words stand in a text, whole and however they are accented. @param {string} text */
function places(text) {
  const found = text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’!|().‐‑-]*/gu);
  return [...found].flatMap((match) => {
    const written = match[0].replace(/(?<![.'’!|()-])[.'’!|()-]+$/, "");
    return words.includes(plain(written))
      ? [{ start: match.index, end: match.index + written.length }]
      : [];
  });
}

/** @param {Text} node */
function mark(node) {
  for (const { start, end } of places(node.data).reverse()) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.surroundContents(document.createElement("mark"));
  }
}

const content = document.getElementById("inhoud");
if (content && words.length) {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts = /** @type {Text[]} */ ([]);
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts) if (!text.parentElement?.closest(SKIPPED)) mark(text);
}
