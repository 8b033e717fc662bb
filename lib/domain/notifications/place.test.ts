import { expect, test } from "vitest";
import { placeOf } from "./place.ts";

test.each([
  [{}, "/n/demo/articles/a/changes"],
  [{ claimId: "c" }, "/n/demo/articles/a?claim=c"],
  [{ annotationId: "n" }, "/n/demo/articles/a?entry=n"],
  [{ contactId: "k" }, "/n/demo/articles/a/contacts?contact=k"],
  [{ report: { id: "r", isReady: true } }, "/n/demo/reports/r"],
  [{ report: { id: "r", isReady: false } }, "/n/demo/articles/a"],
])("%j is at %s", (subject, place) => {
  expect(placeOf("demo", { articleId: "a", ...subject })).toBe(place);
});
