import { describe, expect, it } from "vitest";
import { ANY_WORDS, align } from "./align.ts";

const idOf = (word: string) => (word === "*" ? ANY_WORDS : word.charCodeAt(0));
const run = (quoted: string, source: string, low = -2, high = 12) => {
  const words = source.split(" ");
  const { at, cost } = align(quoted.split(" ").map(idOf), words.map(idOf), low, high);
  return [[...at].map((index) => (index < 0 ? "-" : words[index])).join(" "), cost > 0];
};

describe("align", () => {
  it.each([
    ["c d e", "a b c d e f", "c d e", false],
    ["c x e", "a b c d e f", "c d e", true],
    ["a c d", "a b c d", "a c d", true],
    ["a b x c d", "a b c d", "a b - c d", true],
    ["x a b c", "a b c", "- a b c", true],
    ["a b * e f", "a b c d e f", "a b c e f", true],
    ["a * b c", "a b c", "a - b c", false],
  ])("%j in %j is %j", (quoted, source, aligned, costs) => {
    expect(run(quoted, source)).toEqual([aligned, costs]);
  });

  it("leaves many words out rather than to pair what has nothing to do with each other", () => {
    expect(run("a b c p q r", "a b c d e f g h i j k p q r")[0]).toBe("a b c p q r");
  });

  it("finds nothing outside its band", () => {
    expect(run("g h", "a b c d e f g h", 0, 1)[0]).not.toContain("g h");
  });
});
