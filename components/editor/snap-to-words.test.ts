import { describe, expect, it } from "vitest";
import { snapToWords, wordAt } from "./snap-to-words.ts";

/** What `[part]` becomes, where the brackets in the text say what was marked. */
function snapped(marked: string, language = "en"): string {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace("[", "").replace("]", "");
  const words = snapToWords(text, { start, end }, language);
  return text.slice(words.start, words.end);
}

describe("marked words", () => {
  it.each([
    ["met envoys of 1[7 coun]tries on", "17 countries"],
    ["met [envoys] of", "envoys"],
    ["met[ envoys ]of", " envoys "],
    ["it cost 1,[2]00 euros", "1,200"],
    ["the board's ch[ai]r", "chair"],
    ["the boa[r]d's chair", "board's"],
    ["“Tru[ce”] now", "Truce”"],
  ])("%s → %s", (marked, words) => {
    expect(snapped(marked)).toBe(words);
  });

  it.each([
    ["استقبل مبعوثي 17 دو[ل]ة أمس", "دولة"],
    ["وأورد بيانٌ نش[ر]َهُ البيت", "نشرَهُ"],
    ["أعلنت شركة Har[bo]ur أمس", "Harbour"],
    ["The group al-[نه]ضة said", "نهضة"],
    ["من بين[ Ha]rbour وأخرى", " Harbour"],
  ])("in Arabic and mixed: %s → %s", (marked, words) => {
    expect(snapped(marked, "ar")).toBe(words);
  });

  it("does not cut what is one character in several units", () => {
    const text = "a 👩‍🚒 b";
    expect(snapToWords(text, { start: 2, end: 4 }, "en")).toEqual({ start: 2, end: 4 });
    expect(snapped("nai\u0308[v]e")).toBe("nai\u0308ve");
  });

  it("goes over no line end, and leaves nothing as it is", () => {
    expect(snapped("one\nt[wo\nth]ree")).toBe("two\nthree");
    expect(snapToWords("one two", { start: 1, end: 1 }, "en")).toEqual({ start: 1, end: 1 });
  });
});

it("finds the word around a character, and none between words", () => {
  expect(wordAt("one two", 5, "en")).toEqual({ start: 4, end: 7 });
  expect(wordAt("one two", 3, "en")).toBeUndefined();
});
