import { describe, expect, it } from "vitest";
import { printPieces } from "./print-pieces.ts";

const text = "one two three\nfour";
const note = (number: string, start: number, end: number) => ({
  number,
  spans: [{ start, end }],
});

describe("a printed line", () => {
  it("is one piece where nothing is about it", () => {
    expect(printPieces(text, { start: 0, end: 13 }, [note("9", 14, 18)])).toEqual([
      { start: 0, text: "one two three", isMarked: false, ends: [] },
    ]);
  });

  it("has each number behind its words, also where they overlap", () => {
    const pieces = printPieces(text, { start: 0, end: 13 }, [note("1", 4, 13), note("A1", 4, 7)]);
    expect(pieces.map(({ text: words, ends }) => [words, ends])).toEqual([
      ["one ", []],
      ["two", ["A1"]],
      [" three", ["1"]],
    ]);
    expect(pieces.map(({ isMarked }) => isMarked)).toEqual([false, true, true]);
  });

  it("ends what goes on in the next line at its own end", () => {
    const [first, second] = printPieces(text, { start: 0, end: 13 }, [note("2", 8, 18)]);
    expect([first?.text, second?.text, second?.ends]).toEqual(["one two ", "three", ["2"]]);
  });

  it("is nothing where there are no words", () => {
    expect(printPieces("\n", { start: 0, end: 0 }, [])).toEqual([]);
  });
});
