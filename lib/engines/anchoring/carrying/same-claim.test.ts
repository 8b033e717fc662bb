import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { carryRange } from "./carry-range.ts";
import { Differences } from "./differences.ts";
import { identityOf } from "./same-claim.ts";

function identity(before: string, after: string, words: string) {
  const start = before.indexOf(words);
  const aligned = alignTexts(before, after);
  const range = carryRange(aligned, { start, end: start + words.length });
  return identityOf(before, after, [range], new Differences(aligned));
}

const said = "The mayor of the old port met 17 envoys there.";

it("is the same where nothing changed", () => {
  expect(identity(said, said, "old port")).toEqual({
    sameClaim: true,
    contextChanged: false,
    meanings: [],
    contextChanges: [],
  });
});

it("is the same in a changed context where other words did", () => {
  expect(identity(said, said.replace("there", "here"), "old port")).toEqual({
    sameClaim: true,
    contextChanged: true,
    meanings: [],
    contextChanges: [{ removed: "there", added: "here" }],
  });
});

it("is another where a number in the sentence did", () => {
  expect(identity(said, said.replace("17", "18"), "old port")).toMatchObject({
    sameClaim: false,
    contextChanged: true,
    meanings: ["number"],
  });
});

it("is another where its own words did", () => {
  expect(identity(said, said.replace("old", "new"), "old port")).toMatchObject({
    sameClaim: false,
    contextChanged: false,
    contextChanges: [],
  });
});
