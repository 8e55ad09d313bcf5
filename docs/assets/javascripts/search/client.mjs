// The page's side of the engine: loads it once, in a worker when there can be one.

/**
 * @typedef {import("./engine.mjs").Question} Question
 * @typedef {import("./engine.mjs").Reply} Reply
 * @typedef {{question: Question, done: (given: any) => void, failed: (error: Error) => void}} Asker
 */

const WAIT = 4000; // milliseconds after which a silent worker is given up

const own = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src);
const FOLDER = new URL("../../zoeken/", own);
const scope = /** @type {any} */ (globalThis);

/**
 * Return the engine of this page, which its scripts share; loads it for the first who asks.
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
    this.whole = false; // whether the running text is in the index too
    /** From then on questions are answered, one after the other. @type {Promise<void>} */
    this.core = this.start();
    this.text = this.core.then(() => this.indexed).then(() => this.addText());
    this.text.catch(() => {}); // whoever waits for it hears it
  }

  async start() {
    const core = load("core.js", "searchCore");
    const engine = await load("engine.js", "searchEngine");
    this.say = this.worker(engine) ?? this.here(engine);
    const content = await core;
    this.indexed = this.ask("core", content);
  }

  async addText() {
    await this.ask("text", await load("text.js", "searchText"));
    this.whole = true;
  }

  /**
   * @param {Question["what"]} what
   * @param {any} given
   * @returns {Promise<any>}
   */
  ask(what, given) {
    const question = { number: ++this.asked, what, given };
    return new Promise((done, failed) => {
      this.waiting.set(question.number, { question, done, failed });
      this.say?.(question);
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
   * Return what takes questions to a worker, or undefined where there can be none; one that stays
   * silent is left for the page itself.
   * @param {() => any} engine
   */
  worker(engine) {
    const source = `const reply=(${engine})().answering();postMessage(0);onmessage=({data})=>postMessage(reply(data));`;
    try {
      const started = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
      const leave = () => {
        started.terminate();
        this.say = this.here(engine);
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

  /** Return what answers questions on the page itself. @param {() => any} engine */
  here(engine) {
    const reply = engine().answering();
    return (/** @type {Question} */ question) => void setTimeout(() => this.hear(reply(question)));
  }
}

/**
 * Load a script of ours and take what it leaves; works from a disk too.
 * @param {string} file
 * @param {string} name
 * @returns {Promise<any>}
 */
function load(file, name) {
  return new Promise((done, failed) => {
    const element = document.createElement("script");
    element.src = new URL(file + own.search, FOLDER).href;
    element.addEventListener("load", () => done(taken(name)));
    element.addEventListener("error", () => failed(new Error(element.src)));
    document.head.append(element);
  });
}

/** @param {string} name @returns {any} */
function taken(name) {
  const found = scope[name];
  delete scope[name];
  return found;
}
