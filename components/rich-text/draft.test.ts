import { expect, test } from "vitest";
import type { RichText } from "#lib/core/text/rich-text.ts";
import { documentOf, draftFrom, draftOf, joinedDrafts, toSend, wordsOf } from "./draft.ts";

const list: RichText = {
  type: "doc",
  content: [
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [{ type: "paragraph", content: [{ type: "text", text: "one" }] }],
        },
      ],
    },
  ],
};

test("plain words are a draft as they are, all else is kept with its shape", () => {
  expect(draftOf(documentOf("Two\nlines"))).toBe("Two\nlines");
  expect(toSend("Two\nlines")).toBe("Two\nlines");
  expect(documentOf(draftOf(list))).toEqual(list);
  expect(toSend(draftOf(list))).toEqual(list);
  expect([draftFrom("one", undefined), draftFrom("• one", list)]).toEqual(["one", draftOf(list)]);
});

test("words that look like a document are words", () => {
  const odd = '{"type":"doc","content":[]}';
  const draft = draftFrom(odd, undefined);
  expect(draft).not.toBe(odd);
  expect(documentOf(draft).content).toEqual([
    { type: "paragraph", content: [{ type: "text", text: odd }] },
  ]);
  expect(documentOf('{"type":"doc" is broken')).toEqual({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: '{"type":"doc" is broken' }] }],
  });
});

test("two drafts become one, the same one no two", () => {
  expect(joinedDrafts(["As before.", "Mine."])).toBe("As before.\n\nMine.");
  expect(joinedDrafts(["Mine.", "", "Mine."])).toBe("Mine.");
  expect(joinedDrafts([])).toBe("");
  expect(documentOf(joinedDrafts(["Mine.", draftOf(list)])).content).toHaveLength(3);
});

test("what is typed keeps its spaces at the end, which the document's words have not", () => {
  expect([wordsOf("half, "), wordsOf("one\n"), wordsOf(draftOf(list))]).toEqual([
    "half, ",
    "one\n",
    "• one",
  ]);
});
