import { expect, test } from "vitest";
import { suggestedDispositions } from "./suggested-dispositions.ts";

const text = "Envoys of 17 states met on Friday.";
const claim = (id: string, exact: string) => {
  const start = text.indexOf(exact);
  return { id, spans: [{ start, end: start + exact.length, exact }] };
};
const put = (words: string, by: string, annotationId = "s") => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: by, annotationId };
};

test("a suggestion belongs to each claim some of whose words it replaces", () => {
  const claims = [claim("number", "17 states"), claim("all", text), claim("day", "Friday")];
  const made = suggestedDispositions(text, claims, [put("17", "18")]);
  const corrected = { disposition: "corrected", oldText: "17", newText: "18" };
  expect([...made]).toEqual([
    ["number", corrected],
    ["all", corrected],
  ]);
});

test("several of them are one change, from the first word to the last", () => {
  const both = [put("Friday", "Monday", "t"), put("17", "18")];
  expect(suggestedDispositions(text, [claim("all", text)], both).get("all")).toEqual({
    disposition: "corrected",
    oldText: "17 states met on Friday",
    newText: "18 states met on Monday",
  });
});

test("words taken out are cut; what was approved is none of it; one that only touches is of no claim", () => {
  const claims = [claim("number", "17 states")];
  expect(suggestedDispositions(text, claims, [put("17 states", "")]).get("number")).toMatchObject({
    disposition: "cut",
  });
  const start = text.indexOf("17");
  const approved = { start, end: start + 2, text: "18", claimId: "number" };
  expect(suggestedDispositions(text, claims, [approved]).size).toBe(0);
  expect(suggestedDispositions(text, claims, [put(" met", " left")]).size).toBe(0);
});
