import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readMentions } from "./mentions.ts";
import { markToldChanges } from "./told-changes.ts";

const changes = (text: string) => {
  const t = readEnglishText(text);
  const mentions = readMentions(t);
  markToldChanges(t, mentions);
  return mentions.map(({ tellsChange }) => tellsChange);
};

it("marks the mentions of a person of two titles whose sentence tells of a change", () => {
  expect(
    changes("He met Senator Ann Cole. Governor Ann Cole was sworn in. He met Senator Tom Reed."),
  ).toEqual([false, true, false]);
});

it("takes a year for another time", () => {
  expect(changes("He met Senator Ann Cole. In 2011, Governor Ann Cole signed it.")).toEqual([
    false,
    true,
  ]);
});
