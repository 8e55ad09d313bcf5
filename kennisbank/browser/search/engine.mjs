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
  const ready = () => {
    if (!engine) throw new Error("the index did not load");
    return engine;
  };
  const does = {
    core: (/** @type {string} */ json) => void (engine = new Engine(JSON.parse(json))),
    text: (/** @type {string} */ json) => ready().addText(JSON.parse(json)),
    answer: (/** @type {any} */ asked) => ready().answer(asked),
    suggest: (/** @type {{question: string, most: number}} */ { question, most }) => ready().suggest(question, most),
  };
  return ({ number, what, given }) => {
    try {
      return { number, given: does[what](given) };
    } catch (error) {
      return { number, failed: String(error) };
    }
  };
}
