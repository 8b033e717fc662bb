import { expect, test } from "vitest";
import { ageInWords } from "./age.ts";

test.each([
  ["2024-05-17T11:59:40Z", "just now"],
  ["2024-05-17T11:58:00Z", "2 minutes ago"],
  ["2024-05-17T01:00:00Z", "11 hours ago"],
  ["2024-05-16T10:00:00Z", "yesterday"],
  ["2024-05-02T12:00:00Z", "2 weeks ago"],
  ["2023-10-17T12:00:00Z", "6 months ago"],
  ["2021-05-17T12:00:00Z", "3 years ago"],
])("%s was %s", (at, words) => {
  expect(ageInWords(new Date(at), new Date("2024-05-17T12:00:00Z"))).toBe(words);
});

test.each([
  ["de", "2024-05-17T11:59:40Z", "gerade eben"],
  ["de", "2024-05-16T10:00:00Z", "gestern"],
  ["ar", "2024-05-17T01:00:00Z", "قبل 11 ساعة"],
] as const)("in %s, %s was %s", (language, at, words) => {
  expect(ageInWords(new Date(at), new Date("2024-05-17T12:00:00Z"), language)).toBe(words);
});
