import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalText } from "../canonical-text.ts";
import { randomDocument } from "../random-document.cases.ts";
import type { TiptapDoc, TiptapNode } from "../tiptap-document.ts";
import { blocksOf, blockText, type DocumentBlock } from "./document-blocks.ts";
import { type Choice, type MergedPart, mergeDocuments, mergedDocument } from "./merge-documents.ts";

const paragraph = (text: string): TiptapNode => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const doc = (...lines: string[]): TiptapDoc => ({ type: "doc", content: lines.map(paragraph) });
const list = (...lines: string[]): TiptapDoc => ({
  type: "doc",
  content: [
    {
      type: "bulletList",
      content: lines.map((line) => ({ type: "listItem", content: [paragraph(line)] })),
    },
  ],
});
const isDisputed = (part: MergedPart) => part.kind === "disputed";
const merge = (parts: MergedPart[], ...choices: Choice[]) =>
  canonicalText(mergedDocument(parts, choices)).text;
const say = (blocks: readonly DocumentBlock[]) => blocks.map(blockText);

/** Two documents, each made of the third by taking out, putting in and changing blocks. */
const edits = fc.array(
  fc.tuple(fc.constantFrom("keep", "keep", "cut", "change", "add"), fc.constantFrom("x", "y")),
  { minLength: 5, maxLength: 5 },
);
const edited = (base: TiptapDoc, how: [string, string][]): TiptapDoc => ({
  type: "doc",
  content: base.content.flatMap((node, index) => {
    const [kind = "keep", word = ""] = how[index] ?? [];
    if (kind === "cut") return [];
    if (kind === "change") return [paragraph(`${word}${index}`)];
    return kind === "add" ? [node, paragraph(word)] : [node];
  }),
});
const three = fc
  .tuple(randomDocument(), edits, edits)
  .map(([base, one, other]) => ({ base, theirs: edited(base, one), mine: edited(base, other) }));

it("gives the other where one side changed nothing", () => {
  fc.assert(
    fc.property(three, ({ base, theirs }) => {
      expect(mergedDocument(mergeDocuments(base, theirs, base), [])).toEqual(theirs);
      expect(mergedDocument(mergeDocuments(base, base, theirs), [])).toEqual(theirs);
    }),
  );
});

it("gives what both made where both made the same", () => {
  fc.assert(
    fc.property(three, ({ base, theirs }) => {
      const parts = mergeDocuments(base, theirs, theirs);
      expect(parts.some(isDisputed)).toBe(false);
      expect(mergedDocument(parts, [])).toEqual(theirs);
    }),
  );
});

it("loses no block of either side: each is in the result, shown to be decided on, or was cut by the other", () => {
  fc.assert(
    fc.property(three, ({ base, theirs, mine }) => {
      const parts = mergeDocuments(base, theirs, mine);
      for (const [side, other, document] of [
        ["theirs", "mine", theirs],
        ["mine", "theirs", mine],
      ] as const) {
        const shown = parts.flatMap((part) => {
          if (part.kind === "disputed") return part[side];
          return part.by === other ? part.base : part.result;
        });
        expect(say(shown)).toEqual(say(blocksOf(document)));
      }
    }),
  );
});

it("is the same seen from the other side", () => {
  fc.assert(
    fc.property(three, ({ base, theirs, mine }) => {
      const [here, there] = [
        mergeDocuments(base, theirs, mine),
        mergeDocuments(base, mine, theirs),
      ];
      const swap = { theirs: "mine", mine: "theirs" } as const;
      const seen = here.map((part) => {
        if (part.kind === "disputed") return [say(part.mine), say(part.theirs)];
        const by = part.by === "theirs" || part.by === "mine" ? swap[part.by] : part.by;
        return [by, say(part.result)];
      });
      expect(seen).toEqual(
        there.map((part) =>
          part.kind === "disputed"
            ? [say(part.theirs), say(part.mine)]
            : [part.by, say(part.result)],
        ),
      );
    }),
  );
});

it("takes changes to neighbouring paragraphs without asking", () => {
  const parts = mergeDocuments(doc("a", "b", "c"), doc("A", "b", "c"), doc("a", "B", "c"));
  expect(parts.some(isDisputed)).toBe(false);
  expect(merge(parts)).toBe("A\nB\nc");
});

it("takes a paragraph put in beside one that the other changed", () => {
  const parts = mergeDocuments(doc("a", "b"), doc("a", "B"), doc("a", "new", "b"));
  expect(parts.some(isDisputed)).toBe(false);
  expect(merge(parts)).toBe("a\nnew\nB");
});

it("shows both where both changed the same paragraph, and does as is chosen", () => {
  const parts = mergeDocuments(doc("a", "b", "c"), doc("a", "B1", "c"), doc("a", "B2", "c"));
  expect(parts.filter(isDisputed)).toHaveLength(1);
  expect(merge(parts, "theirs")).toBe("a\nB1\nc");
  expect(merge(parts, "mine")).toBe("a\nB2\nc");
  expect(merge(parts, "both")).toBe("a\nB1\nB2\nc");
  expect(merge(parts)).toBe("a\nB1\nB2\nc");
});

it("asks where one cut what the other changed", () => {
  const parts = mergeDocuments(doc("a", "b"), doc("a"), doc("a", "B"));
  expect(parts.filter(isDisputed)).toHaveLength(1);
  expect(merge(parts, "theirs")).toBe("a");
  expect(merge(parts, "mine")).toBe("a\nB");
});

it("asks where a paragraph was parted that the other changed", () => {
  const parts = mergeDocuments(doc("a b", "c"), doc("a b!", "c"), doc("a", "b", "c"));
  expect(merge(parts, "theirs")).toBe("a b!\nc");
  expect(merge(parts, "mine")).toBe("a\nb\nc");
});

it("merges the items of one list as items of one list", () => {
  const parts = mergeDocuments(
    list("a", "b", "c"),
    list("A", "b", "c"),
    list("a", "b", "new", "c"),
  );
  expect(mergedDocument(parts, [])).toEqual(list("A", "b", "new", "c"));
});

it("merges a long article that was changed throughout", () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `line ${index}`);
  const every = (step: number, word: string) =>
    doc(...lines.map((line, index) => (index % step === 1 ? `${line} ${word}` : line)));
  const parts = mergeDocuments(doc(...lines), every(50, "theirs"), every(75, "mine"));
  expect(parts.filter(isDisputed)).toHaveLength(34);
});
