// What the answers say together: which model a network is like, and how it stands there.
import { capital, inWords } from "../our_table/answers.mjs";

const MOST_MODELS = 2;

/** The answers of a health check that ask for help. */
export const WEAK = ["nee", "deels"];

/**
 * The models that most answers speak for, two at most; of more, those of the earliest answers.
 *
 * @param {readonly string[]} chosen the model of each answer, in their order; '' is open
 */
export function leading(chosen) {
  const models = [...new Set(chosen)].filter(Boolean);
  const most = Math.max(...models.map((model) => times(chosen, model)));
  return models.filter((model) => times(chosen, model) === most).slice(0, MOST_MODELS);
}

/** How many answers speak for a model. @param {readonly string[]} chosen @param {string} model */
export function times(chosen, model) {
  return chosen.filter((one) => one === model).length;
}

/** @param {number} open how many questions have no answer yet */
export function stillToAnswer(open) {
  if (!open) return "Alle vragen zijn beantwoord.";
  return open === 1 ? "Nog één vraag." : `Nog ${inWords(open)} vragen.`;
}

/**
 * Say how a network stands with what its model stands or falls by; nothing before the first answer.
 *
 * @param {readonly string[]} given an empty one has not been answered
 */
export function health(given) {
  if (!given.some(Boolean)) return "";
  const fitting = given.filter((answer) => answer !== "nvt");
  if (!fitting.length) return "Niets hiervan geldt voor jullie.";
  const taken = fitting.filter((answer) => answer === "ja").length;
  const noun = fitting.length === 1 ? "stoel" : "stoelen";
  const seats = `${taken} van ${fitting.length} ${noun} bezet.`;
  const praise = taken === fitting.length ? "Dat zit goed." : "";
  return [seats, open(given), praise].filter(Boolean).join(" ");
}

/** @param {readonly string[]} given */
function open(given) {
  const count = given.filter((answer) => !answer).length;
  if (!count) return "";
  return count === 1
    ? "Eén zin staat nog open."
    : `${capital(inWords(count))} zinnen staan nog open.`;
}
