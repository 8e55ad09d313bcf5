// What a question asks for, word by word: known, begun, misspelled, compounded or unknown.

import { halves, kin, PREFIXES, split } from "../dutch/compounding.mjs";
import { words } from "../dutch/folding.mjs";
import { joinedVerbs } from "../dutch/separable.mjs";
import { bare } from "../dutch/stemming.mjs";
import { leeway } from "./spelling.mjs";

/**
 * One way to read a word: stems that together stand for it, and how far we trust that.
 * @typedef {{stems: string[], weight: number}} Reading
 *
 * A word of the question, or two neighbours that are one word.
 * @typedef {object} Unit
 * @property {string} word as the reader typed it, folded
 * @property {"known" | "begun" | "mended" | "split" | "joined" | "unknown"} how
 * @property {Reading[]} readings
 * @property {number[]} covers the positions in the question that it answers
 * @property {string} [meant] the word it was mended to
 *
 * @typedef {import("./indexing.mjs").Index} Index
 */

const MENDED = 0.9;
const SPLIT = 0.7;
const WIDER = 0.5; // of a compound, words that begin or end as its halves do
const PARTS = 0.4;
const JOINED = 1.3;
const BEGUN = 0.8; // the reader may still be typing
const INSIDE = 0.6; // an unknown word that ends a compound
const WITHIN = 0.3; // compounds with a word that is known by itself
const HALF = 0.5; // an unknown compound of which the last half is known, which says what it is
const FIRST_HALF = 0.35; // or the first
const APART = 0.3; // the verb without what came before it
const LIKEWISE = 0.35; // an everyday word that means nearly the same
const SHORTEST_JOINED = 6; // letters of one word made of two that say little
const MOST_HALVES = 6; // the words that a half may stand for
const MOST_BEGUN = 12; // the words that a begun word may stand for

/**
 * Read a question against what the index knows.
 * @param {string} question
 * @param {Index} index
 * @param {{exact?: boolean}} [how] `exact` leaves misspelled words as they are
 * @returns {Unit[]}
 */
export function plan(question, index, { exact = false } = {}) {
  const asked = index.analyser.meaningful(question);
  /** @type {Unit[]} */
  const units = asked.map((word, position) => ({
    ...reading(word, index, exact),
    covers: [position],
  }));
  const meant = units.map((unit) => unit.meant ?? unit.word);
  for (let at = 0; at + 1 < meant.length; at++) {
    for (const count of [2, 3]) {
      const joined =
        at + count <= meant.length && index.lexicon.joined(...meant.slice(at, at + count));
      if (joined)
        units.push(
          together(
            joined,
            Array.from({ length: count }, (_, place) => at + place),
            index,
          ),
        );
    }
    const alike = likewise(stemsOf([meant[at], meant[at + 1]], index), index);
    if (alike.length)
      units.push({ word: meant[at], how: "joined", covers: [at, at + 1], readings: alike });
  }
  const whole = wholes(question, index).filter((word) => !asked.includes(word));
  return [
    ...units,
    ...verbs(question, asked, index),
    ...whole.map((word, at) => together(word, [asked.length + at], index)),
  ];
}

/**
 * Return neighbours of which one says nothing, but that are one word: mee doen, kom binnen.
 * @param {string} question
 * @param {Index} index
 */
function wholes(question, { lexicon, analyser }) {
  const all = words(question);
  const pairs = all
    .slice(1)
    .map((word, at) => [all[at], word])
    .filter((pair) => pair.some((word) => analyser.term(word) === null));
  const joined = pairs
    .map((pair) => pair.join(""))
    .filter((word) => word.length >= SHORTEST_JOINED);
  return [...new Set(joined)].filter((word) => lexicon.forms.has(word) && lexicon.knows(word));
}

/**
 * Return the known verbs that stand apart in a question, each in the place of its first part.
 * @param {string} question
 * @param {string[]} asked
 * @param {Index} index
 * @returns {Unit[]}
 */
function verbs(question, asked, index) {
  return joinedVerbs(words(question))
    .filter(({ word, verb }) => asked.includes(word) && index.lexicon.knows(verb))
    .map(({ word, verb }) => together(verb, [asked.indexOf(word)], index));
}

/** @param {string} word @param {number[]} covers @param {Index} index @returns {Unit} */
function together(word, covers, index) {
  return {
    word,
    how: "joined",
    covers,
    readings: [{ stems: stemsOf([word], index), weight: JOINED }],
  };
}

/** @param {string[]} words @param {Index} index @returns {string[]} */
function stemsOf(words, { analyser }) {
  return words.flatMap((word) => analyser.term(word) ?? []);
}

/**
 * @param {string} word
 * @param {Index} index
 * @param {boolean} exact
 * @returns {Omit<Unit, "covers">}
 */
function reading(word, index, exact) {
  const { lexicon } = index;
  if (lexicon.knows(word)) return known(word, index);
  const begun = [
    ...beginnings(word, index, BEGUN),
    ...endings(word, index, INSIDE),
    ...apart(word, index),
  ];
  if (begun.length) return { word, how: "begun", readings: begun };
  const alike = likewise(stemsOf([word], index), index);
  if (alike.length) return { word, how: "known", readings: alike };
  if (exact) return { word, how: "unknown", readings: [] };
  const near = lexicon.nearest(word, 1);
  if (near) return mended(word, near, index);
  const parts = split(word, lexicon);
  if (parts)
    return {
      word,
      how: "split",
      readings: [{ stems: parts, weight: SPLIT }, ...wider(parts, index)],
    };
  const far = lexicon.nearest(word, leeway(word));
  if (far) return mended(word, far, index);
  return { word, how: "unknown", readings: guesses(word, index) };
}

