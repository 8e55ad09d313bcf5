// The host's screen: the codes, strips and files of all partners, and where they differ.
import { actions } from "../our_table/actions.mjs";
import { ANSWERS, capital, counted, inWords } from "../our_table/answers.mjs";
import { read as readCode, written } from "../our_table/code.mjs";
import { degrees } from "../our_table/slider.mjs";
import { LONGEST_FILE, read as readFile } from "../our_table/state.mjs";
import { table } from "../our_table/table.mjs";
import { answersInWords, bySpread, degreesInWords, levels, rangeInWords } from "./spread.mjs";

/** @typedef {import("../our_table/code.mjs").Filled} Filled */

const MOST = 30; // partners round one table
const PARTNER = /^samen\.\d{1,6}$/; // the name of the field that holds one
const ROOM = { wide: 1, narrow: 3.2 }; // degrees that a seat takes, on a screen and on a phone

const page = document.querySelector("[data-together]");
if (page instanceof HTMLElement) together(page);

/** @param {HTMLElement} root */
function together(root) {
  const { asked: ids = "", low = "0", high = "0" } = root.dataset;
  const asked = { ids: ids.split(" "), low: Number(low), high: Number(high) };
  const status = root.querySelector("[data-said]");
  let isOpen = false;

  /** The names of the fields that hold a partner, in the order in which they came. */
  const names = () =>
    Object.keys(table.state.fields)
      .filter((name) => PARTNER.test(name))
      .sort((one, other) => Number(one.slice(6)) - Number(other.slice(6)));

  /** @param {string} key @param {number} [count] */
  const say = (key, count = 0) => {
    if (status instanceof HTMLElement)
      status.textContent = (status.dataset[key] ?? "").replace("{n}", inWords(count));
  };

  /** @param {Filled | null} filled */
  const add = (filled) => {
    const held = names();
    if (!filled) return say("wrong");
    if (held.length >= MOST) return say("full", MOST);
    const last = Number(held[held.length - 1]?.slice(6) ?? 0);
    table.fill(`samen.${last + 1}`, written(asked, filled));
    say("added", held.length + 1);
  };

  const show = () => {
    const partners = names().map((name) => ({ name, filled: readCode(asked, table.text(name)) }));
    const filled = partners.map((one) => one.filled).filter((one) => one !== null);
    list(root, partners);
    heading(root, filled.length);
    warmth(
      root,
      filled.map((one) => one.degrees).filter((one) => one !== null),
      asked,
    );
    questions(
      root,
      asked.ids,
      filled.map((one) => one.answers),
      isOpen,
    );
  };

  root.querySelector("[data-add]")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const entry = root.querySelector("[data-entry]");
    if (!(entry instanceof HTMLInputElement) || !entry.value.trim()) return;
    const filled = readCode(asked, entry.value);
    add(filled);
    if (filled) entry.value = "";
    entry.focus();
  });
  root.querySelector("[data-files]")?.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    Promise.all([...(target.files ?? [])].map((file) => answersIn(file, asked.ids))).then(
      (found) => {
        target.value = "";
        for (const one of found) add(one);
      },
    );
  });
  root.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("[data-leave], [data-more]") : null;
    if (pressed?.hasAttribute("data-more")) {
      isOpen = !isOpen;
      show();
    } else if (pressed) {
      table.fill(pressed.getAttribute("data-leave") ?? "", "");
      say("gone", names().length);
      const next = root.querySelector("[data-leave]") ?? root.querySelector("[data-entry]");
      if (next instanceof HTMLElement) next.focus();
    }
  });
  const takeScanned = () => {
    const scanned = /^#code=(.*)$/.exec(location.hash);
    if (!scanned) return;
    history.replaceState(null, "", location.pathname); // a reload should not add it again
    add(readCode(asked, scanned[1]));
  };
  takeScanned();
  addEventListener("hashchange", takeScanned);
  actions();
  table.follow(show);
}

/**
 * What a file says of the statements.
 *
 * @param {File} file @param {string[]} ids @returns {Promise<Filled | null>}
 */
async function answersIn(file, ids) {
  if (file.size > 4 * LONGEST_FILE) return null;
  const { state } = readFile(await file.text());
  if (!state) return null;
  const answers = ids.map((id) => state.fields[`zin.${id}`] ?? "");
  const warm = Number.parseInt(state.fields.graden ?? "", 10);
  return answers.some(Boolean) ? { answers, degrees: Number.isNaN(warm) ? null : warm } : null;
}

/** @param {string} name @param {string} [className] @param {string} [text] */
function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** @param {string} answer */
function seat(answer) {
  const made = element("span", "seat-sign");
  made.dataset.answer = answer;
  return made;
}

