import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { skipTitle } from "./person-titles.ts";

it.each([
  ["US Secretary of State John Kerry", "John Kerry"],
  ["Chief of Staff Cheryl Mills", "Cheryl Mills"],
  ["White House press secretary Ann Cole", "Ann Cole"],
  ["the actor Tom Hanks", "Tom Hanks"],
  ["Health Minister Jon Bell", "Jon Bell"],
  ["President of France", ""],
  ["John Kerry", "John Kerry"],
])("the name in %j is %j", (text, name) => {
  const t = readEnglishText(text);
  const end = t.tokens.length;
  const first = skipTitle(t, 0, end);
  expect(first < end ? sliceOf(t, first, end) : "").toBe(name);
});
