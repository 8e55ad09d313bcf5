// The engine behind a line of messages, so that a worker can run it and typing never waits.

import { Engine } from "./answering.mjs";

/**
 * @typedef {{number: number, what: "core" | "text" | "answer" | "suggest", given: any}} Question
 * @typedef {{number: number, given?: any, failed?: string}} Reply
 */

/**
 * Return a function that takes a question and gives its reply.
 * @returns {(question: Question) => Reply}
 */
export function answering() {
  /** @type {Engine | undefined} */
  let engine;
  const does = {
    core: (/** @type {string} */ json) => void (engine = new Engine(JSON.parse(json))),
    text: (/** @type {string} */ json) => engine?.addText(JSON.parse(json)),
    answer: (/** @type {any} */ asked) => engine?.answer(asked),
    suggest: (/** @type {{question: string, most: number}} */ { question, most }) => engine?.suggest(question, most),
  };
  return ({ number, what, given }) => {
    try {
      return { number, given: does[what](given) };
    } catch (error) {
      return { number, failed: String(error) };
    }
  };
}
