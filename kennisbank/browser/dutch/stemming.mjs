// From a word to what its forms share. Snowball does most; what it misses or overdoes in Dutch is
// mended before and after: participles, the third person, agents (-er), verbs on -eren, roots that
// end like an ending, and ge that is no prefix.

import { DutchStemmer } from "../vendor/snowball-3.0.1-dutch.mjs";
import {
  AGENT,
  APART,
  CHANGED,
  ELDER,
  FINITE_EN,
  FINITE_S,
  FIXED,
  IRREGULAR,
  NOT_APART,
  OWN,
  PLURAL_S,
  ROOT,
  SOFTENED,
  STRONG,
} from "./word_forms.mjs";

const snowball = new DutchStemmer();

const SEPARABLE = new RegExp(`^(${APART})ge([a-z]{2,}(?:d|t|en|de|te))$`);
const VERB = new RegExp(`^(${APART})([a-z]{3,}en)$`);
const PREFIXED = new RegExp(`^(${APART}|${FIXED})([a-z]{3,})$`);
const PARTICIPLE = /^ge([a-z]{2,}(?:(?<!hei|schap)d|t|(?<!hed)en|de|te))$/;

/** @type {Map<string, string>} */
const known = new Map();

/**
 * Return the stem of a folded word; the same word always costs its work once.
 * @param {string} word
 */
export function stem(word) {
  let found = known.get(word);
  if (found === undefined) {
    found = stemmed(word);
    known.set(word, found);
  }
  return found;
}

/**
 * Return the bare verb in a word, or null: aangebeld holds bellen, which stands apart
 * in "ze bellen aan"; gevallen may be of geval, and of vallen.
 * @param {string} word
 */
export function bare(word) {
  const [, , rest] = SEPARABLE.exec(word) ?? VERB.exec(word) ?? [];
  if (rest) return undone(rest);
  const participle = OWN.test(word) && /en$/.test(word) && PARTICIPLE.exec(word);
  return participle ? undone(participle[1]) : null;
}

/** @param {string} word */
function stemmed(word) {
  const kept = ELDER.exec(word);
  if (kept) return kept[1];
  const written = base(word);
  if (written.length < 4 || /\d/.test(written)) return written;
  return root(written) ?? mended(shortened(present(written)));
}

/**
 * Undo what stands before a stem: the ge of a participle, and an irregular form.
 * @param {string} word
 */
function base(word) {
  const regular = IRREGULAR.get(word) ?? strong(word);
  if (regular) return regular;
  const changed = CHANGED.exec(word);
  if (changed && !/^(ver|ge|over|ont|be)$/.test(changed[1]))
    return changed[1] + IRREGULAR.get(changed[2]);
  const adjective = /^([a-z]{5,})lijke?$/.exec(word);
  return adjective ? adjective[1] : verb(word).replace(AGENT, "$1en");
}

/**
 * Return the infinitive of a strong verb behind a prefix: aangeboden is aanbieden.
 * @param {string} word
 */
function strong(word) {
  const [, prefix, form] = PREFIXED.exec(word) ?? [];
  const infinitive = form && STRONG.get(form);
  return infinitive ? prefix + infinitive : undefined;
}

/** Return the verb of a participle: gewerkt is werkt, opgestart is opstart. @param {string} word */
function verb(word) {
  const separable = SEPARABLE.exec(word);
  if (separable && !NOT_APART.test(separable[2])) return separable[1] + undone(separable[2]);
  const participle = PARTICIPLE.exec(word);
  return participle && !OWN.test(word) ? undone(participle[1]) : word;
}

/**
 * Take off the d that makes a participle: steund is steun, tekend is tekenen.
 * @param {string} word
 */
function undone(word) {
  if (root(word)) return word;
  return word
    .replace(/([aeiou][^aeiou]+e)nde?$/, "$1nen")
    .replace(/([fghjklmrsvwz]|(?<!(?<!pl)a)n|aai|oei|ooi)de?$/, "$1");
}

/**
 * Return a root that ends like an ending, without its endings; null for any other word.
 * @param {string} word
 */
function root(word) {
  const found = ROOT.exec(word.replace(SOFTENED, "$1s"));
  return found && found[1] + (found[2] ?? found[3] ?? found[4] ?? found[5]);
}

/**
 * Write a finite verb as its infinitive or root where Snowball would not know its ending (brengt,
 * tekende, draaide, fietst, verhuist, past, schildert), and take the e off an adjective in -s
 * (turkse).
 * @param {string} word
 */
function present(word) {
  return word
    .replace(/(?<!hon)(der)[dt]$/, "$1en")
    .replace(/([bdglmw]|aai|oei|ooi|ain)t$/, "$1")
    .replace(/(aai|oei|ooi)den?$/, "$1")
    .replace(FINITE_EN, "$1en")
    .replace(FINITE_S, "$1en")
    .replace(/((?:blu|klu|vi|verra|(?<!s)pa|(?<![kz])wa)s)t(?:en?)?$/, "$1sen")
    .replace(/((?:bla|bese|stra|tre)f|coach|juich)te?n?$/, "$1")
    .replace(/^((?:er|her|ver)?ken)(?:t|d|den?)$/, "$1nen")
    .replace(/^(ge(?:loof|beur))d$/, "$1")
    .replace(/([dgklmnprt])se$/, "$1s")
    .replace(/(ie)ven?$/, "$1f")
    .replace(/(ba)ren?$/, "$1ar")
    .replace(PLURAL_S, "$1");
}

/** Let Snowball do its work, with every ge inside a word out of its sight. @param {string} word */
function shortened(word) {
  if (word.includes("q")) return snowball.stemWord(word);
  const hidden = word.replace(/ge(?=[a-z]{3})(?!n[st]?$|nd)/g, "qe");
  return snowball.stemWord(hidden).replaceAll("qe", "ge").replaceAll("q", "g");
}

/** Bring together what Snowball leaves apart. @param {string} stem */
function mended(stem) {
  let word = stem
    .replace(/([cnpr]t)s$/, "$1")
    .replace(/(eer|ier)[dt]$/, "$1")
    .replace(/(aa|ai|ee|oo|uu|ie|eu|oe|ij|ui|ou|au|ei)([bdfgklmnprvz])t$/, "$1$2");
  word = word.replace(/([^aeiou]er)t$/, "$1");
  if (word.length >= 7)
    word = word
      .replace(/^((?:be|er|her|mis|onder|ont|over|ver|uit|aan|op|af|in).+[fgklmnrsvwz])d$/, "$1")
      .replace(/ig$/, "");
  if (word.length >= 5)
    word = word
      .replace(/([aeiou])ts$/, "$1t")
      .replace(/ief$/, "if")
      .replace(/eeen$/, "ee");
  if (word.length >= 4)
    word = word
      .replace(/([^aeiou])e$/, "$1")
      .replace(/([lr]|[^v]een|(?<!vr)ien|ain|oon|eun)d$/, "$1");
  if (word.length >= 6) word = word.replace(/([aeou])\1([^aeiou])$/, "$1$2");
  if (word.length >= 7) word = word.replace(/at(ie|oo?r)$/, "er").replace(/(?:iel|ier)$/, "ie");
  if (word.length >= 7) word = word.replace(/([^aeio])er$/, "$1");
  return word
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/v$/, "f")
    .replace(/z$/, "s");
}
