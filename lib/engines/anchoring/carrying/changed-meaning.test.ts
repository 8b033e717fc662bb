import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { isOnlyJoint, meaningsChanged } from "./changed-meaning.ts";
import { Quotations } from "./quotations.ts";
import { SentenceMeanings } from "./sentence-meanings.ts";

const changed = (before: string, after: string) => {
  const aligned = alignTexts(before, after);
  const links = aligned.groupOf(0)?.words();
  const [old, now] = [aligned.from, aligned.to].map((text) =>
    new SentenceMeanings(text, new Quotations(text.text)).of(0),
  );
  if (!links || !old || !now) throw new Error("The sentence is still there.");
  return [...new Set(links.hunks.flatMap((hunk) => meaningsChanged(links, hunk, old, now)))];
};

const talks = "The talks over the port of 17 towns went on for days";

it.each([
  ["a negation", talks, `${talks.replace("went", "never went")}`, ["negation"]],
  ["a number", talks, talks.replace("17", "18"), ["number"]],
  [
    "a number's sign",
    "They paid $17 for the old port and left",
    "They paid €17 for the old port and left",
    ["number"],
  ],
  [
    "what is written against a number",
    talks,
    talks.replace("17 towns", "17-year towns"),
    ["number"],
  ],
  ["other words", talks, talks.replace("the port", "the harbour"), []],
  [
    "a comma after a number",
    "In 2019 the talks over the port ended",
    "In 2019, the talks over the port ended",
    [],
  ],
  [
    "who said it, before",
    `Mayor Roth said that ${talks}.`,
    `Mayor Lima said that ${talks}.`,
    ["attribution"],
  ],
  [
    "who said it, after",
    `${talks}, said the mayor.`,
    `${talks}, said the minister.`,
    ["attribution"],
  ],
  [
    "according to whom",
    `${talks}, according to the mayor.`,
    `${talks}, according to the minister.`,
    ["attribution"],
  ],
  ["whether it was said", `${talks}.`, `${talks}, reports said.`, ["attribution"]],
  [
    "what was said",
    `Mayor Roth said that ${talks}.`,
    `Mayor Roth said that ${talks.replace("port", "harbour")}.`,
    [],
  ],
  [
    "من قال",
    "قال الوزير إن المحادثات حول الميناء استمرت",
    "قال السفير إن المحادثات حول الميناء استمرت",
    ["attribution"],
  ],
  [
    "ما قيل",
    "قال الوزير إن المحادثات حول الميناء استمرت",
    "قال الوزير إن المحادثات حول المطار استمرت",
    [],
  ],
])("%s", (_name, before, after, meanings) => {
  expect(changed(before, after)).toEqual(meanings);
});

it.each([
  ["Envoys met, and kings left.", "Envoys met. Kings left.", true],
  ["Envoys met. Kings left.", "Envoys met; kings left.", true],
  ["Envoys met and kings left.", "Envoys met. Kings left.", false],
  ["Envoys met, and kings left.", "Envoys met. Kings stayed.", false],
])("“%s” to “%s” changes the joint alone: %s", (before, after, isJoint) => {
  const links = alignTexts(before, after).groupOf(0)?.words();
  expect(links && isOnlyJoint(links)).toBe(isJoint);
});
