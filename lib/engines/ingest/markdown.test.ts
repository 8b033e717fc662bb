import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { canonicalText } from "./canonical-text.ts";
import { markdown } from "./markdown.ts";

const schema = getSchema([StarterKit]);
const textOf = (source: string): string => canonicalText(markdown.read(source).document).text;

test("a heading that comes first is the title", () => {
  expect(markdown.read("# The *Hague*\n\nText").title).toBe("The Hague");
  expect(markdown.read("Text\n\n# Later").title).toBeUndefined();
});

test("settles what the file holds and what its markup brings", () => {
  const { notes } = markdown.read("\uFEFFa\u00A0b&nbsp;c&shy;d\r\n\r\n\te\0");
  expect(notes.map(({ kind, count }) => [kind, count])).toEqual([
    ["byte-order-mark", 1],
    ["line-ending", 2],
    ["nul", 1],
    ["no-break-space", 2],
    ["soft-hyphen", 1],
  ]);
});

test("tabs and line-end spaces are markup, and noted as nothing", () => {
  const { document, notes } = markdown.read("- a  \n  b\n\t- c");
  expect(canonicalText(document).text).toBe("a\nb\nc");
  expect(notes).toEqual([]);
});

test("refuses what is nested too deep, rather than drop it", () => {
  expect(textOf(`${"> ".repeat(37)}deep`)).toBe("deep");
  expect(() => markdown.read(`${"> ".repeat(40)}deep`)).toThrow(AppError);
  expect(() => markdown.read(`${"- ".repeat(5000)}deep`)).toThrow("plain text");
});

const markup = fc.constantFrom(
  "# ",
  "- ",
  "1. ",
  "> ",
  "```\n",
  "    ",
  "\n",
  "\n\n",
  "*",
  "**",
  "_",
  "`",
  "[",
  "](https://x.org)",
  "![",
  "---\n",
  "|",
  "|-|\n",
  "<b>",
  "<!--",
  "&nbsp;",
  "&#x301;",
  "&#0;",
  "\\",
  "  \n",
  "~~",
);

test("any source gives a document that the editor takes, with a settled text", () => {
  const source = fc
    .array(fc.oneof({ weight: 3, arbitrary: markup }, fc.constant("w"), awkwardText()), {
      maxLength: 20,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(source, (content) => {
      const { document } = markdown.read(content);
      const { text, blocks } = canonicalText(document);
      if (document.content.length > 0) Node.fromJSON(schema, document).check();
      expect(normaliseText(text)).toEqual({ text, notes: [] });
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n")).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("no letter of a draft is lost", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.oneof(word, markup), { maxLength: 30 }), (parts) => {
      const kept = parts.filter((part) => !/https|nbsp|#|<b>/.test(part));
      const letters = (text: string): string => text.replaceAll(/[^abc]/g, "");
      expect(letters(textOf(kept.join(" ")))).toBe(letters(kept.join(" ")));
    }),
  );
});

describe("markup that is meant to hang a parser is read in time that grows with its length", () => {
  test.each([
    ["quotes", "> a\n\n".repeat(20_000)],
    ["lists", "- a\n  - b\n\nc\n\n".repeat(7_000)],
    ["brackets", "[".repeat(50_000)],
    ["images", `${"![".repeat(20_000)}${"]()".repeat(20_000)}`],
    ["links", "[a](".repeat(25_000)],
    ["emphasis", "*a **b _c ".repeat(10_000)],
    ["stars", `${"*".repeat(50_000)}a${"*".repeat(50_000)}`],
    ["references", "[a]: b\n".repeat(10_000) + "[a]".repeat(10_000)],
    ["tables", `${"|a".repeat(1000)}|\n${"|-".repeat(1000)}|\n${"|b|\n".repeat(1000)}`],
    ["backticks", Array.from({ length: 400 }, (_, length) => "`".repeat(length)).join("a")],
    ["accents", `a${"&#x315;&#x300;".repeat(10_000)}`],
  ])("%s", (_name, source) => {
    expect(textOf(source).length).toBeLessThanOrEqual(source.length * 30);
  });
});
