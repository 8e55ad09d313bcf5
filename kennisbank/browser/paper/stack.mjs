// The stack on the page for printing: order it, give it minutes, share the link, print it.
import { load } from "../address/loading.mjs";
import { current, keep } from "./gathering.mjs";
import { agenda, key, moved, timed, toggled } from "./selection.mjs";

/**
 * What a stack shows of a record: its name, what it is, its page and its questions.
 *
 * @typedef {{title: string, noun: string, questions: string[]}} Source
 */

/** @param {string} name @param {string} text @param {string} [className] */
function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** @returns {Map<string, Source>} */
function sources() {
  const blocks = [...document.querySelectorAll(".stack-source")];
  return new Map(
    blocks.map((block) => [
      block.getAttribute("data-stack") ?? "",
      {
        title: block.getAttribute("data-title") ?? "",
        noun: block.getAttribute("data-noun") ?? "",
        questions: [...block.querySelectorAll("ol > li")].map(
          (li) => li.firstChild?.textContent?.trim() ?? "",
        ),
      },
    ]),
  );
}

/**
 * Return what fetches things that are too many to stand on the page, by their codes; null when
 * everything stands there.
 *
 * @param {HTMLElement} place
 * @returns {((codes: string[]) => Promise<Record<string, Source>>) | null}
 */
function shelfOf({ dataset }) {
  const { shelf, size, version } = dataset;
  if (shelf === undefined) return null;
  /** @param {string} start @returns {Promise<Record<string, Source>>} */
  const file = (start) =>
    load(
      new URL(`stapel-${start}.js${version}`, new URL(shelf, location.href)).href,
      "stackSources",
    )
      .then(JSON.parse)
      .catch(() => ({})); // no file begins so: it is not of this site
  return async (codes) => {
    const starts = [...new Set(codes.map((code) => code.slice(0, Number(size))))];
    return Object.assign({}, ...(await Promise.all(starts.map(file))));
  };
}

