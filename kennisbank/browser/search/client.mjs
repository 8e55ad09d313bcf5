// The page's side of the engine: starts it once, in a worker when there can be one.

import { anew, load } from "../address/loading.mjs";
import { fileOf } from "./files.mjs";

/**
 * @typedef {import("./engine.mjs").Question} Question
 * @typedef {import("./engine.mjs").Reply} Reply
 * @typedef {{question: Question, done: (given: any) => void, failed: (error: Error) => void}} Asker
 */

const WAIT = 4000; // milliseconds after which a silent worker is given up
const MOST_BLOCKS = 20; // of a larger collection, what comes behind the core waits for who asks

const own = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src);
const scope = /** @type {any} */ (globalThis);

/**
 * Return the engine of this page, which its scripts share; starts it for the first who asks.
 * @returns {Client}
 */
export function shared() {
  scope.searchClient ??= new Client();
  return scope.searchClient;
}

/** Forget an engine that did not load, so that the next question tries again. */
export function forget() {
  delete scope.searchClient;
}

class Client {
  constructor() {
    /** @type {Map<number, Asker>} */
    this.waiting = new Map();
    this.asked = 0;
    this.whole = false; // whether kernen and running text are in the index too
    /** @type {Map<number, Promise<void>>} */
    this.blocks = new Map();
    /** @type {Promise<void> | undefined} */
    this.everything = undefined;
    this.say = this.worker() ?? this.here();
    /** The query of all files of the index. @type {Promise<string>} */
    this.version = load(anew(address("versie.js", "")), "searchVersion").then(JSON.parse);
    /** Questions may be asked before: they are answered in their turn. @type {Promise<number>} */
    this.core = this.ask("core");
    /** Whether all that comes behind the core does so by itself. @type {Promise<boolean>} */
    this.isLight = this.core.then((blocks) => blocks <= MOST_BLOCKS);
    this.start().catch(() => {}); // whoever waits for it hears it
  }

  /** Have what comes behind the core, unless that is much. */
  async start() {
    if (await this.isLight) await this.all();
  }

  /** Have the kernen in the index; of a small collection they are in the core. */
  async kernen() {
    const count = await this.core;
    await Promise.all(Array.from({ length: count }, (_, number) => this.block(number)));
  }

  /** Have everything in the index. */
  all() {
    this.everything ??= this.kernen()
      .then(() => this.ask("text"))
      .then(() => {
        this.whole = true;
      });
    return this.everything;
  }

  /** @param {number} number @returns {Promise<void>} */
  block(number) {
    const known = this.blocks.get(number) ?? this.ask("block", number);
    this.blocks.set(number, known);
    return known;
  }

  /**
   * @param {Question["what"]} what
   * @param {any} [given]
   * @returns {Promise<any>}
   */
  ask(what, given) {
    const number = ++this.asked;
    return new Promise((done, failed) => {
      const put = (/** @type {string} */ version) => {
        const question = { number, what, given, version };
        this.waiting.set(number, { question, done, failed });
        this.say(question);
      };
      this.version.then(put, () => put(""));
    });
  }

  /** @param {Reply} reply */
  hear({ number, given, failed }) {
    const asker = this.waiting.get(number);
    this.waiting.delete(number);
    if (failed) asker?.failed(new Error(failed));
    else asker?.done(given);
  }

  /**
   * Return what takes questions to a worker, or undefined where there can be none, such as on a
   * page from a disk; one that stays silent is left for the page itself.
   */
  worker() {
    try {
      const started = new Worker(address("engine.js", own.search));
      const leave = () => {
        started.terminate();
        this.say = this.here();
        for (const { question } of this.waiting.values()) this.say(question);
      };
      const silence = setTimeout(leave, WAIT);
      started.onerror = leave;
      started.onmessage = ({ data }) => {
        clearTimeout(silence);
        started.onerror = null;
        if (data) this.hear(data);
      };
      return (/** @type {Question} */ question) => started.postMessage(question);
    } catch {
      return undefined;
    }
  }

  /** Return what answers questions on the page itself, one after the other. */
  here() {
    let turn = load(address("engine.js", own.search), "searchEngine").then((engine) => engine());
    return (/** @type {Question} */ question) => {
      const { number, what, given, version } = question;
      turn = turn.then(async (reply) => {
        const found = fileOf(what, given);
        const data = found
          ? await load(address(found.file, version), found.name).catch(() => "")
          : "";
        this.hear(reply({ ...question, data }));
        return reply;
      });
      turn.catch((error) => this.hear({ number, failed: String(error) }));
    };
  }
}

/** @param {string} file @param {string} query */
function address(file, query) {
  return new URL(`../../zoeken/${file}${query}`, own).href;
}
