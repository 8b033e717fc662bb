import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { englishBlockCue } from "./block-cues.ts";

const cue = (text: string) => {
  const { tokens } = readEnglishText(text);
  return englishBlockCue(tokens, 0, tokens.length);
};

it.each([
  ["By Ann Cole and Lee Reed in Cairo", "byline"],
  ["Reporting by Ann Cole; editing by Lee Reed", "byline"],
  ["Additional reporting by Ann Cole", "byline"],
  ["By Friday the water had fallen", undefined],
  ["By then 12 had died", undefined],
  ["8 November 2023", "dateline"],
  ["Last updated: 5/17/2024, 03:15 a.m.", "dateline"],
  ["Twelve held after raid in May", undefined],
  ["Photo: the bridge at dawn", "caption"],
  ["Pictured: the bridge at dawn", "caption"],
  ["File photo: the bridge", "caption"],
  ["The bridge at dawn on Friday. (AP Photo/Ann Cole)", "caption"],
  ["The bridge was closed (again)", undefined],
  ["Photo opportunities were few.", undefined],
])("%j is %s", (text, role) => {
  expect(cue(text)).toBe(role);
});
