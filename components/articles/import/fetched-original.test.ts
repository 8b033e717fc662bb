import { expect, test } from "vitest";
import type { FetchedDraft } from "#lib/domain/articles/schema.ts";
import { originalFile, withOriginal } from "./fetched-original.ts";
import { emptyDraft } from "./import-draft.ts";

const fetched: FetchedDraft = {
  reading: {
    format: "html",
    content: "<p>é",
    title: "Harbour talks",
    language: "en",
    direction: "ltr",
    dateline: { words: [] },
    notes: [],
    comments: 0,
    suggestions: 0,
    length: 1,
    preview: [],
    isCut: false,
  },
  original: {
    address: "https://example.org/talks",
    fetchedAt: "2024-05-17T10:00:00.000Z",
    name: "talks.html",
    mediaType: "text/html",
    base64: "PHA+w6k=",
  },
};

test("what was fetched is a file with the same bytes", async () => {
  const file = originalFile(fetched.original);
  expect([file.name, file.type, await file.text()]).toEqual(["talks.html", "text/html", "<p>é"]);
});

test("the original stands first in the source list, and a later one in its place", () => {
  const own = { key: "1", kind: "note" as const, title: "Call", url: "", note: "x", fileName: "" };
  const once = withOriginal({ ...emptyDraft, sources: [own] }, fetched, "As fetched.");
  const twice = withOriginal(once, fetched, "As fetched.");
  expect(twice.sources).toEqual(once.sources);
  expect(once.sources.map(({ title, fileName }) => [title, fileName])).toEqual([
    ["Harbour talks", "talks.html"],
    ["Call", ""],
  ]);
  expect(once.sources[0]?.note).toBe("As fetched.");
});
