// The thermometer alone: the same degrees as on the pages of phases.
import { actions } from "../our_table/actions.mjs";
import { bind } from "../our_table/controls.mjs";
import { sliders } from "../our_table/slider.mjs";

const page = document.querySelector("[data-thermometer]");
if (page) {
  bind(page);
  actions();
  sliders();
}
