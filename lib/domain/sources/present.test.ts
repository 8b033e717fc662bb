import { expect, test } from "vitest";
import { presentSource } from "./present.ts";
import type { SourceRow } from "./queries.ts";

const row: SourceRow = {
  newsroomId: "n",
  id: "s",
  articleId: "a",
  number: 3,
  kind: "url",
  title: "The list of guests",
  url: "https://example.org/list",
  note: null,
  fileId: null,
  addedById: "m",
  createdAt: new Date("2024-05-17T00:15:00Z"),
  file: null,
};

test("a web address has its number, its kind, and no file", () => {
  expect(presentSource(row)).toEqual({
    id: "s",
    number: 3,
    kind: "url",
    title: "The list of guests",
    url: "https://example.org/list",
    note: undefined,
    file: undefined,
  });
});

test("a file is named with its size and its hash", () => {
  const file = { id: "f", name: "scan.pdf", mediaType: "application/pdf", size: 6, sha256: "aa" };
  const view = presentSource({ ...row, kind: "file", url: null, fileId: "f", file });
  expect(view.kind).toBe("file");
  expect(view.file).toEqual({ id: "f", name: "scan.pdf", size: 6, sha256: "aa" });
});
