import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readMentions } from "./mentions.ts";
import { namesPlace } from "./names-place.ts";

const places = (text: string) =>
  readMentions(readEnglishText(text))
    .filter(({ certain }) => certain)
    .filter(namesPlace)
    .map(({ start, end }) => text.slice(start, end));

it.each([
  [
    "They met in Jakarta and at Lake Toba in North Sumatra.",
    ["Jakarta", "Lake Toba", "North Sumatra"],
  ],
  ["She lives on Station Road in Perth, Australia.", ["Station Road", "Perth", "Australia"]],
  ["Talks with Tokyo went on, as Lima said.", ["Tokyo", "Lima"]],
])("%s", (text, names) => {
  expect(places(text)).toEqual(names);
});

it.each([
  "He met Ann Cole of the Bank of England.",
  "It was Florence who sang.",
  "Then Lauryn Hill said no, and Benito Wood left.",
])("sees no place in %j", (text) => {
  expect(places(text)).toEqual([]);
});
