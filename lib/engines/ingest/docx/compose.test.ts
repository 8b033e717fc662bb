import { expect, test } from "vitest";
import { type Appearance, composeDocument } from "./compose.ts";
import type { Paragraph } from "./story.ts";

const inserted = { author: "Ana" };
const plain: Appearance = { styleOf: () => ({}), listItem: () => undefined };
const words = (text: string, rest: Partial<Paragraph> = {}): Paragraph => ({
  items: [{ text, marks: [] }],
  ...rest,
});
const compose = (paragraphs: Paragraph[], appearance = plain) =>
  composeDocument(paragraphs, appearance, new Map());

test("[I11] inserted text is in no block, and an inserted end parts none", () => {
  const { content, composed } = compose([
    words("One ", { endInserted: inserted }),
    {
      items: [
        { text: "new ", marks: [], inserted },
        { text: "two", marks: [] },
      ],
      outline: 0,
    },
    { items: [{ text: "only new", marks: [], inserted }] },
  ]);
  expect(content).toEqual([
    { type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "One two" }] },
  ]);
  expect(composed.map(({ node, items }) => [node !== undefined, items.length])).toEqual([
    [true, 4],
    [false, 1],
  ]);
});

test("the last paragraph is one, whatever was done to its end", () => {
  expect(compose([words("One", { endInserted: inserted })]).content).toHaveLength(1);
});

test("a heading's number is no list", () => {
  const appearance: Appearance = {
    styleOf: (id) => (id === "h" ? { heading: 9, list: "1" } : { list: "1", level: 1 }),
    listItem: () => ({ type: "orderedList", number: 4 }),
  };
  const { content } = compose([words("a", { style: "h" }), words("b")], appearance);
  expect(content.map(({ type, attrs }) => [type, attrs])).toEqual([
    ["heading", { level: 6 }],
    ["orderedList", { start: 4 }],
  ]);
});

test("lists lie as deep as their styles say, and what goes on with an item is of it", () => {
  const appearance: Appearance = {
    styleOf: (id) => (id === "goes on" ? { goesOn: true, depth: 1 } : { depth: Number(id ?? 0) }),
    listItem: () => ({ type: "bulletList", number: 1 }),
  };
  const { content } = compose(
    [words("a"), words("b", { style: "1" }), words("c", { style: "goes on" }), words("d")],
    appearance,
  );
  const shape = JSON.stringify(content).replace(/"(?:type|content|text|attrs)":|[{}"]/g, "");
  expect(shape).toBe(
    "[bulletList,[listItem,[paragraph,[text,a],bulletList,[listItem,[paragraph,[text,b],paragraph,[text,c]]]],listItem,[paragraph,[text,d]]]]",
  );
});

test("links are gathered over the runs that they reach over", () => {
  const marks = [{ type: "link", attrs: { href: "https://x.org" } }];
  const { links } = compose([
    {
      items: [
        { text: "the ", marks },
        { text: "list", marks },
        { text: " and ", marks: [] },
        { text: "more", marks },
      ],
    },
  ]);
  expect(links).toEqual([
    { url: "https://x.org", text: "the list" },
    { url: "https://x.org", text: "more" },
  ]);
});
