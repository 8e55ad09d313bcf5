// Where do we stand: one statement at a time, then the ring, the steps, and a code for the host.
//
// What shows follows the address: nothing, `#vraag-3`, or `#resultaat`; so going back goes back.
import { actions, open } from "../our_table/actions.mjs";
import { told } from "../our_table/answers.mjs";
import { read, written } from "../our_table/code.mjs";
import { bind } from "../our_table/controls.mjs";
import { inFull, isDay, shortMonth } from "../our_table/days.mjs";
import { addressWith, showQr } from "../our_table/qr.mjs";
import { fillSeats } from "../our_table/seats.mjs";
import { sliders } from "../our_table/slider.mjs";
import { nextRound } from "../our_table/state.mjs";
import { table, today } from "../our_table/table.mjs";
import { showSteps, write } from "../our_table/writing.mjs";
import { change, ringInWords, steps, summary } from "./standing.mjs";

const RESULT = "#resultaat";
const AGAIN = /^zin\.|^(wie|wanneer)\.(?!vraag-)|^graden$/; // what is asked anew in a new round

/** @typedef {import("./standing.mjs").Asked} Asked */

const page = document.querySelector("[data-standing]");
if (page instanceof HTMLElement) standing(page);

/** @param {HTMLElement} root */
function standing(root) {
  const sections = [...root.querySelectorAll("[data-statement]")].filter(
    (one) => one instanceof HTMLElement,
  );
  const asked = sections.map(asAsked);
  let at = 0;

  /** Show one screen, and give it the focus unless the page just came. @param {boolean} isFirst */
  const show = (isFirst) => {
    const { hash } = location;
    const number = Number(/^#vraag-(\d+)$/.exec(hash)?.[1] ?? 0);
    const named = sections.findIndex(({ id }) => `#${id}` === hash);
    at = Math.max(0, Math.min(asked.length, number || named + 1) - 1);
    const isResult = hash === RESULT || hash === "#doorgeven";
    root.dataset.mode = isResult ? "result" : number || named >= 0 ? "ask" : "start";
    for (const [place, section] of sections.entries()) {
      section.hidden = root.dataset.mode === "ask" && place !== at;
      section.querySelector("h2")?.toggleAttribute("aria-level", false);
      if (place === at) section.querySelector("h2")?.setAttribute("aria-level", "1");
    }
    fill();
    if (isFirst) return;
    const heading =
      root.dataset.mode === "ask" ? sections[at].querySelector("h2") : root.querySelector("h1");
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  };

  /** Write what is filled in into everything that shows it. */
  const fill = () => {
    const { fields, day, earlier } = table.state;
    const given = asked.filter(({ field }) => fields[field]).length;
    fillSeats(root, fields);
    for (const ring of root.querySelectorAll("[data-ring]"))
      ring.setAttribute("aria-label", ringInWords(asked, fields));
    mark(root, asked[at]?.field ?? "");
    for (const centre of root.querySelectorAll(
      "[data-ring=start] [data-centre], [data-ring=ask] [data-centre]",
    ))
      centre.textContent = `${given}/${asked.length}`;
    write(root, "[data-done]", `${given} van ${asked.length} beantwoord`);
    for (const place of root.querySelectorAll("[data-told]"))
      place.textContent = told(
        (place.getAttribute("data-told") ?? "").split(" ").map((name) => fields[name] ?? ""),
      );
    turns(root, at, asked.length, fields[asked[at]?.field] ?? "");
    head(root, given ? day : "", summary(asked, fields));
    before(root, asked, earlier, fields);
    advise(root, steps(asked, fields));
    if (root.dataset.mode === "result") share(root, table.state);
    const again = root.querySelector("[data-again]");
    if (again instanceof HTMLElement) again.hidden = !given || day === today();
  };

  root.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("[data-turn], [data-round]") : null;
    if (pressed?.hasAttribute("data-round")) {
      table.put(nextRound(table.state, today(), (name) => AGAIN.test(name)));
      location.hash = "#vraag-1";
    } else if (pressed) {
      const to = at + Number(pressed.getAttribute("data-turn"));
      location.hash = to < 0 ? "" : to < asked.length ? `#vraag-${to + 1}` : RESULT;
    }
  });
  root.querySelector("[data-file]")?.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.files?.[0]) return;
    open(target.files[0]).then((fault) => {
      target.value = "";
      const words = root.querySelector(".our-table");
      if (!fault) location.hash = RESULT;
      else if (words instanceof HTMLElement)
        write(root, "[data-file-status]", words.dataset[fault] ?? "");
    });
  });
  addEventListener("hashchange", () => show(false));
  takeReturned(root);
  bind(root);
  actions();
  sliders();
  table.follow(fill);
  show(true);
}

/** @param {HTMLElement} section @param {number} at @returns {Asked} */
function asAsked({ dataset }, at) {
  return {
    field: dataset.statement ?? "",
    number: at + 1,
    phase: Number(dataset.phase),
    phaseName: dataset.phaseName ?? "",
  };
}

/** Mark the seat that is asked now. @param {Element} root @param {string} field */
function mark(root, field) {
  for (const seat of root.querySelectorAll(
    "[data-ring=ask] [data-seat], [data-ring=start] [data-seat]",
  ))
    seat.toggleAttribute("data-current", seat.getAttribute("data-seat") === field);
}

/**
 * The right button skips, until there is an answer.
 *
 * @param {Element} root @param {number} at @param {number} count @param {string} answer
 */
