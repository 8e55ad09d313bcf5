// Titles under a search box while a reader types; a combobox as the ARIA practices describe it.

import { stackText, withStack } from "../address/stack.mjs";
import { forget, shared } from "./client.mjs";
import { element } from "./elements.mjs";

/** @typedef {{title: string, type: string, place: string, url: string}} Suggestion */

const MOST = 8;
const PAUSE = 80; // milliseconds without a key

class Box {
  /** @param {HTMLInputElement} field @param {number} number */
  constructor(field, number) {
    this.field = field;
    this.form = /** @type {HTMLFormElement} */ (field.form);
    this.list = element("ul", {
      id: `voorstellen-${number}`,
      role: "listbox",
      class: "suggestions",
      "aria-label": "Voorstellen",
    });
    this.list.hidden = true;
    this.at = -1;
    this.pause = 0;
    this.start();
  }

  start() {
    const { field, list } = this;
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list.id,
    };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    (field.closest("[data-box]") ?? this.form).append(list);
    field.addEventListener("input", () => this.later());
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("blur", () => this.close());
    list.addEventListener("mousedown", (event) => event.preventDefault());
    shared();
    if (field.value) this.later();
  }

  later() {
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.suggest(), PAUSE);
  }

  async suggest() {
    const question = this.field.value.trim();
    if (!question) return this.close();
    /** @type {Suggestion[] | void} */
    const found = await shared().ask("suggest", { question, most: MOST }).catch(forget);
    if (found && this.field.value.trim() === question && document.activeElement === this.field)
      this.show(found);
  }

  /** @param {Suggestion[]} found */
  show(found) {
    this.at = -1;
    this.list.replaceChildren(...found.map((one, number) => this.option(one, number)));
    this.open(found.length > 0);
  }

  /** @param {Suggestion} one @param {number} number */
  option({ title, type, place, url }, number) {
    const about = element(
      "span",
      { class: "suggestions__about" },
      [type, place].filter(Boolean).join(" · "),
    );
    const option = element(
      "li",
      { role: "option", id: `${this.list.id}-${number}`, "aria-selected": "false" },
      element("span", {}, title),
      " ",
      about,
    );
    option.dataset.url = this.address(url);
    option.addEventListener("click", () => this.go(option));
    return option;
  }

  /** @param {string} url from the root of the site */
  address(url) {
    const [path, anchor] = url.split("#");
    const file =
      this.form.action.endsWith("index.html") && /(^|\/)$/.test(path) ? "index.html" : "";
    return new URL(`../${path}${file}${anchor ? `#${anchor}` : ""}`, this.form.action).href;
  }

  /** @param {HTMLElement} option */
  go(option) {
    location.href = withStack(option.dataset.url ?? "", stackText(location.search));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const options = /** @type {HTMLElement[]} */ ([...this.list.children]);
    const moves = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (moves[event.key] && options.length) {
      event.preventDefault();
      this.open(true);
      this.move(options, moves[event.key]);
    } else if (event.key === "Enter" && options[this.at] && !this.list.hidden) {
      event.preventDefault();
      this.go(options[this.at]);
    }
  }

  /** Before the first and after the last stands the field itself. */
  move(/** @type {HTMLElement[]} */ options, /** @type {number} */ step) {
    const places = options.length + 1;
    this.at = ((this.at + 1 + step + places) % places) - 1;
    for (const [number, option] of options.entries()) {
      option.setAttribute("aria-selected", String(number === this.at));
    }
    const active = options[this.at];
    if (active) this.field.setAttribute("aria-activedescendant", active.id);
    else this.field.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  }

  /** @param {boolean} open */
  open(open) {
    this.list.hidden = !open;
    this.field.setAttribute("aria-expanded", String(open));
  }

  close() {
    this.at = -1;
    this.field.removeAttribute("aria-activedescendant");
    this.open(false);
  }
}

const own = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src);
if (!document.querySelector('link[href*="stylesheets/search.css"]')) {
  const href = new URL(`../stylesheets/search.css${own.search}`, own).href;
  document.head.append(element("link", { rel: "stylesheet", href }));
}

const fields = /** @type {NodeListOf<HTMLInputElement>} */ (
  document.querySelectorAll("form[role=search] input[name=q]")
);
for (const [number, field] of fields.entries()) new Box(field, number);
