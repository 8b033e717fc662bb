import { expect, test } from "vitest";
import type { IngestedDraft } from "#lib/engines/ingest/ingest.ts";
import { broughtRows, broughtWith } from "./brought.ts";

const text = "Envoys of 17 countries met.";
const range = { start: 10, end: 12 };
const draft = {
  text,
  comments: [
    {
      range,
      body: "Or 18?",
      author: "Ann Lee",
      at: "2024-05-16T10:00:00Z",
      isResolved: true,
      replies: [{ body: "17, I counted.", author: "" }],
    },
  ],
  suggestions: [{ range: { start: 0, end: 6 }, replacement: "Guests", author: "Ben" }],
} satisfies Pick<IngestedDraft, "text" | "comments" | "suggestions">;

test("comments, their replies and proposed changes, in the order of the text", () => {
  expect(broughtWith(draft)).toMatchObject([
    { kind: "suggestion", replacement: "Guests", file: { author: "Ben" }, isResolved: false },
    {
      kind: "comment",
      body: "Or 18?",
      spans: [{ start: 10, end: 12, exact: "17" }],
      file: { author: "Ann Lee", at: "2024-05-16T10:00:00Z" },
      isResolved: true,
    },
    { kind: "comment", body: "17, I counted.", file: { author: "Somebody" }, isResolved: true },
  ]);
});

test("rows and event say the same of each", () => {
  let next = 0;
  const place = {
    newsroomId: "n",
    articleId: "a",
    revisionId: "r",
    memberId: "m",
    at: new Date("2024-05-17T00:15:00.000Z"),
  };
  const made = broughtRows(broughtWith(draft), place, () => {
    next += 1;
    return `id${next}`;
  });
  expect(made.annotations).toMatchObject([
    { id: "id1", kind: "suggestion", fileAuthor: "Ben", fileAt: null },
    { id: "id2", authorId: "m", fileAt: new Date("2024-05-16T10:00:00Z"), resolvedById: "m" },
    { id: "id3", fileAuthor: "Somebody" },
  ]);
  expect(made.spans.map(({ annotationId, exact }) => [annotationId, exact])).toEqual([
    ["id1", "Envoys"],
    ["id2", "17"],
    ["id3", "17"],
  ]);
  expect(made.data).toMatchObject({
    brought: [
      { annotation: "id1" },
      { annotation: "id2" },
      { annotation: "id3", isResolved: true },
    ],
  });
  expect(broughtRows([], place, () => "x")).toMatchObject({ data: {}, detail: {} });
});
