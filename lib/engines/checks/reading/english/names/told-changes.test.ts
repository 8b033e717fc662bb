import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readMentions } from "./mentions.ts";
import { markToldChanges } from "./told-changes.ts";

const changes = (text: string) => {
  const t = readEnglishText(text);
  const mentions = readMentions(t);
  markToldChanges(t, mentions);
  return mentions.filter(({ certain }) => certain).map(({ tellsChange }) => tellsChange);
};

it("marks the mentions of a person of two titles whose sentence tells of a change", () => {
  expect(
    changes("He met Senator Ann Cole. Governor Ann Cole was sworn in. He met Senator Tom Reed."),
  ).toEqual([true, true, false]);
});

it("takes a year for another time", () => {
  expect(changes("He met Senator Ann Cole. In 2011, Governor Ann Cole signed it.")).toEqual([
    false,
    true,
  ]);
});

it.each([
  ["Then Governor Ann Cole left.", [false, false]],
  ["When Governor Ann Cole left, he met a former mayor.", [false, false]],
  ["Years earlier, Governor Ann Cole signed it.", [false, true]],
  ["In March Governor Ann Cole signed it.", [false, true]],
  ["On March 3 Governor Ann Cole signed it.", [false, false]],
  ["Cole left the ministry. Governor Ann Cole wept.", [true, true, true]],
])("%s: %j", (text, told) => {
  expect(changes(`He met Senator Ann Cole. Rain fell. ${text}`)).toEqual(told);
});
