import { describe, expect, test } from "vitest";
import { correctionOf } from "./corrections.ts";

const text = `Envoys from three countries came on Wednesday, 16 May 2024: Chad, Mali, Niger and Togo. It rose by 20% to 1,200, the minister said in a speech that went on and on about “nothing but the vote” of May.`;

function span(role: string, exact: string) {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`The text does not say: ${exact}`);
  return { role, start, end: start + exact.length, exact };
}

const list = ["Chad", "Mali", "Niger", "Togo"].map((name) => span("item", name));
const count = [span("stated", "three countries"), ...list];
const weekday = [span("stated", "Wednesday, 16 May 2024"), span("anchor", "16 May 2024")];

const told = (suggestion: string, spans: ReturnType<typeof span>[], index = 0) => {
  const correction = correctionOf(suggestion, index, spans, text);
  if (correction) expect(text.slice(correction.start, correction.end)).toBe(correction.exact);
  return correction && [correction.exact, correction.newText, correction.byHand];
};

describe("a suggestion that says what to write", () => {
  test("in the words that the text has", () => {
    expect(told("Wednesday → Thursday", weekday)).toEqual([
      "Wednesday, 16 May 2024",
      "Thursday, 16 May 2024",
      false,
    ]);
    expect(told("20% → 25%", [span("stated", "by 20%")])).toEqual(["by 20%", "by 25%", false]);
  });

  test("a number, as the text writes it", () => {
    expect(told("3 → 4", count)).toEqual(["three countries", "four countries", false]);
    expect(told("1200 → 1300", [span("stated", "1,200")])).toEqual(["1,200", "1,300", false]);
  });

  test.each([
    ["three countries → 4", "four countries"],
    ['"three countries" → 4', "four countries"],
    ["three countries: the number → Four", "four countries"],
  ])("a number with its noun: %s", (suggestion, expected) => {
    expect(told(suggestion, count)).toEqual(["three countries", expected, false]);
  });

  test.each([
    ["20% → 25 %", "by 25%"],
    ["20% → 25 percent", "by 25%"],
    ["20% → 0.2 billion", "by 0.2 billion"],
    ["20 → 34-year-old", "by 34%"],
    ["20% → 25", "by 25%"],
  ])("a number with its unit: %s", (suggestion, expected) => {
    expect(told(suggestion, [span("stated", "by 20%")])).toEqual(["by 20%", expected, false]);
  });

  test("a number that is no longer so many millions", () => {
    const spans = [{ role: "stated", start: 0, end: 11, exact: "5.2 million" }];
    const correction = correctionOf("5.2 million → 4,183,456", 0, spans, "5.2 million came.");
    expect(correction?.newText).toBe("4,183,456");
  });

  test("a date within its month, what explains it left out", () => {
    expect(told("2024-05-16 → 2024-05-15, a Wednesday", weekday, 1)).toEqual([
      "Wednesday, 16 May 2024",
      "Wednesday, 15 May 2024",
      false,
    ]);
  });

  test("words in quotation marks, and of a long passage those words alone", () => {
    const passage = span(
      "stated",
      "the minister said in a speech that went on and on about “nothing but the vote” of May",
    );
    expect(told("“nothing but” → “anything but”", [passage])).toEqual([
      "nothing but",
      "anything but",
      false,
    ]);
  });
});

describe("a suggestion that leaves it to a person gives the words it speaks of", () => {
  test("the list", () => {
    const words = "Chad, Mali, Niger and Togo";
    expect(told("1 name too many in the list", count, 1)).toEqual([words, words, true]);
  });

  test("what stands beside the stated words, or they themselves", () => {
    expect(told("or the date is wrong", weekday, 1)).toEqual(["16 May 2024", "16 May 2024", true]);
    const stated = "Wednesday, 16 May 2024";
    expect(told("Give the year.", weekday)).toEqual([stated, stated, true]);
    expect(told("or it is wrong", [weekday[0] ?? span("stated", "Chad")], 1)).toEqual([
      stated,
      stated,
      true,
    ]);
  });

  test.each(["20% → more than 25 %", "20% → 25 or 26 %"])(
    "the number, where what is right is not certain: %s",
    (suggestion) => {
      expect(told(suggestion, [span("stated", "by 20%")])).toEqual(["by 20%", "by 20%", true]);
    },
  );

  test("the first of many, where the list is long", () => {
    const far = { role: "item", start: text.length - 4, end: text.length, exact: " May." };
    const items = [span("item", "Chad"), { ...far, exact: text.slice(far.start) }];
    const long = text.padEnd(700, ".");
    const end = { role: "item", start: 600, end: 601, exact: "." };
    expect(correctionOf("one too many", 1, [...items, end], long)?.exact).toBe("Chad");
  });

  test("those left of an arrow that leads to a description, or to a date of another month", () => {
    expect(told("16 May → a day that there is", weekday)?.[2]).toBe(true);
    expect(told("2024-05-16 → 2024-06-05, a Wednesday", weekday)).toEqual([
      "Wednesday, 16 May 2024",
      "Wednesday, 16 May 2024",
      true,
    ]);
  });

  test("and nothing where there are no words", () => {
    expect(told("3 → 4", [])).toBeUndefined();
  });
});

test("a name is not replaced inside another word", () => {
  expect(told("Mal → Mall", [span("stated", "Mali")])).toEqual(["Mali", "Mali", true]);
});
