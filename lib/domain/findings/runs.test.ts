import { expect, test } from "vitest";
import { isOutdated, isPending } from "./runs.ts";

test("a run is pending until it is done or has failed", () => {
  const states = ["queued", "running", "done", "failed"];
  expect(states.map((state) => isPending({ state }))).toEqual([true, true, false, false]);
});

const now = { engine: "1.2.0", settings: "as they are" };
const outdated = (state: string, engine: string | null, settings: string | null) =>
  isOutdated({ isCurrent: true, state, engine, settings }, now);

test("a run by another engine, or under other settings, is outdated", () => {
  expect(outdated("done", "1.2.0", "as they are")).toBe(false);
  expect(outdated("done", "1.0.0", "as they are")).toBe(true);
  expect(outdated("done", "1.2.0", "as they were")).toBe(true);
  expect(outdated("done", "1.2.0", null)).toBe(true);
});

test("what failed is tried again by a newer engine; what is on its way comes anyway", () => {
  expect(outdated("failed", "1.2.0", null)).toBe(false);
  expect(outdated("failed", "1.0.0", null)).toBe(true);
  expect(outdated("queued", null, null)).toBe(false);
  expect(outdated("running", null, null)).toBe(false);
});

test("a run of an earlier text is outdated, whatever became of it", () => {
  const run = { isCurrent: false, state: "queued", engine: null, settings: null };
  expect(isOutdated(run, now)).toBe(true);
  expect(isOutdated({ ...run, state: "done", engine: "1.2.0", settings: "as they are" }, now)).toBe(
    true,
  );
});
