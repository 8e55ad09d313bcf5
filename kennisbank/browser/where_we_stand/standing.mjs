// What answers to the statements say together: the steps that follow, and the sentences about them.
import { capital, inWords, joined, said, URGENCY } from "../our_table/answers.mjs";

/**
 * A statement as the page asks it, and the answer to it; '' when there is none yet.
 *
 * @typedef {{field: string, number: number, phase: number, phaseName: string}} Asked
 * @typedef {Record<string, string>} Answers by the name of the field
 */

const MOST_STEPS = 3;

/**
 * The statements that ask for a step: first those with a no, then don't know, then partly; in the
 * order of the ring, one for each phase, three at most.
 *
 * @param {readonly Asked[]} asked @param {Answers} answers
 * @returns {Asked[]}
 */
export function steps(asked, answers) {
  const wanted = URGENCY.flatMap((answer) =>
    asked.filter(({ field }) => answers[field] === answer),
  );
  const firsts = wanted.filter(
    (one, at) => wanted.findIndex(({ phase }) => phase === one.phase) === at,
  );
  return firsts.slice(0, MOST_STEPS);
}

/**
 * Say in a sentence or two where a network stands, and where to look first.
 *
 * @param {readonly Asked[]} asked @param {Answers} answers
 */
export function summary(asked, answers) {
  const names = phases(asked);
  const given = asked.filter(({ field }) => answers[field]);
  if (!given.length) return "Jullie vulden nog niets in.";
  const full = names.filter((name) =>
    of(asked, name).every(({ field }) => answers[field] === "ja"),
  );
  const free = names.filter((name) =>
    of(asked, name).some(({ field }) => URGENCY.includes(answers[field])),
  );
  if (full.length === names.length) return "Overal ja. Elke stoel is bezet.";
  return [goesWell(full), hasRoom(free), stillOpen(asked.length - given.length)]
    .filter(Boolean)
    .join(" ");
}

/** @param {string[]} names */
function goesWell(names) {
  return names.length ? `${joined(names)} ${names.length > 1 ? "zitten" : "zit"} goed.` : "";
}

/** @param {string[]} names */
function hasRoom(names) {
  return names.length ? `Bij ${joined(names)} zijn er nog stoelen vrij.` : "";
}

/** @param {number} count */
function stillOpen(count) {
  if (!count) return "";
  return count === 1
    ? "Eén vraag staat nog open."
    : `${capital(inWords(count))} vragen staan nog open.`;
}

/** @param {readonly Asked[]} asked */
function phases(asked) {
  return [...new Set(asked.map(({ phaseName }) => phaseName))];
}

/** @param {readonly Asked[]} asked @param {string} name */
function of(asked, name) {
  return asked.filter(({ phaseName }) => phaseName === name);
}

/**
 * Say what the ring shows, for who does not see it.
 *
 * @param {readonly Asked[]} asked @param {Answers} answers
 */
export function ringInWords(asked, answers) {
  const given = asked.filter(({ field }) => answers[field]);
  if (!given.length) return `Een kring met ${asked.length} stoelen. Nog niets ingevuld.`;
  const told = given.map(({ field, number }) => `vraag ${number}: ${said(answers[field])}`);
  return `Een kring met ${asked.length} stoelen. ${capital(told.join(", "))}.`;
}

/**
 * Say what changed since the last time.
 *
 * @param {readonly Asked[]} asked @param {Answers} before @param {Answers} now
 */
export function change(asked, before, now) {
  const [then, today] = [before, now].map(
    (answers) => asked.filter(({ field }) => answers[field] === "ja").length,
  );
  const became = asked.filter(({ field }) => now[field] === "ja" && before[field] !== "ja");
  const lost = asked.filter(
    ({ field }) => before[field] === "ja" && now[field] && now[field] !== "ja",
  );
  return [
    `Toen ${then} keer ja, nu ${today} keer.`,
    turned(became, "ja"),
    turned(lost, "iets anders dan ja"),
  ]
    .filter(Boolean)
    .join(" ");
}

/** @param {Asked[]} asked @param {string} into */
function turned(asked, into) {
  const numbers = joined(asked.map(({ number }) => String(number)));
  return numbers ? `Vraag ${numbers} ${asked.length > 1 ? "werden" : "werd"} ${into}.` : "";
}
