// What no rule of Dutch reaches: irregular forms, and words whose end only looks like an ending.

/** Return words with blanks between them as alternatives of a pattern. @param {string} words */
export const oneOf = (words) => words.trim().split(/\s+/).join("|");

const VERBS = {
  beginnen: "begon begonnen begin",
  bieden: "bood boden geboden",
  binden: "gebonden",
  blijven: "bleef bleven gebleven",
  breken: "brak braken gebroken",
  brengen: "bracht brachten gebracht",
  denken: "dacht dachten gedacht",
  doen: "deed deden gedaan doet",
  dragen: "droeg droegen",
  drinken: "dronk dronken gedronken",
  dwingen: "dwong dwongen gedwongen",
  eten: "aten gegeten",
  gaan: "ging gingen gegaan gaat",
  geven: "gaf gaven gegeven geeft",
  grijpen: "gegrepen",
  hangen: "hing hingen",
  helpen: "hielp hielpen geholpen hulp",
  houden: "hield hielden",
  kiezen: "koos kozen gekozen keuze keuzes",
  kijken: "keek keken gekeken",
  komen: "kwam kwamen gekomen",
  kopen: "kocht kochten gekocht",
  krijgen: "kreeg kregen gekregen",
  laten: "liet lieten",
  lezen: "las lazen gelezen leest",
  lopen: "liep liepen",
  nemen: "nam namen genomen",
  rijden: "reed reden gereden",
  roepen: "riep riepen",
  schenken: "schonk schonken geschonken",
  schrijven: "schreef schreven geschreven",
  slaan: "sloeg sloegen geslagen",
  slapen: "sliep sliepen",
  sluiten: "sloot sloten gesloten",
  spreken: "sprak spraken gesproken",
  springen: "gesprongen",
  staan: "stond stonden gestaan",
  stelen: "gestolen",
  sterven: "stierf stierven gestorven",
  treffen: "trof troffen getroffen",
  trekken: "trok trokken getrokken",
  vallen: "viel vielen",
  vangen: "ving vingen",
  verbinden: "verbond verbonden",
  verdwijnen: "verdween verdwenen",
  vergeten: "vergat vergaten",
  verliezen: "verloor verloren verlies",
  vinden: "vond vonden gevonden",
  vliegen: "vloog vlogen gevlogen",
  vragen: "vroeg vroegen",
  werven: "wierf wierven geworven werving",
  weten: "wist wisten geweten",
  wijzen: "gewezen",
  winnen: "won wonnen gewonnen wint winnaar winnaars",
  zien: "zag zagen gezien",
  zingen: "zong zongen gezongen",
  zitten: "zat zaten gezeten",
  zoeken: "zocht zochten gezocht",
  zwemmen: "zwom zwommen gezwommen",
  zwijgen: "zweeg zwegen gezwegen",
  deelnemen: "deelname deelnames",
  overnemen: "overname overnames",
  opnemen: "opname opnames",
  doorverwijzen: "doorverwijzing doorverwezen",
  afspreken: "afspraak",
  uitspreken: "uitspraak",
};
const NOUNS = {
  kind: "kinderen kinders",
  stad: "steden",
  lid: "leden",
  schip: "schepen",
  lied: "liederen",
  blad: "bladen bladeren",
  ei: "eieren",
  kalf: "kalveren",
  dag: "dagen",
  weg: "wegen",
  dak: "daken",
  glas: "glazen",
  bad: "baden",
  graf: "graven",
  museum: "musea",
  centrum: "centra",
  kot: "koten",
  pad: "paden",
  gat: "gaten",
  hof: "hoven",
  politicus: "politici",
  hoog: "hoge hoger hogere",
  laag: "lage lager lagere",
  groot: "grote groter grotere",
  duur: "dure",
  doof: "dove doven",
  laat: "late",
  rood: "rode",
  breed: "brede bredere",
  zwaar: "zware",
  traag: "trage",
  raar: "rare",
  kaal: "kale",
  dood: "dode doden",
  goedkoop: "goedkope goedkoper goedkopere",
};

/** @param {Record<string, string>} rows @returns {[string, string][]} */
const pairs = (rows) =>
  Object.entries(rows).flatMap(([to, forms]) =>
    forms.split(" ").map((form) => /** @type {[string, string]} */ ([form, to])),
  );

/** The infinitive of a form of a strong verb, which may also stand behind a prefix. */
export const STRONG = new Map(pairs(VERBS));

/** The regular form of an irregular word. */
export const IRREGULAR = new Map([...STRONG, ...pairs(NOUNS)]);

/** Plurals that change within, at the end of a compound too. */
export const CHANGED = /^([a-z]{3,})(kinderen|leden|steden|liederen|bladeren|eieren|centra|musea)$/;

