// Every seat on the page that stands for a field shows the answer in it.
import { table } from "./table.mjs";

/** Show answers in seats, now and after every change. @param {Element} part */
export function seats(part) {
  table.follow(() => fillSeats(part, table.state.fields));
}

/** @param {Element} part @param {Record<string, string>} answers */
export function fillSeats(part, answers) {
  for (const seat of part.querySelectorAll("[data-seat]"))
    seat.setAttribute("data-answer", answers[seat.getAttribute("data-seat") ?? ""] ?? "");
}
