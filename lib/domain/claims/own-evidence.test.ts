import { expect, test } from "vitest";
import { isBoundByEvidence } from "./own-evidence.ts";

const [before, verdictAt, after] = ["2024-05-17T09:00", "2024-05-17T10:00", "2024-05-17T11:00"];

test("evidence binds who attached it while it is there", () => {
  expect(isBoundByEvidence([], verdictAt)).toBe(false);
  expect(isBoundByEvidence([{ removedAt: null }], undefined)).toBe(true);
});

test("what was taken off before the verdict binds nobody; what the verdict was proposed on does", () => {
  expect(isBoundByEvidence([{ removedAt: before }], verdictAt)).toBe(false);
  expect(isBoundByEvidence([{ removedAt: verdictAt }], verdictAt)).toBe(true);
  expect(isBoundByEvidence([{ removedAt: after }], verdictAt)).toBe(true);
  expect(isBoundByEvidence([{ removedAt: after }], undefined)).toBe(false);
  expect(isBoundByEvidence([{ removedAt: new Date(after) }], new Date(verdictAt))).toBe(true);
});