/** @param {Element} root @param {{name: string, filled: Filled | null}[]} partners */
function list(root, partners) {
  root.querySelector("[data-partners]")?.replaceChildren(
    ...partners.map(({ name }, at) => {
      const line = element("li", "together__partner");
      const leave = element("button", "link-button", "Neem weg");
      leave.setAttribute("type", "button");
      leave.setAttribute("data-leave", name);
      leave.setAttribute("aria-label", `Neem partner ${at + 1} weg`);
      line.append(seat("ja"), element("span", "", `Partner ${at + 1}`), leave);
      return line;
    }),
  );
}

/** @param {Element} root @param {number} count */
function heading(root, count) {
  const lead = root.querySelector("[data-lead]");
  if (lead instanceof HTMLElement) {
    lead.dataset.own ??= lead.textContent ?? "";
    const who =
      count === 1 ? "Eén partner vulde in." : `${capital(inWords(count))} partners vulden in.`;
    const text = count
      ? `${who} Praat over het verschil, niet over wie gelijk heeft.`
      : lead.dataset.own;
    if (lead.textContent !== text) lead.textContent = text;
  }
  const emblem = root.querySelector("[data-emblem]");
  emblem?.setAttribute("aria-label", count ? `${count} ingevuld` : "Nog niemand vulde in.");
  const number = emblem?.querySelector("[data-emblem-number]");
  if (number) number.textContent = String(count);
  for (const [at, one] of [...(emblem?.querySelectorAll(".seat") ?? [])].entries())
    one.classList.toggle("seat--taken", at < count);
}

/** @param {Element} root @param {number[]} values @param {{low: number, high: number}} scale */
function warmth(root, values, { low, high }) {
  const part = root.querySelector("[data-warmth]");
  if (!(part instanceof HTMLElement)) return;
  part.hidden = !values.length;
  if (!values.length) return;
  const [wide, narrow] = [levels(values, ROOM.wide), levels(values, ROOM.narrow)];
  const seats = values.map((value, at) => {
    const place = element("div", "warmth__seat");
    place.style.setProperty("--at", String((value - low) / (high - low)));
    place.style.setProperty("--wide", String(wide[at]));
    place.style.setProperty("--narrow", String(narrow[at]));
    place.append(element("p", "", degrees(value)), seat("ja"));
    return place;
  });
  const picture = part.querySelector("[data-warmth-seats]");
  if (picture instanceof HTMLElement) {
    picture.style.setProperty("--wide", String(Math.max(...wide)));
    picture.style.setProperty("--narrow", String(Math.max(...narrow)));
    picture.replaceChildren(...seats);
  }
  const words = [rangeInWords(values), degreesInWords(values, high)];
  part.querySelector("[data-warmth-picture]")?.setAttribute("aria-label", words.join(" "));
  for (const [at, selector] of ["[data-warmth-spread]", "[data-warmth-words]"].entries()) {
    const place = part.querySelector(selector);
    if (place) place.textContent = words[at];
  }
}

/**
 * @param {Element} root @param {string[]} ids @param {string[][]} partners
 * @param {boolean} isOpen
 */
function questions(root, ids, partners, isOpen) {
  const part = root.querySelector("[data-questions]");
  const rows = part?.querySelector("[data-rows]");
  if (!(part instanceof HTMLElement) || !(rows instanceof HTMLElement)) return;
  part.hidden = !partners.length;
  if (!partners.length) return;
  const order = bySpread(partners);
  const wide = order.filter(({ spread }) => spread > 0).slice(0, Number(rows.dataset.most));
  for (const [place, { at }] of order.entries()) {
    const row = rows.querySelector(`[data-row="${ids[at]}"]`);
    if (!(row instanceof HTMLElement)) continue;
    row.hidden = place >= wide.length && !isOpen;
    fillRow(
      row,
      partners.map((answers) => answers[at]),
    );
    rows.append(row);
  }
  told(part, "[data-questions-title]", wide.length ? "differ" : "agree", 0);
  told(part, "[data-questions-count]", "words", wide.length);
  const more = part.querySelector("[data-more]");
  if (!(more instanceof HTMLElement)) return;
  more.hidden = wide.length === order.length;
  more.setAttribute("aria-expanded", String(isOpen));
  told(part, "[data-more]", isOpen ? "fewer" : "words", order.length - wide.length);
}

/** @param {Element} part @param {string} selector @param {string} key @param {number} count */
function told(part, selector, key, count) {
  const place = part.querySelector(selector);
  if (place instanceof HTMLElement)
    place.textContent = (place.dataset[key] ?? "").replace(
      "{n}",
      key === "words" && selector === "[data-questions-count]" ? String(count) : inWords(count),
    );
}

/** @param {Element} row @param {string[]} given */
function fillRow(row, given) {
  const counts = counted(given);
  for (const answer of ANSWERS) {
    const seats = Array.from({ length: counts[answer] }, () => seat(answer));
    row.querySelector(`[data-stack-of=${answer}]`)?.replaceChildren(...seats);
    const count = row.querySelector(`[data-count-of=${answer}]`);
    if (count) count.textContent = String(counts[answer]);
  }
  const words = row.querySelector("[data-row-words]");
  if (words) words.textContent = answersInWords(given);
}
