// From a word to what its forms share. Snowball does most; what it misses or overdoes in Dutch is
// mended before and after: participles, agents (-er), verbs on -eren, and ge that is no prefix.

import { DutchStemmer } from "./vendor/snowball-3.0.1-dutch.mjs";

const snowball = new DutchStemmer();

/** Words whose forms no rule reaches; the right side is written as a reader would. */
const IRREGULAR = new Map(
  Object.entries({
    kind: "kinderen kinders", stad: "steden", lid: "leden", mens: "mensen", schip: "schepen",
    lopen: "liep liepen", geven: "gaf gaven", helpen: "hielp hielpen geholpen hulp",
    schrijven: "schreef schreven geschreven", zoeken: "zocht zochten gezocht",
    bezoeken: "bezocht bezochten", brengen: "bracht brachten gebracht", denken: "dacht dachten gedacht",
    kopen: "kocht kochten gekocht", spreken: "sprak spraken gesproken", vinden: "vond vonden gevonden",
    komen: "kwam kwamen gekomen", nemen: "nam namen genomen", krijgen: "kreeg kregen gekregen",
    blijven: "bleef bleven gebleven", kiezen: "koos kozen gekozen keuze keuzes", lezen: "las lazen leest",
    weten: "wist wisten geweten", zien: "zag zagen gezien", staan: "stond stonden gestaan",
    beginnen: "begon begonnen begin", sluiten: "sloot sloten gesloten",
    trekken: "trok trokken getrokken", verliezen: "verloor verloren verlies",
    deelnemen: "deelname deelnames deelgenomen", overnemen: "overname", inschrijven: "ingeschreven",
    werven: "wierf wierven geworven werving", doorverwijzen: "doorverwezen doorverwijzing",
    meedoen: "meegedaan meedoet", dag: "dagen", weg: "wegen", dak: "daken",
    glas: "glazen", bad: "baden",
  }).flatMap(([to, forms]) => forms.split(" ").map((form) => [form, to])),
);

/** Nouns that begin with ge of themselves; they are not a participle of what follows. */
const GE_NOUN =
  /^ge(baar|bak|bed|beur|bied|boort|bouw|brek|bruik|daan|dacht|deel|dicht|doe|dog|drag|duld|durf|grond|haal|heel|heim|hoor|huw|laat|land|ld|legen|lei|lijk|loof|lov|luid|luk|meen|mid|moed|nees|noeg|not|oef|raak|recht|reed|sch|sprek|steld|tal|tij|tuig|val|vang|vaar|vecht|veel|voe|voel|volg|wel|wet|wicht|win|woon|woont|zag|zel|zich|zin|zond)/;
const SEPARABLE =
  /^(op|aan|uit|af|in|mee|samen|deel|door|over|toe|voor|na|om|bij|weg|terug|los|vast)ge([a-z]{2,}(?:d|t|en))$/;
const PARTICIPLE = /^ge([a-z]{2,}(?:d|t|en|de|te))$/;

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

/** @param {string} word */
function stemmed(word) {
  const written = base(word);
  return written.length < 4 || /\d/.test(written) ? written : mended(shortened(written));
}

/** Undo what stands before a stem: the ge of a participle, and an irregular form. @param {string} word */
function base(word) {
  const regular = IRREGULAR.get(word);
  if (regular) return regular;
  const family = /^([a-z]{3,})(kinderen|leden)$/.exec(word);
  if (family && !/^(ver|ge|over|ont)$/.test(family[1])) return family[1] + IRREGULAR.get(family[2]);
  const adjective = /^([a-z]{5,})lijke?$/.exec(word);
  return adjective ? adjective[1] : verb(word);
}

/** Return the verb of a participle: gewerkt is werkt, opgestart is opstart. @param {string} word */
function verb(word) {
  const separable = SEPARABLE.exec(word);
  if (separable && !GE_NOUN.test(`ge${separable[2]}`)) return separable[1] + undone(separable[2]);
  const participle = PARTICIPLE.exec(word);
  return participle && !GE_NOUN.test(word) ? undone(participle[1]) : word;
}

/** Take off the d that makes a participle: steund is steun. @param {string} word */
function undone(word) {
  return word.replace(/([fghjklmnrsvwz])de?$/, "$1");
}

/** Let Snowball do its work, with every ge inside a word out of its sight. @param {string} word */
function shortened(word) {
  if (word.includes("q")) return snowball.stemWord(word);
  const hidden = word.replace(/ge(?=[a-z]{3,})(?!n[st]?$|nd)/g, "qe");
  return snowball.stemWord(hidden).replaceAll("qe", "ge").replaceAll("q", "g");
}

/** Bring together what Snowball leaves apart. @param {string} stem */
function mended(stem) {
  let word = stem.replace(/(eer|ier)[dt]$/, "$1").replace(/(aa|ee|oo|uu|ie|eu|oe|ij|ui|ou|au|ei)([bdfgklmnprvz])t$/, "$1$2");
  word = word.replace(/([^aeiou]er)t$/, "$1");
  if (word.length >= 7) word = word.replace(/^((?:be|ver|ont|her|uit|aan|op|af|in).+[fgklmnrsvz])d$/, "$1").replace(/ig$/, "");
  if (word.length >= 5) word = word.replace(/([aeiou])ts$/, "$1t").replace(/ief$/, "if").replace(/eeen$/, "ee");
  if (word.length >= 4) word = word.replace(/([^aeiou])e$/, "$1");
  if (word.length >= 6) word = word.replace(/([aeou])\1([^aeiou])$/, "$1$2");
  if (word.length >= 7) word = word.replace(/at(ie|oo?r)$/, "er").replace(/(?:iel|ier)$/, "ie");
  if (word.length >= 7) word = word.replace(/([^aeio])er$/, "$1");
  return word;
}
