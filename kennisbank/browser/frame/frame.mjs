// The frame of every page: the choice between light and dark, and a menu that Escape closes.
// Without this script the scheme follows the reader's device, and the menu opens and closes.
import { afterPress, shown } from "./scheme.mjs";

const CHOICE = "weergave"; // the same name stands in the head of every page
const PAPER = { light: "#ffffff", dark: "#101517" };

const root = document.documentElement;
const device = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector(".scheme");
const bars = [...document.querySelectorAll("meta[name=theme-color]")].map((meta) => ({
  meta,
  own: meta.getAttribute("content") ?? "",
}));

const tell = () => {
  const chosen = root.dataset.scheme;
  button?.setAttribute("aria-pressed", String(shown(chosen, device.matches) === "dark"));
  for (const { meta, own } of bars) {
    meta.setAttribute("content", chosen === "dark" || chosen === "light" ? PAPER[chosen] : own);
  }
};

/** @param {string | undefined} scheme */
const remember = (scheme) => {
  try {
    if (scheme) localStorage.setItem(CHOICE, scheme);
    else localStorage.removeItem(CHOICE);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
};

button?.addEventListener("click", () => {
  const chosen = afterPress(root.dataset.scheme, device.matches);
  if (chosen) root.dataset.scheme = chosen;
  else delete root.dataset.scheme;
  remember(chosen);
  tell();
});
device.addEventListener("change", tell);
tell();

const menu = document.querySelector("details.menu");
const header = menu?.closest("header");
header?.addEventListener("keydown", (event) => {
  if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
  if (!(menu instanceof HTMLDetailsElement) || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
});
