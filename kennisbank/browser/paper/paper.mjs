// What every page does for paper: gather a stack, tell whether a sheet still is current, and print
// the page itself where it offers so.
// Without this script every sheet can be printed one by one.
import { carryAlong } from "./carrying.mjs";
import { count, current, offer } from "./gathering.mjs";
import { compared } from "./version.mjs";

const sheet = document.querySelector(".sheet-version");
if (sheet instanceof HTMLElement) {
  const { state, version } = compared(location.search, sheet.dataset.version ?? "");
  const notice = sheet.querySelector(`.sheet-version__${state}`);
  if (notice instanceof HTMLElement) {
    notice.hidden = false;
    const named = notice.querySelector("b");
    if (named) named.textContent = version;
  }
}

offer((items) => {
  count(items);
  document.dispatchEvent(new Event("stapel-gelegd"));
});
carryAlong();
count(current());
document.addEventListener("stapel", () => count(current()));

for (const button of document.querySelectorAll("[data-print-page]")) {
  button.removeAttribute("hidden");
  button.addEventListener("click", () => print());
}
