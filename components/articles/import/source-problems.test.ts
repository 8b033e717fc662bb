import { expect, test } from "vitest";
import type { SourceEntry } from "./import-draft.ts";
import { isBlank, sourceProblem } from "./source-problems.ts";

const blank: SourceEntry = { key: "1", kind: "url", title: "", url: "", note: "", fileName: "" };
const limit = 20_000_000;
const file = { name: "minutes.pdf", type: "application/pdf", size: 1_000 };

test("an entry in which nothing was written is blank, whatever its kind", () => {
  expect(isBlank(blank)).toBe(true);
  expect(isBlank({ ...blank, kind: "note", note: " " })).toBe(true);
  expect(isBlank({ ...blank, url: "https://example.org" })).toBe(false);
});

test.each<[string, SourceEntry]>([
  ["a web address", { ...blank, title: "Register", url: "https://example.org/1" }],
  ["a person", { ...blank, kind: "person", title: "Harbour master" }],
  ["a note", { ...blank, kind: "note", title: "Phone call", note: "On 3 May" }],
])("%s can be stored", (_, entry) => {
  expect(sourceProblem(entry, undefined, limit)).toBeUndefined();
});

test("a file is called by its name where no title is given", () => {
  expect(sourceProblem({ ...blank, kind: "file" }, file, limit)).toBeUndefined();
});

test("what is missing is said beside its field", () => {
  const entry = { ...blank, title: "", url: "ftp://example.org" };
  expect(sourceProblem(entry, undefined, limit)).toEqual({
    title: { is: "title" },
    url: { is: "url" },
  });
});

test("a file that a reload lost is asked for by its name", () => {
  const entry: SourceEntry = { ...blank, kind: "file", fileName: "minutes.pdf" };
  expect(sourceProblem(entry, undefined, limit)).toEqual({
    file: { is: "again", values: { name: "minutes.pdf" } },
  });
});

test.each([
  [0, { is: "empty" }],
  [limit + 1, { is: "large", values: { megabytes: "20" } }],
] as const)("a file of %i bytes is refused before it is sent", (size, fault) => {
  const entry: SourceEntry = { ...blank, kind: "file" };
  expect(sourceProblem(entry, { ...file, size }, limit)).toEqual({ file: fault });
});
