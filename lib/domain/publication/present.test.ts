import { expect, test } from "vitest";
import { presentChecking, presentPublication } from "./present.ts";
import type { CheckingRow, PublicationRow } from "./queries.ts";

const at = new Date("2024-05-17T06:00:00.000Z");
const person = { person: { name: "Jonas Weber" } };
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
