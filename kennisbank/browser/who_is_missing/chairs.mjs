// Who sits at the table and who does not, counted and in words.
import { joined } from "../our_table/answers.mjs";

/**
 * A chair of the page; one that the network may add has a number, and its name in a field.
 *
 * @typedef {{id: string, name: string, phrase: string, added: number}} Chair
 * @typedef {Record<string, string>} Fields
 */

/**
 * The chairs that stand at the table, in their order: what nobody added is not there.
 *
 * @param {readonly Chair[]} chairs @param {Fields} fields
 * @returns {Chair[]}
 */
export function standing(chairs, fields) {
  const named = chairs.map((chair) => {
    const name = fields[`erbij.${chair.added}`] ?? "";
    return chair.added ? { ...chair, name, phrase: name } : chair;
  });
  return named.filter(({ name }) => name);
}

/** Whether somebody sits on a chair. @param {Chair} chair @param {Fields} fields */
export function isTaken({ id }, fields) {
  return fields[`stoel.${id}`] === "ja";
}

/**
 * The first number that is still free for a chair of one's own; 0 when there is none.
 *
 * @param {readonly Chair[]} chairs @param {Fields} fields
 */
export function freeNumber(chairs, fields) {
  return chairs.find(({ added }) => added && !fields[`erbij.${added}`])?.added ?? 0;
}

/**
 * The chair at the table that goes by a name.
 *
 * @param {readonly Chair[]} there @param {string} name
 */
export function called(there, name) {
  const same = name.toLocaleLowerCase("nl");
  return there.find((chair) => chair.name.toLocaleLowerCase("nl") === same);
}

/** Name the empty chairs as a sentence does. @param {readonly Chair[]} empty */
export function inOneBreath(empty) {
  return joined(empty.map(({ phrase }) => phrase));
}

/**
 * Whether a name stands left or right of the table, where there is least room.
 *
 * @param {number} turn of a whole one, from noon
 */
export function isBeside(turn) {
  return Math.abs((turn % 0.5) - 0.25) < 0.09;
}
