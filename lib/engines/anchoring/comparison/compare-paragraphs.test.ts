import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import type { ComparedPiece } from "../alignment/word-changes.ts";
import { type ComparedParagraph, compareParagraphs } from "./compare-paragraphs.ts";

const [A, B, C, D] = [
  "Envoys of 17 countries met in Paris. They stayed for two days.",
  "The mayor spoke for an hour before them. The hall was full.",
  "Nobody expected a result on the first day.",
  "Talks go on next week in Rome, officials said.",
];

const marks = { kept: "", removed: "-", added: "+" };

/** A comparison, a line a paragraph: what became of it, and what was [-taken out] and [+put in]. */
function shown(paragraphs: readonly ComparedParagraph[]): string[] {
  return paragraphs.map((one) => {
    const words =
      "text" in one
        ? one.text
        : one.pieces
            .map(({ kind, text }) => (marks[kind] ? `[${marks[kind]}${text}]` : text))
            .join("");
    return `${one.kind}: ${words}`;
  });
}

const standing = (pieces: readonly ComparedPiece[]) =>
  pieces.map(({ kind, text }) => (kind === "removed" ? "" : text)).join("");

const compared = (before: readonly string[], after: readonly string[]) =>
  shown(compareParagraphs(before.join("\n"), after.join("\n")));

describe("compareParagraphs", () => {
  it("shows an edited paragraph by word, the others as they are", () => {
    expect(compared([A, B, C], [A.replace("17", "18"), B, C])).toEqual([
      "changed: Envoys of [-17][+18] countries met in Paris. They stayed for two days.",
      `same: ${B}`,
      `same: ${C}`,
    ]);
  });

  it("shows what went before what came in its place", () => {
    expect(compared([A, B, C], [A, D, C])).toEqual([
      `same: ${A}`,
      `removed: ${B}`,
      `added: ${D}`,
      `same: ${C}`,
    ]);
  });

  it("shows a moved paragraph as moved, and where it stood", () => {
    const paragraphs = compareParagraphs([A, B, C, D].join("\n"), [D, A, B, C].join("\n"));
    expect(shown(paragraphs)).toEqual([
      `moved: ${D}`,
      `same: ${A}`,
      `same: ${B}`,
      `same: ${C}`,
      `left: ${D}`,
    ]);
    expect(paragraphs[0]).toMatchObject({ was: 4, now: 1 });
    expect(paragraphs[4]).toMatchObject({ was: 4, now: 1 });
  });

  it("shows a moved paragraph's edits too", () => {
    expect(compared([A, B, C, D], [D.replace("Rome", "Oslo"), A, B, C])[0]).toBe(
      "moved: Talks go on next week in [-Rome][+Oslo], officials said.",
    );
  });

  it("shows a sentence that came or went as a whole", () => {
    expect(compared([A], [`${A} ${D}`])).toEqual([`changed: ${A} [+${D}]`]);
    expect(compared([B], [B.slice(B.indexOf("The hall"))])).toEqual([
      "changed: [-The mayor spoke for an hour before them. ]The hall was full.",
    ]);
    expect(compared([B], [B.replace("The hall was full.", C)])).toEqual([
      `changed: The mayor spoke for an hour before them. [-The hall was full.][+${C}]`,
    ]);
  });

  it("says that a paragraph was split, or that several were joined", () => {
    const split = A.replace(". ", ".\n");
    const [cut] = compareParagraphs(`${A}\n${C}`, `${split}\n${C}`);
    expect(cut).toMatchObject({ kind: "changed", was: 1, now: 1, counts: [1, 2] });
    const [joined] = compareParagraphs(`${split}\n${C}`, `${A}\n${C}`);
    expect(joined).toMatchObject({ kind: "changed", was: 1, now: 1, counts: [2, 1] });
  });

  it("has nothing to say of white space alone", () => {
    expect(compared([A, B], [A, "", B.replace(". ", ".  ")])).toEqual([
      `same: ${A}`,
      `same: ${B.replace(". ", ".  ")}`,
    ]);
    expect(compared([], [])).toEqual([]);
  });

  it("reads as the new text without what went, with each old paragraph at most once and in order", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(A, B, C, D), awkwardText()), { maxLength: 8 })
      .map((lines) => lines.join("\n"));
    const lines = (words: string) => words.split("\n").filter((line) => line.trim() !== "");
    fc.assert(
      fc.property(text, text, (before, after) => {
        const paragraphs = compareParagraphs(before, after);
        const now = paragraphs
          .filter(({ kind }) => kind !== "removed" && kind !== "left")
          .map((one) => ("text" in one ? one.text : standing(one.pieces)));
        expect(lines(now.join("\n"))).toEqual(lines(after));
        const numbers = paragraphs.flatMap((one) =>
          "was" in one && one.kind !== "moved" ? [one.was] : [],
        );
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
    );
  });
});
