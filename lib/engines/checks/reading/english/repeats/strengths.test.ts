import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readMagnitude, readSentenceTerm } from "./strengths.ts";

const first = (text: string) => {
  const t = readEnglishText(text);
  return { t, quantity: t.quantities[0] };
};

it.each(["a 6.2-magnitude quake", "a magnitude 6.2 quake", "a magnitude of 6.2"])(
  "reads the magnitude in %j",
  (text) => {
    const { t, quantity } = first(text);
    expect(quantity && readMagnitude(t, quantity)?.of).toBe("magnitude");
  },
);

it("leaves an aftershock and other numbers alone", () => {
  for (const text of ["a 5.1-magnitude aftershock", "6.2 miles"]) {
    const { t, quantity } = first(text);
    expect(quantity && readMagnitude(t, quantity)).toBeUndefined();
  }
});

it("reads the term of a sentence", () => {
  const { t, quantity } = first("He was sentenced to 12 years in prison.");
  expect(quantity && readSentenceTerm(t, quantity)?.of).toBe("year sentence");
  const other = first("He waited 12 years.");
  expect(other.quantity && readSentenceTerm(other.t, other.quantity)).toBeUndefined();
});
