// The planner: which worksites, on which days, from when until when; and a file for a calendar.
import { actions } from "../our_table/actions.mjs";
import { bind } from "../our_table/controls.mjs";
import { withWeekday } from "../our_table/days.mjs";
import { download } from "../our_table/download.mjs";
import { seats } from "../our_table/seats.mjs";
import { table } from "../our_table/table.mjs";
import { calendar } from "./calendar.mjs";
import { beginnings, minutesIn, moment, span, total } from "./clock.mjs";
import { because, days, meeting, open, proposal, weakestPhase } from "./sessions.mjs";

const CODE = "plan.code"; // of the network that plans, so that its calendar knows the events again
const LEFT_OUT = "nee";

/** @typedef {import("./sessions.mjs").Session} Session */

const page = document.querySelector("[data-planner]");
if (page instanceof HTMLElement) planner(page);

/** @param {HTMLElement} root */
function planner(root) {
  bind(root);
  seats(root);
  actions();
  table.follow(() => {
    choose(root);
    advise(root);
    plan(root);
  });
  root.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.choose)
      table.fill(target.dataset.choose, target.checked ? "" : LEFT_OUT);
  });
  root.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("button") : null;
    if (pressed?.matches("[data-begin]")) beginAt(root, pressed);
    if (pressed?.matches("[data-calendar]")) save(root, pressed);
  });
}

/** @param {Element} root @param {string} selector @returns {HTMLElement[]} */
function all(root, selector) {
  return [...root.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement);
}

/** @param {Element} root @param {string} name what a control holds, also what the page proposes */
function value(root, name) {
  const control = root.querySelector(`[name="${name}"]`);
  return control instanceof HTMLInputElement ? control.value.trim() : "";
}

/** @param {Element | null} place @param {string} text */
function write(place, text) {
  if (place && place.textContent !== text) place.textContent = text;
}

/** Show which worksites are planned. @param {Element} root */
function choose(root) {
  for (const box of root.querySelectorAll("[data-choose]"))
    if (box instanceof HTMLInputElement)
      box.checked = table.text(box.dataset.choose ?? "") !== LEFT_OUT;
}

/** Plan a worksite and those behind it. @param {Element} root @param {Element} pressed */
function beginAt(root, pressed) {
  const rows = all(root, "[data-worksite]");
  const first = rows.findIndex((row) => row.contains(pressed));
  for (const [at, row] of rows.entries()) {
    const box = row.querySelector("[data-choose]");
    if (box instanceof HTMLElement)
      table.fill(box.dataset.choose ?? "", at < first ? LEFT_OUT : "");
  }
}

/**
 * Say where to begin, and why; show only the reasons that these answers give.
 *
 * @param {HTMLElement} root
 */
function advise(root) {
  const answers = table.state.fields;
  const leads = all(root, "[data-lead]");
  const asked = leads.map(({ dataset }) => ({ field: dataset.lead ?? "" }));
  const found = proposal(asked, answers);
  const phases = (root.dataset.phases ?? "").split(" ");
  const phase = found ? "" : weakestPhase(phases, answers);
  const reason =
    leads.find(({ dataset }) => dataset.lead === found?.field) ??
    all(root, "[data-lead-phase]").find(({ dataset }) => dataset.leadPhase === phase);
  for (const lead of leads) {
    const answer = answers[lead.dataset.lead ?? ""] ?? "";
    lead.hidden = Boolean(reason) && (answer === "" || answer === "ja");
    write(lead.querySelector("[data-because]"), answer ? because(answer) : "");
  }
  for (const lead of all(root, "[data-lead-phase]")) {
    const count = open(lead.dataset.leadPhase ?? "", answers);
    lead.hidden = Boolean(reason) && !count;
    write(
      lead.querySelector("[data-because]"),
      count ? `Daar staat nog ${count} keer geen ja.` : "",
    );
  }
  propose(root, reason);
}

/** @param {Element} root @param {HTMLElement | undefined} reason */
function propose(root, reason) {
  const row = reason?.closest("[data-worksite]");
  for (const one of all(root, "[data-worksite]")) {
    one.toggleAttribute("data-first", one === row);
    const reasons = one.querySelector("[data-reasons]");
    if (!(reasons instanceof HTMLElement)) continue;
    reasons.hidden = all(reasons, "li").every(({ hidden }) => hidden);
    if (one === row) reasons.setAttribute("open", "");
  }
  const words = root.querySelector("[data-proposal]");
  if (!(words instanceof HTMLElement)) return;
  const name = row instanceof HTMLElement ? (row.dataset.name ?? "") : "";
  write(words, name && (words.dataset.words ?? "").replace("{werf}", name));
  const unanswered = root.querySelector("[data-unanswered]");
  if (unanswered instanceof HTMLElement) unanswered.hidden = Boolean(name);
}

