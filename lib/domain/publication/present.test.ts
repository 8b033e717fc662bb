import { expect, test } from "vitest";
import { presentChecking, presentCorrection, presentPublication } from "./present.ts";
import type { CheckingRow, CorrectionRow, PublicationRow } from "./queries.ts";

const at = new Date("2024-05-17T06:00:00.000Z");
const person = { person: { name: "Jonas Weber" } };
const noSpans: { revisionId: string; exact: string }[] = [];
const figure = { kind: "number", found: 3, claimed: 1, notCheckable: 0, tested: 1, open: 1 };
const checking = {
  ...{ scope: "partial", leftOut: "The captions.", because: "They come tomorrow." },
  ...{ coverage: JSON.stringify([figure, { ...figure, kind: "name" }]) },
  ...{ finishedBy: person, createdAt: at },
} as CheckingRow;

test("the end of checking says of what, by whom, and what nobody looked at", () => {
  expect(presentChecking(checking, "published")).toEqual({
    ...{ by: "Jonas Weber", at: "2024-05-17T06:00:00.000Z", found: 6, open: 2 },
    ...{ scope: "partial", leftOut: "The captions.", because: "They come tomorrow." },
  });
});

test("one that does not stand any more is not told", () => {
  for (const state of ["in_checking", "reopened", "killed"])
    expect(presentChecking(checking, state)).toBeUndefined();
  expect(presentChecking(null, "approved")).toBeUndefined();
});

test("a publication says where, when and of which revision", () => {
  const row = {
    ...{ url: "https://example.org/talks", publishedAt: at, publishedBy: person },
    revision: { number: 2 },
  } as PublicationRow;
  expect(presentPublication(row)).toEqual({
    ...{ url: "https://example.org/talks", at: "2024-05-17T06:00:00.000Z" },
    ...{ by: "Jonas Weber", revision: 2 },
  });
});

test("a correction says what was wrong, and what came of it once it is made", () => {
  const open = {
    ...{ id: "k", error: "There were 18.", foundHow: "A letter", foundBy: "A reader" },
    ...{ severity: "correct", errorType: "number", openedBy: person, createdAt: at, foundAt: at },
    ...{ revisionId: "r", claim: { number: 4, spans: noSpans }, exact: "17 countries" },
    article: { id: "a", title: "Envoys meet", language: "en", direction: "ltr" },
    ...{ correctedAt: null, correctedBy: null },
  } as CorrectionRow;
  expect(presentCorrection(open)).toMatchObject({
    ...{ error: "There were 18.", by: "Jonas Weber", claim: 4, exact: "17 countries" },
    hasWords: true,
  });
  expect(presentCorrection({ ...open, exact: null })).toMatchObject({ hasWords: false });
  expect(presentCorrection(open).made).toBeUndefined();
  const made = { ...open, correctedAt: at, correctedBy: person, notice: "We counted 17." };
  expect(presentCorrection(made as CorrectionRow).made).toMatchObject({
    ...{ notice: "We counted 17.", by: "Jonas Weber", rule: "" },
  });
});