/**
 * Return what may stand for the halves of a compound: words that begin as its head does, words that
 * end as its tail does. A dakpremie is a premie for dakisolatie.
 * @param {string[]} parts
 * @param {Index} index
 * @returns {Reading[]}
 */
function wider([head, tail], index) {
  const { lexicon } = index;
  if (!tail) return [];
  const heads = [head, ...new Set(stemsOf(lexicon.beginning(head), index))].slice(0, MOST_HALVES);
  const tails = [tail, ...lexicon.ending(tail)].slice(0, MOST_HALVES);
  const pairs = heads.flatMap((one) => tails.map((other) => [one, other]));
  return pairs
    .slice(1)
    .filter(([one, other]) => one !== other)
    .map((stems) => ({ stems, weight: WIDER }));
}

/**
 * What an unknown word may have to do with: its known half, or words of its family.
 * @param {string} word
 * @param {Index} index
 * @returns {Reading[]}
 */
function guesses(word, index) {
  const { lexicon } = index;
  const { tails, heads } = halves(word, lexicon);
  const found = [
    ...readings(word, tails, HALF, index),
    ...readings(word, heads, FIRST_HALF, index),
  ];
  return found.length ? found : readings(word, kin(word, lexicon), HALF, index);
}

/** @param {string} word @param {Index} index @returns {Omit<Unit, "covers">} */
function known(word, index) {
  const readings = [{ stems: stemsOf([word], index), weight: 1 }];
  const parts = split(word, index.lexicon);
  if (parts) readings.push({ stems: parts, weight: PARTS });
  readings.push(
    ...longer(word, index),
    ...endings(word, index, WITHIN),
    ...apart(word, index),
    ...likewise(stemsOf([word], index), index),
  );
  return { word, how: "known", readings };
}

/**
 * Return the verb that may stand apart from what comes before it.
 * @param {string} word
 * @param {Index} index
 * @returns {Reading[]}
 */
function apart(word, index) {
  const { analyser, lexicon } = index;
  const verb = bare(word);
  if (!verb || (verb.endsWith("en") && analyser.term(verb) === null)) return [];
  const stem = analyser.stem(verb);
  return lexicon.stems.has(stem) ? readings(word, [stem], APART, index) : [];
}

/**
 * Return the everyday words that mean nearly the same.
 * @param {string[]} stems
 * @param {Index} index
 * @returns {Reading[]}
 */
function likewise(stems, { analyser, lexicon }) {
  const found = analyser
    .everyday(...stems)
    .filter((others) => others.every((stem) => lexicon.stems.has(stem)));
  return found.map((others) => ({ stems: others, weight: LIKEWISE }));
}

/**
 * @param {string} word
 * @param {string} meant
 * @param {Index} index
 * @returns {Omit<Unit, "covers">}
 */
function mended(word, meant, index) {
  const readings = known(meant, index).readings.map(({ stems, weight }) => ({
    stems,
    weight: weight * MENDED,
  }));
  return { word, how: "mended", meant, readings };
}

/**
 * Return the words that begin like this one, the shortest first: all of them when it may be half
 * typed, else those that are made of it and more.
 * @param {string} word
 * @param {Index} index
 * @param {number} weight
 * @returns {Reading[]}
 */
function beginnings(word, index, weight) {
  const { analyser, lexicon } = index;
  const stem = analyser.term(word) ?? word;
  const starts = stem.length > 3 && word.length - stem.length <= 2 ? [word, stem] : [word];
  const forms = [...new Set(starts.flatMap((start) => lexicon.beginning(start)))];
  return readings(word, stemsOf(forms, index), weight, index);
}

/** Return the words that are made of a known word and more: korting is in kortingspas. */
function longer(/** @type {string} */ word, /** @type {Index} */ index) {
  const [stem] = stemsOf([word], index);
  return beginnings(word, index, WITHIN).filter(
    ({ stems: [whole] }) => word.length > 5 || index.lexicon.shows(stem, whole),
  );
}

/**
 * Return the compounds that end in this word: tuin is in volkstuinen.
 * @param {string} word
 * @param {Index} index
 * @param {number} weight
 * @returns {Reading[]}
 */
function endings(word, index, weight) {
  const [stem] = stemsOf([word], index);
  if (!stem || stem.length < 3) return [];
  const compounds = index.lexicon.ending(stem).filter((whole) => {
    const head = whole.slice(0, -stem.length);
    if (head.length < 3 || PREFIXES.has(head)) return false;
    return (
      stem.length + Math.min(head.length, 4) > 7 ||
      index.lexicon.shows(stem, whole) ||
      index.lexicon.head(head)
    );
  });
  return readings(word, compounds, weight, index);
}

/**
 * @param {string} word @param {string[]} found @param {number} weight @param {Index} index
 * @returns {Reading[]}
 */
function readings(word, found, weight, { analyser }) {
  if (word.length < 3) return [];
  const own = analyser.term(word);
  const stems = [...new Set(found)].filter((stem) => stem !== own).slice(0, MOST_BEGUN);
  return stems.map((stem) => ({ stems: [stem], weight }));
}