/** Show the stack of this address, and follow every change of it. */
function stack() {
  const place = document.getElementById("stapel");
  const list = place?.querySelector(".stack__items");
  const words = place?.querySelector(".stack__words");
  if (!place || !list || !(words instanceof HTMLElement)) return;
  const say = words.dataset;
  const known = sources();
  const shelf = shelfOf(place);

  /** @param {import("./selection.mjs").Item} item */
  const title = (item) => {
    const source = known.get(item.code);
    return item.question ? source?.questions[item.question - 1] : source?.title;
  };

  /** What lies on the stack now, as far as this site knows it. */
  const lying = () => current().filter(title);

  /** Add up the minutes again; the rows stay, so that whoever types in one keeps their place. */
  const addUp = () => {
    const items = lying();
    const { spans, total } = agenda(items);
    for (const [at, span] of list.querySelectorAll(".stack__span").entries()) {
      span.textContent = range(spans[at]);
    }
    const told = place.querySelector(".stack__total");
    if (told) told.textContent = sum(total);
    place
      .querySelector(".stack__sheets")
      ?.replaceChildren(plan(items, spans, total), ...cards(items));
  };

  /** @param {string} [focus] */
  const show = (focus = "") => {
    const items = lying();
    place.hidden = items.length === 0;
    list.replaceChildren(...items.map((item, at) => row(item, at, items.length)));
    addUp();
    // At an end of the stack the button that was pressed has nothing more to do.
    const places = [focus, focus.replace(/up$|down$/, (way) => (way === "up" ? "down" : "up"))];
    const next = places
      .map((name) => list.querySelector(`[data-focus="${name}"]:not(:disabled)`))
      .find(Boolean);
    if (next instanceof HTMLElement) next.focus();
  };

  /** @param {import("./selection.mjs").Item[]} items @param {string} [focus] */
  const change = (items, focus = "") => {
    keep(items);
    show(focus);
    document.dispatchEvent(new Event("stapel"));
  };

  /**
   * @param {import("./selection.mjs").Item} item @param {number} at @param {number} count
   */
  const row = (item, at, count) => {
    const name = title(item) ?? "";
    const line = element("li", "", "stack__item");
    const source = known.get(item.code);
    const text = element("p", name, "stack__name");
    text.append(
      element(
        "span",
        item.question ? `${say.question}, ${source?.title}` : (source?.noun ?? ""),
        "small",
      ),
    );
    const minutes = document.createElement("input");
    Object.assign(minutes, {
      type: "number",
      min: "0",
      max: "480",
      step: "5",
      value: String(item.minutes),
    });
    minutes.setAttribute("aria-label", `${say.minutes}: ${name}`);
    minutes.addEventListener("change", () => {
      keep(timed(lying(), at, Number(minutes.value)));
      minutes.value = String(lying()[at].minutes);
      addUp();
    });
    const label = element("label", say.minutes ?? "", "stack__minutes");
    label.append(minutes);
    line.append(text, label, element("span", "", "stack__span small"));
    line.append(
      button(say.up, name, at > 0, `${key(item)}-up`, () =>
        change(moved(lying(), at, -1), `${key(item)}-up`),
      ),
      button(say.down, name, at + 1 < count, `${key(item)}-down`, () =>
        change(moved(lying(), at, 1), `${key(item)}-down`),
      ),
      button(say.remove, name, true, `${key(item)}-off`, () => remove(item, at)),
    );
    return line;
  };

  /** Take a thing off; whoever takes off more finds the next one under the same key. */
  const remove = (/** @type {import("./selection.mjs").Item} */ item, /** @type {number} */ at) => {
    const items = toggled(lying(), item);
    const next = items[Math.min(at, items.length - 1)];
    change(items, next ? `${key(next)}-off` : "");
    if (!next) toTop();
  };

  /** What takes no time has no place on the clock. @param {{start: number, end: number}} span */
  const range = ({ start, end }) =>
    end > start ? (say.from ?? "").replace("{a}", String(start)).replace("{b}", String(end)) : "";

  /** @param {number} total */
  const sum = (total) => (total ? (say.total ?? "").replace("{n}", String(total)) : "");

  /**
   * The agenda on paper, with room to write at each part.
   *
   * @param {import("./selection.mjs").Item[]} items
   * @param {{start: number, end: number}[]} spans @param {number} total
   */
  const plan = (items, spans, total) => {
    const sheet = element("div", "", "stack-plan");
    sheet.append(element("h2", say.agenda ?? ""));
    const parts = items.map((item, at) => {
      const part = element("div", "", "stack-plan__part");
      part.append(element("p", `${range(spans[at])}`, "small"), element("h3", title(item) ?? ""));
      for (let line = 0; line < (item.question ? 3 : 1); line += 1)
        part.append(element("div", "", "stack-line"));
      return part;
    });
    sheet.append(...parts, element("p", sum(total), "stack-plan__total"));
    sheet.append(element("p", `${say.address} ${location.href}`, "stack-plan__address small"));
    return sheet;
  };

  /** @param {import("./selection.mjs").Item[]} items */
  const cards = (items) =>
    questions(items).map(({ question, source }) => {
      const card = element("div", "", "stack-card");
      card.append(
        element("p", say.question ?? "", "small"),
        element("p", question, "stack-card__question"),
      );
      card.append(element("p", source.title, "stack-card__foot small"));
      return card;
    });

  /**
   * Every question on the stack once, also those of a whole card.
   *
   * @param {import("./selection.mjs").Item[]} items
   * @returns {{question: string, source: Source}[]}
   */
  const questions = (items) => {
    const asked = items.flatMap((item) => {
      const source = known.get(item.code);
      const own = item.question ? [title(item) ?? ""] : (source?.questions ?? []);
      return source ? own.map((question) => ({ question, source })) : [];
    });
    return asked.filter(
      ({ question }, at) => asked.findIndex((other) => other.question === question) === at,
    );
  };

  place.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("button") : null;
    if (!pressed) return;
    if ("empty" in pressed.dataset) {
      change([]);
      toTop();
    }
    if ("copy" in pressed.dataset) copy(pressed, say.copied ?? "");
    if (pressed.dataset.print) {
      document.documentElement.dataset.stapel = pressed.dataset.print;
      print();
    }
  });
  document.addEventListener("stapel-gelegd", () => show());
  const elsewhere = current().filter(({ code }) => !known.has(code));
  shelf?.(elsewhere.map(({ code }) => code)).then((found) => {
    for (const [code, source] of Object.entries(found)) known.set(code, source);
    show();
  });
  addEventListener("beforeprint", () => {
    if (!place.hidden) document.documentElement.dataset.stapel ??= "a4"; // the browser's own Print
  });
  addEventListener("afterprint", () => delete document.documentElement.dataset.stapel);
  show();
}

stack();

/** Where the stack stood is nothing now: the page begins again. */
function toTop() {
  const title = document.querySelector("h1");
  title?.setAttribute("tabindex", "-1");
  title?.focus();
}

/**
 * @param {string | undefined} text @param {string} name @param {boolean} works
 * @param {string} focus @param {() => void} act
 */
function button(text, name, works, focus, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "stack-button";
  made.textContent = text ?? "";
  made.setAttribute("aria-label", `${text}: ${name}`);
  made.dataset.focus = focus;
  made.disabled = !works;
  made.addEventListener("click", act);
  return made;
}

/** @param {HTMLElement} place @param {string} said */
function copy(place, said) {
  const done = navigator.clipboard?.writeText(location.href);
  done?.then(() => {
    const before = place.textContent;
    place.textContent = said;
    setTimeout(() => (place.textContent = before), 2000);
  });
}