// What comes before a verb: some part from it in a sentence, others never.
export const APART = oneOf(`
  achter aan af bij binnen deel door goed in klaar langs los mee na neer om op over rond samen
  schoon stil terug thuis toe uit vast voor vooruit vrij weg
`);
export const FIXED = "be|her|mis|onder|ont|ver|weer";

// A root ends in what looks like an ending: -s (fiets), -t (kaart), -ing (korting) or -d (paard).
const IN_S = oneOf(`
  adres advies fonds fiets gids proces succes beurs dans grens kaars (?<!li)kans (?<!exa ko regi
  speci volu)mens koers poets plaats prins rots schaats schets toets wens hals pols (?<!al kadu
  bu)les
`);
const IN_T = "(?<!ge)beurt|buurt|kaart|markt|plant|poort|soort|staart|taart|(?<!er)vaart|consult";
const IN_D = "(?<![hst])oord|(?<!s)paard|(?<!ge)veld|beeld|bord|honderd";

const ENDINGS = "s?en|e|s?ers?|s?t|te|ten|s?ter|d?den?|je|jes|ing|ingen|ig|ige";

/** A root before its endings: fiets is in fietsen, fietste, fietser and buurtfiets. */
export const ROOT = new RegExp(
  `^([a-z]*?)(?:(${IN_S})|(${IN_T})|(${IN_D})|(korting|wijzig))(?:${ENDINGS})?$`,
);
/** What the last letter of a root becomes before an ending with a vowel: beurs, beurzen. */
export const SOFTENED = /(advie|beur|gren|kaar|prin|gan)z(?=en?$)/;

const OWN_GE = oneOf(`
  baar bar bed bergt beur bied bit boort bouw brek bruik dacht deelt? dicht drag duld ert est
  geven halt handicapt hecht heel hel heim heug hoorzam hucht it laat last lat ld led leg lid loof
  lov luid luk mak meent? middeld moed nees nez niet noeg noot not rak recht rucht rust schenk
  schied schik schikt schil schrift slacht sprek stalt steent stel tal tuig vaar val vangen
  vangenis vang var vecht voel volg was weld wen west wicht woont wricht zant zel zicht zin zond
`);
const OWN_GE_VERB = "beur|bruik|draag|ld|hoorzaam|lief|loof|luk|nees|raak|schied|tuig|wen";
/**
 * Words that begin with ge of themselves: gebouwen, gebruikt and gezondheidscentra, but not
 * gebouwd.
 */
export const OWN = new RegExp(
  [
    `^ge(?:(?:${OWN_GE})[klns]?(?:en|e|n)?`,
    `(?:${OWN_GE_VERB})(?:t|d|te|de|ten|den)`,
    `(?:${OWN_GE})(?!.*e[elr]+de?$)[a-z]{4,})$`,
  ].join("|"),
);
const SEEMS_APART = oneOf(`
  v ving ef bied bouw bruik dacht deelt loof lov luid meent noot not recht sprek wicht zin
`);
/** What only seems a participle behind a prefix: opgeven, nagerecht, bijgebouwen, deelgenoten. */
export const NOT_APART = new RegExp(`^(?:${SEEMS_APART})[kn]?(?:en|e|n|t)?$`);

/** Older people, who would else be parents. */
export const ELDER = /^(oudere)n?$/;

/** Who does it, where the word is too short for a rule: a roker does roken. */
export const AGENT =
  /^((?:dans|drag|gev|help|kijk|kop|len|lez|lop|mak|rijd|rok|spel|sport|werk|won|zoek|zwemm))ers?$/;

/** Verbs whose -en is no ending, so that oefent is oefenen. */
const IN_EN = oneOf(`
  (?<!h)oef (?<![a-z])op (?<=her)op (?<![a-z])ord (?<!k)reg (?<![bpt])rek (?<!s)tek wap zeg
`);
export const FINITE_EN = new RegExp(`((?:${IN_EN})en)(?:t|d|den?|s)?$`);

/** Verbs whose s stands before a t: verhuist is verhuizen, fietst is fietsen. */
const BEFORE_T = oneOf("verhui kui rei kie verlie genee (?<!f)lee vree wij blaa (?<!g)ei");
export const FINITE_S = new RegExp(`((?<!laa)ts|(?:${BEFORE_T})s)t(?:en?)?$`);

/** Words with a plural in -s that is no ending of Snowball's. */
const WITH_S = oneOf(`
  agenda auto baby camera collega diploma firma foto hobby mama menu nota oma opa papa programma
  taxi thema video
`);
export const PLURAL_S = new RegExp(`([^aeiou]en|${WITH_S})s$`);
