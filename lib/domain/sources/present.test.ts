import { expect, test } from "vitest";
import type { Actor } from "#lib/platform/command/actor.ts";
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
  visibleTo: [],
  addedById: "m",
  createdAt: new Date("2024-05-17T00:15:00Z"),
  file: null,
};

const reader: Actor = {
  ...{ newsroomId: "n", newsroomSlug: "desk", newsroomName: "Desk" },
  ...{ memberId: "r", personId: "p", name: "Rea", roles: ["reviewer"] },
};

test("whoever added it, or an editor, may say who sees it", () => {
  expect(presentSource(row, { ...reader, memberId: "m" }).canSetVisibility).toBe(true);
  expect(presentSource(row, { ...reader, roles: ["editor"] }).canSetVisibility).toBe(true);
});

test("a web address has its number, its kind, and no file", () => {
  expect(presentSource(row, reader)).toEqual({
    id: "s",
    number: 3,
    kind: "url",
    title: "The list of guests",
    url: "https://example.org/list",
    note: undefined,
    file: undefined,
    visibleTo: [],
    canSetVisibility: false,
  });
});

test("a file is named with its size and its hash", () => {
  const file = { id: "f", name: "scan.pdf", mediaType: "application/pdf", size: 6, sha256: "aa" };
  const view = presentSource({ ...row, kind: "file", url: null, fileId: "f", file }, reader);
  expect(view.kind).toBe("file");
  expect(view.file).toEqual({ id: "f", name: "scan.pdf", size: 6, sha256: "aa" });
});
