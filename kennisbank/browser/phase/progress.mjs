// What the answers to the questions of a phase say together.

/** @typedef {Record<string, string>} Answers by the name of the field */

const OPEN = ["nee", "deels"]; // what is still to do, the furthest from done first
const TOLD = [
  ["ja", "ja"],
  ["deels", "deels"],
  ["nee", "nee"],
  ["nvt", "niet van toepassing"],
];

/**
 * How many of the questions have an answer.
 *
 * @param {readonly string[]} fields @param {Answers} answers
 */
export function done(fields, answers) {
  return fields.filter((field) => answers[field]).length;
}

/**
 * The questions that are still to do: first those with a no, then partly, in their own order.
 *
 * @param {readonly string[]} fields @param {Answers} answers
 */
export function toDo(fields, answers) {
  return OPEN.flatMap((answer) => fields.filter((field) => answers[field] === answer));
}

/**
 * Say what the table shows, for who does not see it.
 *
 * @param {readonly string[]} fields @param {Answers} answers
 */
export function tableInWords(fields, answers) {
  const given = fields.map((field) => answers[field] ?? "").filter(Boolean);
  const counts = TOLD.map(([answer, words]) => ({
    words,
    count: given.filter((one) => one === answer).length,
  }));
  const other = given.length - counts.reduce((sum, { count }) => sum + count, 0);
  const told = [
    ...counts.filter(({ count }) => count).map(({ words, count }) => `${count} keer ${words}`),
    ...(other ? [`${other} in eigen woorden of graden`] : []),
    ...(given.length < fields.length ? [`${fields.length - given.length} nog open`] : []),
  ];
  const seats = fields.length === 1 ? "stoel" : "stoelen";
  return `Een tafel met ${fields.length} ${seats}: ${told.join(", ")}.`;
}
