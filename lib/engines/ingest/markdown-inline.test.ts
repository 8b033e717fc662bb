import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import type { DraftLink } from "./importer.ts";
import type { Run } from "./inline-runs.ts";
import { readInline } from "./markdown-inline.ts";

function read(source: string) {
  const links: DraftLink[] = [];
  const tokens = new MarkdownIt({ html: false }).parseInline(source, {})[0]?.children ?? [];
  const runs: Run[] = [];
  readInline(tokens, runs, links);
  return {
    runs: runs.map(({ text, marks }) => [text, marks.map((mark) => mark.type).join(" ")]),
    links,
  };
}

test.each<[string, string, string[][]]>([
  [
    "bold and italic",
    "a **b *c* d**",
    [
      ["a ", ""],
      ["b ", "bold"],
      ["c", "bold italic"],
      [" d", "bold"],
    ],
  ],
  [
    "a mark within itself",
    "*a *b* c* d",
    [
      ["a ", "italic"],
      ["b", "italic"],
      [" c", "italic"],
      [" d", ""],
    ],
  ],
  [
    "code, which takes no other mark",
    "**a `b`**",
    [
      ["a ", "bold"],
      ["b", "code"],
    ],
  ],
  ["marks in the order of the editor", "*[a](https://x.org)*", [["a", "link italic"]]],
  [
    "a line end as a space",
    "a\nb",
    [
      ["a", ""],
      [" ", ""],
      ["b", ""],
    ],
  ],
  [
    "a hard break as a break",
    "a\\\nb",
    [
      ["a", ""],
      ["\n", ""],
      ["b", ""],
    ],
  ],
  ["a line feed written as a reference as a space", "a&#10;b", [["a b", ""]]],
  ["HTML as text", "<b>a</b>", [["<b>a</b>", ""]]],
])("reads %s", (_name, source, runs) => {
  expect(read(source).runs).toEqual(runs);
});

test("keeps a link's text and collects its address", () => {
  const { runs, links } = read('see [the *note*](https://x.org/a "t"), <mailto:a@x.org>');
  expect(runs.map(([text]) => text).join("")).toBe("see the note, mailto:a@x.org");
  expect(links).toEqual([
    { url: "https://x.org/a", text: "the note" },
    { url: "mailto:a@x.org", text: "mailto:a@x.org" },
  ]);
});

test("an address that nobody could follow stays text", () => {
  expect(read("[a](../b) [c](javascript:d) e")).toEqual({
    runs: [
      ["a", ""],
      [" [c](javascript:d) e", ""],
    ],
    links: [],
  });
});

test("an image is its description, and its address is collected", () => {
  expect(read("![A *bridge*](https://x.org/i.png)")).toEqual({
    runs: [["A bridge", ""]],
    links: [{ url: "https://x.org/i.png", text: "A bridge" }],
  });
});
