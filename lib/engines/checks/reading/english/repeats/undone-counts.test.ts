import { expect, it } from "vitest";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readUndone } from "./undone-counts.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readUndone(t, t.quantities[0] as Quantity)?.of;
};

it.each([
  ["It will close 40 stores.", "closure"],
  ["The 45 closures come in May.", "closure"],
  ["It plans to cut 400 jobs.", "job cut"],
  ["The 450 job losses come in May.", "job cut"],
  ["It has 40 stores.", undefined],
  ["It cut 40 trees.", undefined],
])("%j tells of %s", (text, of) => {
  expect(read(text)).toBe(of);
});
