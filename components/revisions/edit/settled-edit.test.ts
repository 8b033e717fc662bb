import { expect, it } from "vitest";
import { mergedDocument } from "#lib/engines/ingest/merging/merge-documents.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import type { Newer } from "./edit-view.ts";
import { mergedWith, settledEdit } from "./settled-edit.ts";

const doc = (...lines: string[]): TiptapDoc => ({
  type: "doc",
  content: lines.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});
const newer = (base: TiptapDoc, newest: TiptapDoc): Newer => ({
  base: { id: "1", number: 1, document: base },
  newest: { id: "2", number: 2, note: "", at: "2026-01-01T00:00:00.000Z", document: newest },
});

it("says in words why an edit cannot be stored", () => {
  expect(settledEdit({ type: "doc", content: [{ type: "paragraph" }] })).toEqual({
    refusal: "An article cannot be without text.",
  });
  expect(settledEdit(doc("a"))).toEqual({ document: doc("a") });
});

it("knows its own words in what is newest: an answer may have been lost on its way", () => {
  const empty = { type: "paragraph" };
  const mine: TiptapDoc = { type: "doc", content: [...doc("A").content, empty] };
  expect(mergedWith(newer(doc("a"), doc("A")), mine)).toBeUndefined();
});

it("merges as it would be stored: an editor's own attributes are no change", () => {
  const theirs = doc("a", "B");
  const list = (attrs: Record<string, unknown>): TiptapDoc => ({
    type: "doc",
    content: [
      { type: "orderedList", attrs, content: [{ type: "listItem", content: doc("x").content }] },
    ],
  });
  const base: TiptapDoc = {
    type: "doc",
    content: [...list({ start: 1 }).content, ...doc("b").content],
  };
  const edited: TiptapDoc = {
    type: "doc",
    content: [...list({ start: 1, type: null }).content, ...doc("b").content],
  };
  const parts = mergedWith(newer(base, theirs), edited) ?? [];
  expect(parts.some(({ kind }) => kind === "disputed")).toBe(false);
  expect(mergedDocument(parts, [])).toEqual(theirs);
});

it("merges also what cannot be stored", () => {
  const parts = mergedWith(newer(doc("a", "b"), doc("A", "b")), { type: "doc", content: [] });
  expect(parts?.some(({ kind }) => kind === "disputed")).toBe(true);
});
