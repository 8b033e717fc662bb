import { expect, test } from "vitest";
import { passagesOf } from "./passages.ts";

const text =
  "Three men came.\nThey met on Monday. Three men spoke: Ann, Ben and Cy. It ended.\nالتقى ثلاثة رجال. انتهى.";

function span(exact: string, role = "stated", from = 0) {
  const start = text.indexOf(exact, from);
  return { role, start, end: start + exact.length, exact };
}

const told = (spans: ReturnType<typeof span>[]) =>
  passagesOf(text, spans, "en").map((pieces) => {
    for (const { start, words } of pieces) expect(text.slice(start).startsWith(words)).toBe(true);
    return pieces.map(({ words, role }) => (role ? `[${role} ${words}]` : words)).join("");
  });

test("what was read stands in its sentences, in the order of the text", () => {
  const men = span("Three men", "stated", 20);
  expect(told([men, span("Ann", "item"), span("Three men", "related")])).toEqual([
    "[related Three men] came.",
    "[stated Three men] spoke: [item Ann], Ben and Cy.",
  ]);
});

test("where spans overlap, nothing is said twice", () => {
  expect(told([span("met on Monday"), span("Monday", "anchor")])).toEqual([
    "They [stated met on Monday].",
  ]);
  expect(told([span("met on"), span("on Monday", "anchor")])).toEqual([
    "They [stated met on][anchor  Monday].",
  ]);
});

test("sentences that a span holds together are one passage", () => {
  expect(told([span("Monday. Three")])).toEqual([
    "They met on [stated Monday. Three] men spoke: Ann, Ben and Cy.",
  ]);
});

test("sentences of other scripts are told apart, too", () => {
  expect(passagesOf(text, [span("ثلاثة")], "ar")).toHaveLength(1);
  expect(told([])).toEqual([]);
});
