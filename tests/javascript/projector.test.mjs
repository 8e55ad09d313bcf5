import assert from "node:assert/strict";
import { test } from "node:test";

import { again, inMinutes, left, set, toggled } from "../../kennisbank/browser/projector/clock.mjs";
import { size, turned, within } from "../../kennisbank/browser/projector/turning.mjs";

test("keys turn on and back, never past the ends; other keys turn nothing", () => {
  assert.deepEqual(
    ["ArrowRight", " ", "PageDown", "ArrowLeft", "Home", "End", "t", "Tab"].map((key) =>
      turned(key, 1, 4),
    ),
    [2, 2, 2, 0, 0, 3, null, null],
  );
  assert.equal(turned("ArrowRight", 3, 4), 3);
  assert.equal(turned("ArrowLeft", 0, 4), 0);
  assert.equal(within(7, 1), 0);
});

test("longer words stand smaller, within bounds", () => {
  assert.equal(size(0), 1);
  assert.equal(size(40), 1);
  assert.ok(size(80) > size(160));
  assert.equal(size(5000), 0.4);
});

test("a clock runs, stands still, and goes on from there", () => {
  const running = toggled(set(5), 1000);
  assert.equal(left(running, 61_000), 240_000);
  const still = toggled(running, 61_000);
  assert.equal(left(still, 999_000), 240_000);
  assert.equal(left(toggled(still, 999_000), 1_000_000), 239_000);
});

test("a clock that is over starts again from its full time, and never goes below zero", () => {
  const over = toggled(toggled(set(1), 0), 90_000);
  assert.equal(left(over, 90_000), 0);
  assert.equal(left(toggled(over, 100_000), 100_000), 60_000);
});

test("a new length starts anew, and keeps running if it ran", () => {
  assert.equal(left(again(toggled(set(5), 0), 2, 10_000), 20_000), 110_000);
  assert.equal(again(set(5), 4, 0).since, null);
  assert.deepEqual([set(0).minutes, set(500).minutes], [1, 90]);
});

test("time is told in minutes, and the last second counts until it has passed", () => {
  assert.deepEqual([300_000, 245_000, 9500, 1, 0].map(inMinutes), [
    "5:00",
    "4:05",
    "0:10",
    "0:01",
    "0:00",
  ]);
});