/** Give each chosen session its day and its parts their times. @param {Element} root */
function plan(root) {
  const sections = all(root, "[data-session]");
  for (const section of sections)
    section.hidden = table.text(`plan.${section.dataset.session}.doen`) === LEFT_OUT;
  const sessions = planned(root);
  for (const [at, { section, session }] of sessions.entries()) {
    const place = section.querySelector("[data-place]");
    if (place instanceof HTMLElement)
      write(place, filled(place.dataset.words, { n: at + 1, m: sessions.length }));
    fillSession(section, session);
  }
  const nothing = root.querySelector("[data-nothing]");
  if (nothing instanceof HTMLElement) nothing.hidden = sessions.length > 0;
}

/** @param {string | undefined} words @param {Record<string, string | number>} values */
function filled(words = "", values) {
  return words.replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ""));
}

/**
 * What is planned now, in order.
 *
 * @param {Element} root @returns {{section: HTMLElement, session: Session}[]}
 */
function planned(root) {
  const sections = all(root, "[data-session]").filter(({ hidden }) => !hidden);
  const own = sections.map(({ dataset }) => value(root, `plan.${dataset.session}.dag`));
  const weeks = Math.round(Number(value(root, "plan.weken")) || 0);
  const found = days(value(root, "plan.dag"), weeks, own);
  const from = moment(value(root, "plan.uur"));
  return sections.map((section, at) => ({
    section,
    session: {
      id: section.dataset.session ?? "",
      title: section.dataset.title ?? "",
      day: found[at],
      from,
      pieces: all(section, "[data-part]").map(piece),
      place: value(root, `plan.${section.dataset.session}.plek`),
      told: told(section),
    },
  }));
}

/** @param {HTMLElement} part */
function piece(part) {
  const control = part.querySelector("input");
  return { name: part.dataset.title ?? "", minutes: minutesIn(control?.value ?? "") };
}

/**
 * What stands beside the parts, as lines of text: who brings what, who does what.
 *
 * @param {Element} section
 */
function told(section) {
  return all(section, "[data-told]").flatMap((list) => {
    const lines = all(list, "li").map(line).filter(Boolean);
    return lines.length ? [`${list.dataset.told}:`, ...lines] : [];
  });
}

/**
 * A line of such a list, with who was filled in; '' when it says only who, and nobody was.
 *
 * @param {Element} item
 */
function line(item) {
  const who = item.querySelector("input")?.value.trim() ?? "";
  const what = item.querySelector("[data-words]")?.textContent;
  if (what) return `- ${what}${who ? ` (${who})` : ""}`;
  return who && `- ${item.querySelector(".label")?.textContent ?? ""} ${who}`;
}

/** @param {HTMLElement} section @param {Session} session */
function fillSession(section, { day, from, pieces }) {
  const lengths = pieces.map(({ minutes }) => minutes);
  const minutes = total(lengths);
  const starts = beginnings(from ?? 0, lengths);
  for (const [at, part] of all(section, "[data-part]").entries())
    write(
      part.querySelector("[data-time]"),
      from === null || !lengths[at] ? `${lengths[at]} min.` : span(starts[at], lengths[at]),
    );
  const when = section.querySelector("[data-when]");
  if (!(when instanceof HTMLElement)) return;
  const hours = from === null ? "" : span(from, minutes);
  const { words, noDay, noHour } = when.dataset;
  const pattern = !day ? noDay : from === null ? noHour : words;
  write(when, filled(pattern, { dag: day && withWeekday(day), uren: hours, n: minutes }));
}

/** Give the sessions as a file for a calendar. @param {Element} root @param {HTMLElement} button */
function save(root, button) {
  const sessions = planned(root).map(({ session }) => session);
  const { maker = "", file = "", made, one, many, missing = "" } = button.dataset;
  const status = root.querySelector("[data-calendar-status]");
  const meetings = sessions
    .map((session) => meeting(session, code()))
    .filter((one) => one !== null);
  if (!meetings.length) {
    write(status, missing);
    const lacks = ["plan.dag", "plan.uur"].find((name) => !value(root, name)) ?? "plan.dag";
    const control = root.querySelector(`[name="${lacks}"]`);
    if (control instanceof HTMLElement) control.focus();
    return;
  }
  download(file, "text/calendar", calendar(maker, meetings, new Date()));
  const n = meetings.length === 1 ? one : filled(many, { n: meetings.length });
  write(status, filled(made, { n: n ?? "" }));
}

/** The code of this plan; made once. */
function code() {
  if (!table.text(CODE)) {
    const numbers = crypto.getRandomValues(new Uint32Array(3));
    table.fill(CODE, [...numbers].map((one) => one.toString(36)).join(""));
  }
  return table.text(CODE);
}
