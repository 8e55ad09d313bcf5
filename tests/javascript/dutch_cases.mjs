// What the browser makes of the cases of dutch_cases.yml, as JSON: tests/test_dutch.py compares.
//
//   node tests/javascript/dutch_cases.mjs CASES.json

import { readFileSync } from "node:fs";

import { Analyser } from "../../kennisbank/browser/dutch/analyser.mjs";
import { split } from "../../kennisbank/browser/dutch/compounding.mjs";
import { plain, words } from "../../kennisbank/browser/dutch/folding.mjs";
import { Lexicon } from "../../kennisbank/browser/search/lexicon.mjs";

/** @type {{words: string[][], letters: string[][], compounds: string[][]}} */
const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
const analyser = new Analyser();

/** @param {string} known words with a blank between them */
function lexicon(known) {
  const made = new Lexicon({}, analyser);
  for (const word of words(known)) {
    made.add(word);
    const term = analyser.term(word);
    if (term !== null) made.stems.add(term);
  }
  made.sort();
  return made;
}

console.log(
  JSON.stringify({
    words: cases.words.map(([text]) => words(text).join(" ")),
    letters: cases.letters.map(([text]) => plain(text)),
    compounds: cases.compounds.map(([known, word]) => split(word, lexicon(known)) ?? []),
    // The engine speaks in stems, so what is expected does too.
    parts: cases.compounds.map(([, , parts]) => words(parts).map((word) => analyser.stem(word))),
  }),
);
