// A plan of sessions: on which days they fall, where to begin, and what a calendar is told of each.
import { said, URGENCY } from "../our_table/answers.mjs";
import { isDay, later } from "../our_table/days.mjs";
import { beginnings, span, total } from "./clock.mjs";

/**
 * `day` is the one that was chosen for this session alone, '' for the day in the row.
 *
 * @typedef {{name: string, minutes: number}} Piece
 * @typedef {{
 *   id: string, title: string, day: string, from: number | null, pieces: Piece[],
 *   place: string, told: string[],
 * }} Session
 * @typedef {{field: string}} Lead a statement that leads to a worksite
 */

const WEEK = 7;
const MOST_WEEKS = 26; // between two sessions: a season later it is no longer one plan

/**
 * The days of sessions in a row; '' for one that has none.
 *
 * @param {string} first the first day @param {number} weeks between two
 * @param {readonly string[]} chosen the day of each session, when it has one of its own
 */
export function days(first, weeks, chosen) {
  const apart = Math.max(0, Math.min(MOST_WEEKS, weeks)) * WEEK;
  return chosen.map((own, at) => (isDay(own) ? own : isDay(first) ? later(first, at * apart) : ""));
}

/**
 * Where to begin: where the weakest answer leads, of those the first.
 *
 * @param {readonly Lead[]} leads @param {Record<string, string>} answers
 * @returns {Lead | null}
 */
export function proposal(leads, answers) {
  for (const answer of URGENCY) {
    const found = leads.find(({ field }) => answers[field] === answer);
    if (found) return found;
  }
  return null;
}

/**
 * The phase with the most answers that ask for a step; '' when there is none. It is asked when the
 * statements say nothing.
 *
 * @param {readonly string[]} phases in order @param {Record<string, string>} answers
 */
export function weakestPhase(phases, answers) {
  const counts = phases.map((phase) => open(phase, answers));
  const most = Math.max(0, ...counts);
  return most ? phases[counts.indexOf(most)] : "";
}

/**
 * How many questions of a phase ask for a step.
 *
 * @param {string} phase @param {Record<string, string>} answers
 */
export function open(phase, answers) {
  return Object.entries(answers).filter(
    ([name, answer]) => name.startsWith(`vraag.${phase}.`) && URGENCY.includes(answer),
  ).length;
}

/** Say an answer in a reason: `Jullie zeiden nee.` @param {string} answer */
export function because(answer) {
  return answer === "weet-niet" ? "Jullie wisten het niet." : `Jullie zeiden ${said(answer)}.`;
}

/**
 * What a calendar is told of a session that has a day and a time; null without.
 *
 * @param {Session} session @param {string} code tells this plan from that of another network
 * @returns {import("./calendar.mjs").Meeting | null}
 */
export function meeting({ id, title, day, from, pieces, place, told }, code) {
  const lengths = pieces.map(({ minutes }) => minutes);
  const minutes = total(lengths);
  if (!day || from === null || !minutes) return null;
  const starts = beginnings(from, lengths);
  const agenda = pieces
    .map((piece, at) => ({ ...piece, at: starts[at] }))
    .filter((piece) => piece.minutes)
    .map(({ name, minutes, at }) => `${span(at, minutes)} ${name}`);
  const text = [...agenda, ...(told.length ? ["", ...told] : [])].join("\n");
  return { uid: `${code}-${id}`, title, day, from, minutes, place, text };
}
