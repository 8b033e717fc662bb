import { expect, test } from "vitest";
import { ratingKeys, ratings } from "#lib/domain/claims/verdicts.ts";
import { ratingOf } from "./rating.ts";

test("the truer a verdict, the higher its value, from the worst to the best", () => {
  const valueFor = (rating: keyof typeof ratings) =>
    ratingOf({ rating, label: ratings[rating] })?.ratingValue;
  expect(ratingKeys.map((key) => [key, valueFor(key)])).toEqual([
    ["verified", 4],
    ["partly_right", 3],
    ["misleading", 2],
    ["wrong", 1],
    ["unverifiable", undefined],
    ["not_checkable", undefined],
  ]);
});

test("every value lies between its bounds, and the bounds are those of the scale", () => {
  for (const rating of ratingKeys) {
    const made = ratingOf({ rating, label: "So" });
    if (made?.ratingValue === undefined) continue;
    expect([made.worstRating, made.bestRating]).toEqual([1, 4]);
    expect(made.ratingValue).toBeGreaterThanOrEqual(1);
    expect(made.ratingValue).toBeLessThanOrEqual(4);
  }
});

test("what has no place on the scale is named alone, and what is of no fact not rated", () => {
  for (const rating of ["unverifiable", "a_scale_of_another_day"]) {
    expect(ratingOf({ rating, label: "Open" })).toEqual({
      "@type": "Rating",
      alternateName: "Open",
    });
  }
  expect(ratingOf({ rating: "not_checkable", label: "Opinion" })).toBeUndefined();
});
