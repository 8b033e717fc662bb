import { expect, test } from "vitest";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import { shareWords, suggestionsOf } from "./suggestions-of.ts";

const at = (start: number, end: number) => ({ spans: [{ start, end }] });

test("words are shared where stretches overlap, not where they touch", () => {
  expect(shareWords(at(0, 5), at(4, 9))).toBe(true);
  expect(shareWords(at(0, 5), at(5, 9))).toBe(false);
  expect(shareWords(at(0, 5), { spans: [] })).toBe(false);
});

const annotation = (id: string, start: number, of: Partial<AnnotationView> = {}) =>
  ({
    id,
    spans: [{ start, end: start + 2, exact: "17" }],
    replacement: "18",
    ...of,
  }) as AnnotationView;

test("of a claim are the suggestions on its words that wait", () => {
  const resolved = { by: "Ruth", at: "2024-05-17T00:15:00.000Z" };
  const all = [
    annotation("waits", 10),
    annotation("elsewhere", 40),
    annotation("settled", 10, { resolved }),
    annotation("comment", 10, { replacement: undefined }),
  ];
  expect(suggestionsOf(at(8, 20), all).map(({ id }) => id)).toEqual(["waits"]);
});
