import assert from "node:assert/strict";
import { test } from "node:test";

import { placed } from "../../kennisbank/browser/terms/placing.mjs";

test("an explanation stands under the start of its word", () => {
  assert.deepEqual(placed({ left: 100, bottom: 50 }, 200, 1280), { left: 100, top: 56 });
});

test("near the right edge it moves left until it fits", () => {
  assert.equal(placed({ left: 300, bottom: 0 }, 200, 360).left, 154);
});

test("wider than the window, it starts at the left edge", () => {
  assert.equal(placed({ left: 40, bottom: 0 }, 400, 360).left, 6);
});
