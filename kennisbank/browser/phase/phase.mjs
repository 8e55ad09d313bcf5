// The questions of a phase, answered: the table fills, and what is still to do stands in a list.
import { actions } from "../our_table/actions.mjs";
import { capital, inWords, said } from "../our_table/answers.mjs";
import { bind } from "../our_table/controls.mjs";
import { fillSeats } from "../our_table/seats.mjs";
import { sliders } from "../our_table/slider.mjs";
import { table } from "../our_table/table.mjs";
import { showSteps, write } from "../our_table/writing.mjs";
import { done, tableInWords, toDo } from "./progress.mjs";

const page = document.querySelector("[data-phase]");
if (page instanceof HTMLElement) phase(page);

/** @param {HTMLElement} root */
function phase(root) {
  const asked = [...root.querySelectorAll("[data-question]")].map(
    (one) => one.getAttribute("data-question") ?? "",
  );
  bind(root);
  actions();
  sliders();
  for (const note of root.querySelectorAll("textarea")) grow(note);
  table.follow(() => {
    const { fields } = table.state;
    const count = done(asked, fields);
    root.classList.toggle("phase--variant", fields.variant === "ja");
    root.classList.toggle("phase--blank", count === 0);
    fillSeats(root, fields);
    root.querySelector("[data-round]")?.setAttribute("aria-label", tableInWords(asked, fields));
    write(root, "[data-centre]", `${count}/${asked.length}`);
    write(root, "[data-done]", `${count} van ${asked.length} vragen beantwoord`);
    list(root, toDo(asked, fields), fields);
  });
}

/** @param {HTMLElement} root @param {string[]} open @param {Record<string, string>} fields */
function list(root, open, fields) {
  for (const step of showSteps(root, open))
    write(step, "[data-because]", `${capital(said(fields[step.dataset.step ?? ""]))}.`);
  root.querySelector(".to-do")?.toggleAttribute("hidden", !open.length);
  const words = root.querySelector("[data-to-do-words]");
  if (!(words instanceof HTMLElement)) return;
  const { none = "", one = "", many = "" } = words.dataset;
  const text = open.length > 1 ? many.replace("{n}", capital(inWords(open.length))) : one;
  write(root, "[data-to-do-words]", open.length ? text : none);
}

/** Let what is written show whole, on paper too. @param {HTMLTextAreaElement} note */
function grow(note) {
  const fit = () => {
    note.style.height = "auto";
    note.style.height = `${note.scrollHeight + note.offsetHeight - note.clientHeight}px`;
  };
  note.addEventListener("input", fit);
  table.follow(fit);
}
