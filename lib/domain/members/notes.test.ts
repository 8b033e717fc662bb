import { expect, test } from "vitest";
import type { RichText } from "#lib/core/text/rich-text.ts";
import { detailOf, documentOf, newlyTold } from "./notes.ts";

const document: RichText = { type: "doc", content: [{ type: "paragraph" }] };

test("a note of plain lines has no shape, in its row or in the event", () => {
  const plain = { text: "By noon.", document: null };
  expect([documentOf(plain), detailOf(plain)]).toEqual([null, { body: "By noon." }]);
  const shaped = { text: "By noon.", document };
  expect(JSON.parse(documentOf(shaped) ?? "")).toEqual(document);
  expect(detailOf(shaped)).toEqual({ body: "By noon.", document });
});

test("whoever was told is not told again", () => {
  const note = { text: "", document: null, mentioned: ["a", "b"] };
  expect(newlyTold(note)).toEqual({ mentions: ["a", "b"] });
  expect(newlyTold(note, ["a"])).toEqual({ mentions: ["b"] });
  expect(newlyTold(note, ["b", "a"])).toEqual({});
});
