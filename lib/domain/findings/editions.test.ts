import { expect, test } from "vitest";
import { spansOfEdition } from "./editions.ts";

test("a finding points at the words of its present edition", () => {
  const spans = [1, 1, 2].map((edition, start) => ({ edition, start }));
  expect(spansOfEdition({ edition: 1, spans })).toEqual(spans.slice(0, 2));
  expect(spansOfEdition({ edition: 2, spans })).toEqual(spans.slice(2));
});
