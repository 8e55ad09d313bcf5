// The facets of a page: what is ticked, the counts, the chips, and the drawer on a phone.

import { element, part, write } from "./elements.mjs";

/** @typedef {import("./facets.mjs").Chosen} Chosen */

const FEW = 5; // values that show before a reader asks for all

const TICKED = 2;

/** What a row of a facet is worth showing for. @param {HTMLElement} row */
function worthOf(row) {
  if (row.querySelector("input")?.checked) return TICKED;
  return row.querySelector(".choice--none") ? 0 : 1;
}

export class Filter {
  /**
   * @param {HTMLElement} root around the form with the facets, its button and the chips
   * @param {() => void} changed
   */
  constructor(root, changed) {
    this.changed = changed;
    this.form = /** @type {HTMLFormElement} */ (part(root, "facets"));
    this.chips = /** @type {HTMLElement} */ (part(root, "chips"));
    this.opener = /** @type {HTMLButtonElement} */ (part(root, "open"));
    this.shower = /** @type {HTMLButtonElement} */ (part(this.form, "show"));
    this.boxes = /** @type {HTMLInputElement[]} */ ([
      ...this.form.querySelectorAll("input[type=checkbox]"),
    ]);
    this.home = /** @type {HTMLElement} */ (this.form.parentElement);
    this.drawer = /** @type {HTMLDialogElement} */ (
      element("dialog", { class: "drawer", "aria-label": "Filters" })
    );
    this.atFirst = this.counted();
    this.start();
  }

  /** The counts as the page was made, for when nothing is asked. */
  counted() {
    /** @type {Record<string, Record<string, number>>} */
    const found = {};
    for (const box of this.boxes) {
      const row = /** @type {HTMLElement} */ (box.closest("label"));
      found[box.name] ??= {};
      found[box.name][box.value] = Number(part(row, "count")?.textContent);
    }
    return found;
  }

  /** Show what the page was made with. @param {string} shown */
  rest(shown) {
    this.count(this.atFirst, shown);
  }

  start() {
    this.home.append(this.drawer);
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("change", () => this.changed());
    this.opener.addEventListener("click", () => this.open());
    for (const close of [this.shower, part(this.form, "close")])
      close?.addEventListener("click", () => this.drawer.close());
    this.drawer.addEventListener("close", () => this.shut());
    for (const button of this.form.querySelectorAll("[data-unfold]"))
      button.addEventListener("click", () => this.unfold(button));
    matchMedia("(width >= 60rem)").addEventListener("change", () => this.drawer.close());
  }

  get keys() {
    return [...new Set(this.boxes.map((box) => box.name))];
  }

  /** @returns {Chosen} */
  get chosen() {
    return new Map(
      this.keys.map((key) => [
        key,
        new Set(
          this.boxes.filter((box) => box.name === key && box.checked).map((box) => box.value),
        ),
      ]),
    );
  }

  set chosen(chosen) {
    for (const box of this.boxes) box.checked = chosen.get(box.name)?.has(box.value) ?? false;
  }

  /**
   * Show the values that still give something, of a long facet a few; those that are ticked always.
   * A facet without any goes.
   */
  fold() {
    for (const list of this.form.querySelectorAll("[data-choices]")) {
      const rows = /** @type {HTMLElement[]} */ ([...list.children]);
      const all = list.hasAttribute("data-unfolded") || rows.length <= FEW + 1;
      const worth = new Map(rows.map((row, at) => [row, worthOf(row) - at / rows.length]));
      const shown = [...rows]
        .sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))
        .slice(0, all ? rows.length : FEW);
      for (const row of rows)
        row.hidden = !worthOf(row) || (!shown.includes(row) && worthOf(row) < TICKED);
      const facet = /** @type {HTMLElement} */ (list.parentElement);
      facet.hidden = rows.every((row) => row.hidden);
    }
  }

  /** @param {Element} button */
  unfold(button) {
    const list = /** @type {HTMLElement} */ (button.previousElementSibling);
    list.setAttribute("data-unfolded", "");
    const folded = [...list.children].filter((item) => /** @type {HTMLElement} */ (item).hidden);
    this.fold();
    const first = folded.find((item) => !(/** @type {HTMLElement} */ (item).hidden));
    button.remove();
    first?.querySelector("input")?.focus();
  }

  /**
   * Show what a tick would give, and what is ticked now.
   * @param {Record<string, Record<string, number>>} counts
   * @param {string} shown for the button that closes the drawer: Toon 10 praktijken
   */
  count(counts, shown) {
    for (const box of this.boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const row = /** @type {HTMLElement} */ (box.closest("label"));
      row.classList.toggle("choice--none", count === 0);
      const number = part(row, "count");
      if (number) write(number, String(count));
    }
    this.fold();
    const ticked = this.boxes.filter((box) => box.checked);
    this.shower.textContent = shown;
    const active = part(this.opener, "active");
    if (active) active.textContent = ticked.length ? ` (${ticked.length} actief)` : "";
    this.chips.replaceChildren(
      ...ticked.map((box) => this.chip(box)),
      ...(ticked.length ? [this.wipe()] : []),
    );
  }

  /** @param {HTMLInputElement} box */
  chip(box) {
    const value = box.closest("label")?.querySelector(".choice__name")?.textContent;
    const name = `${box.dataset.facet}: ${value}`;
    const button = element(
      "button",
      { type: "button", class: "chip" },
      name,
      element("span", { class: "unheard" }, " verwijder"),
    );
    button.addEventListener("click", () => this.untick([box], box));
    return element("li", {}, button);
  }

  wipe() {
    const button = element("button", { type: "button", class: "wipe" }, "Wis alles");
    button.addEventListener("click", () => this.untick(this.boxes, this.boxes[0]));
    return element("li", {}, button);
  }

  /** Focus goes where it still can: the next chip, else the box, the drawer's button, the title. */
  untick(/** @type {HTMLInputElement[]} */ boxes, /** @type {HTMLInputElement} */ last) {
    for (const box of boxes) box.checked = false;
    this.changed();
    const title = document.querySelector("h1");
    title?.setAttribute("tabindex", "-1");
    const places = [this.chips.querySelector("button"), last, this.opener, title];
    places.find((one) => one?.offsetParent)?.focus();
  }

  open() {
    this.drawer.append(this.form);
    this.drawer.showModal();
    document.documentElement.classList.add("has-drawer");
  }

  shut() {
    this.home.prepend(this.form);
    document.documentElement.classList.remove("has-drawer");
    this.opener.focus();
  }
}
