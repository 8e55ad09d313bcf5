// The page's side of the engine: loads it once, in a worker when there can be one.

/** @typedef {import("./engine.mjs").Reply} Reply */

const WAIT = 4000; // milliseconds after which a silent worker is given up

/**
 * Load a script of ours; works from a disk too.
 * @param {URL} address
 * @returns {Promise<void>}
 */
function script(address) {
  return new Promise((done, failed) => {
    const element = document.createElement("script");
    element.src = address.href;
    element.addEventListener("load", () => done());
    element.addEventListener("error", () => failed(new Error(address.href)));
    document.head.append(element);
  });
}

/** Take what a script of ours left behind. @param {string} name @returns {any} */
function taken(name) {
  const scope = /** @type {any} */ (globalThis);
  const found = scope[name];
  delete scope[name];
  return found;
}

export class Client {
  /** @param {URL} folder where engine.js, core.js and text.js stand */
  constructor(folder) {
    this.folder = folder;
    /** @type {Map<number, {done: (given: any) => void, failed: (error: Error) => void}>} */
    this.waiting = new Map();
    this.asked = 0;
    this.whole = false; // whether the running text is in the index too
    this.core = this.start();
    this.text = this.core.then(() => this.addText());
  }

  async start() {
    const core = this.load("core.js", "searchCore");
    const engine = await this.load("engine.js", "searchEngine");
    this.say = await worker(engine, (reply) => this.hear(reply));
    await this.ask("core", await core);
  }

  async addText() {
    await this.ask("text", await this.load("text.js", "searchText"));
    this.whole = true;
  }

  /** @param {string} file @param {string} name */
  async load(file, name) {
    await script(new URL(file, this.folder));
    return taken(name);
  }

  /**
   * Ask the engine; what was not yet loaded is waited for by the caller.
   * @param {string} what
   * @param {any} given
   * @returns {Promise<any>}
   */
  ask(what, given) {
    const number = ++this.asked;
    return new Promise((done, failed) => {
      this.waiting.set(number, { done, failed });
      this.say?.({ number, what, given });
    });
  }

  /** @param {Reply} reply */
  hear({ number, given, failed }) {
    const asker = this.waiting.get(number);
    this.waiting.delete(number);
    if (failed) asker?.failed(new Error(failed));
    else asker?.done(given);
  }
}

/**
 * Return what takes questions to the engine: a worker, or the page itself where there can be none.
 * @param {() => any} engine
 * @param {(reply: Reply) => void} hear
 * @returns {Promise<(question: any) => void>}
 */
async function worker(engine, hear) {
  try {
    const source = `const reply=(${engine})().answering();postMessage(0);onmessage=({data})=>postMessage(reply(data));`;
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const started = new Worker(address);
    await new Promise((done, failed) => {
      started.addEventListener("message", done, { once: true });
      started.addEventListener("error", failed, { once: true });
      setTimeout(failed, WAIT);
    });
    started.addEventListener("message", ({ data }) => hear(data));
    return (question) => started.postMessage(question);
  } catch {
    const reply = engine().answering();
    return (question) => setTimeout(() => hear(reply(question)));
  }
}
