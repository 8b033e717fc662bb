import { expect, test } from "vitest";
import type { Block, RichText } from "./rich-text.ts";
import { noteInput, richText } from "./rich-text-schema.ts";

const line = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const nested = (depth: number): Block =>
  depth === 0
    ? line("deep")
    : { type: "bulletList", content: [{ type: "listItem", content: [nested(depth - 1)] }] };

test("a document is taken as it is", () => {
  const id = "0190f5a0-0001-7000-8000-000000000001";
  const marks = [{ type: "bold" }, { type: "link", attrs: { href: "https://example.org" } }];
  const document = doc(
    { type: "paragraph", content: [{ type: "text", text: "a", marks }, { type: "hardBreak" }] },
    { type: "paragraph", content: [{ type: "mention", attrs: { id, label: "Ada" } }] },
    nested(4),
    { type: "paragraph" },
  );
  expect(richText.parse(document)).toEqual(document);
});

test.each<[string, unknown]>([
  ["no document", { type: "paragraph" }],
  ["a node that is none of ours", doc({ type: "heading", content: [] })],
  ["a picture", doc({ type: "paragraph", content: [{ type: "image", attrs: { src: "x" } }] })],
  ["an attribute of no use", doc({ type: "paragraph", attrs: { onclick: "x" } })],
  ["words of nothing", doc({ type: "paragraph", content: [{ type: "text", text: "" }] })],
  [
    "a link that runs something",
    doc({
      type: "paragraph",
      content: [
        {
          type: "text",
          text: "a",
          marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }],
        },
      ],
    }),
  ],
  ["an empty list", doc({ type: "bulletList", content: [] })],
  ["lists too deep", doc(nested(5))],
  ["too much of it", doc(...Array.from({ length: 5_000 }, () => line("much")))],
])("%s is none", (_, document) => {
  expect(richText.safeParse(document).success).toBe(false);
});

test("a note comes in as words or as a document, trimmed and not too long", () => {
  const note = noteInput(10);
  expect(note.parse(" words ")).toEqual({ text: "words", document: null });
  expect(note.parse(doc(line("words"), { type: "paragraph" }))).toEqual({
    text: "words",
    document: null,
  });
  const list: RichText = { type: "doc", content: [nested(1)] };
  expect(note.parse(list)).toEqual({ text: "• deep", document: list });
  const message = "Please keep this under 10 characters.";
  for (const long of ["more than ten", doc(line("more than ten"))]) {
    expect(note.safeParse(long).error?.issues[0]?.message).toBe(message);
  }
  expect(note.safeParse(7).success).toBe(false);
});