function turns(root, at, count, answer) {
  const words = root.querySelector("[data-turn-words]");
  if (!(words instanceof HTMLElement)) return;
  const { skip = "", next = "", last = "" } = words.dataset;
  const text = at === count - 1 ? last : answer ? next : skip;
  if (words.textContent !== text) words.textContent = text;
  words.closest("button")?.classList.toggle("button--quiet", !answer && at < count - 1);
}

/**
 * The words above the result.
 *
 * @param {HTMLElement} root @param {string} day @param {string} lead
 */
function head(root, day, lead) {
  const [label, sentence] = [root.querySelector("[data-label]"), root.querySelector("[data-lead]")];
  if (!(label instanceof HTMLElement) || !(sentence instanceof HTMLElement)) return;
  sentence.dataset.own ??= sentence.textContent ?? "";
  const isResult = root.dataset.mode === "result";
  const filled = (label.dataset.filled ?? "").replace("{dag}", day && inFull(day));
  label.textContent = (isResult && day ? filled : label.dataset.start) ?? "";
  sentence.textContent = isResult ? lead : sentence.dataset.own;
}

/**
 * The ring of last time, if there is one.
 *
 * @param {Element} root @param {readonly Asked[]} asked
 * @param {import("../our_table/state.mjs").Round | null} earlier
 * @param {Record<string, string>} now
 */
function before(root, asked, earlier, now) {
  const place = root.querySelector("[data-earlier]");
  if (!(place instanceof HTMLElement)) return;
  const isThere = Boolean(earlier && asked.some(({ field }) => earlier.fields[field]));
  place.hidden = !isThere;
  place.parentElement?.classList.toggle("standing__rings--two", isThere);
  if (!earlier) return;
  fillSeats(place, earlier.fields);
  place
    .querySelector("[data-ring]")
    ?.setAttribute("aria-label", ringInWords(asked, earlier.fields));
  write(place, "[data-centre]", shortMonth(earlier.day));
  write(place, "[data-earlier-day]", inFull(earlier.day));
  write(place, "[data-earlier-change]", change(asked, earlier.fields, now));
}

/**
 * Put the steps in their order, and hide the others.
 *
 * @param {Element} root @param {Asked[]} wanted
 */
function advise(root, wanted) {
  const shown = showSteps(
    root,
    wanted.map(({ field }) => field),
  );
  for (const [at, step] of shown.entries()) {
    write(step, "[data-number]", String(at + 1));
    write(step, "[data-because]", `: ${told([table.text(wanted[at].field)])}`);
  }
  const title = root.querySelector("[data-steps-title]");
  if (title instanceof HTMLElement) {
    const { one = "", many = "", none = "" } = title.dataset;
    const words = ["", "", "twee", "drie"][wanted.length] ?? "";
    title.textContent = wanted.length > 1 ? many.replace("{n}", words) : wanted.length ? one : none;
  }
  const why = root.querySelector("[data-steps-why]");
  if (why instanceof HTMLElement) why.textContent = wanted.length ? (why.dataset.script ?? "") : "";
  const nothing = root.querySelector("[data-no-steps]");
  if (nothing instanceof HTMLElement) nothing.hidden = wanted.length > 0;
}

/** @param {HTMLElement} place @returns {import("../our_table/code.mjs").Asked} */
function askedIn({ dataset }) {
  const { asked = "", low = "0", high = "0" } = dataset;
  return { ids: asked.split(" "), low: Number(low), high: Number(high) };
}

/**
 * The code for the host, and for the next time.
 *
 * @param {Element} root @param {import("../our_table/state.mjs").State} state
 */
function share(root, { day, fields }) {
  const place = root.querySelector("[data-code]");
  if (!(place instanceof HTMLElement)) return;
  const asked = askedIn(place);
  const answers = asked.ids.map((id) => fields[`zin.${id}`] ?? "");
  const code = written(asked, { answers, degrees: fields.graden ? Number(fields.graden) : null });
  place.textContent = code;
  if (!answers.some(Boolean)) return;
  const addresses = {
    host: addressWith(place.dataset.host ?? "", `code=${code}`),
    return: addressWith("", `terug=${code}.${day}`),
  };
  for (const [name, address] of Object.entries(addresses)) {
    const figure = root.querySelector(`[data-qr-name=${name}]`);
    if (figure instanceof HTMLElement) showQr(figure, address);
  }
}

/**
 * Take what somebody scanned from paper: as the answers, or beside the answers that are there.
 *
 * @param {Element} root
 */
function takeReturned(root) {
  const found = /^#terug=([^.]+)\.([\d-]+)$/.exec(location.hash);
  const place = root.querySelector("[data-code]");
  if (!found || !isDay(found[2]) || !(place instanceof HTMLElement)) return;
  const asked = askedIn(place);
  const filled = read(asked, found[1]);
  history.replaceState(null, "", filled ? RESULT : location.pathname);
  if (!filled || table.fault === "newer") return; // what a newer site kept is not ours to lose
  const given = asked.ids.map((id, at) => [`zin.${id}`, filled.answers[at]]);
  if (filled.degrees !== null) given.push(["graden", String(filled.degrees)]);
  const fields = Object.fromEntries(given.filter(([, text]) => text));
  const { state } = table;
  const isFilled = asked.ids.some((id) => state.fields[`zin.${id}`]);
  if (isFilled) table.put({ ...state, earlier: { day: found[2], fields } });
  else table.put({ ...state, day: found[2], fields: { ...state.fields, ...fields } });
}
