import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { carryRange } from "./carry-range.ts";
import { Differences } from "./differences.ts";
import { identityCases } from "./identity.cases.ts";
import { identityOf } from "./same-claim.ts";
import { sentenceCases } from "./sentence.cases.ts";

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

it.each(identityCases)("[$law] “$from” to “$to” beside “$span”: $is", (given) => {
  const { text, from, to, span, is } = given;
  const { sameClaim, contextChanged } = identity(text, text.replace(from, to), span);
  const context = contextChanged ? "context" : "same";
  expect(sameClaim ? context : "stale").toBe(is);
});

it.each(sentenceCases)("[%s] “%s” to “%s” beside “%s”: %s", (_law, before, after, span, is) => {
  const { sameClaim, contextChanged } = identity(before, after, span);
  const context = contextChanged ? "context" : "same";
  expect(sameClaim ? context : "stale").toBe(is);
});

it("[I5] is another where who says so moved to another sentence", () => {
  const before = "Roth said that the port was shut and the pier burned.";
  const after = "Roth said that the port was shut. The pier burned.";
  expect(identity(before, after, "pier burned").meanings).toEqual(["attribution"]);
});

it("[I4] is the same where a sentence that begins with “no” was joined to another", () => {
  const before = "The council met for a day. No plan was read aloud to them.";
  const after = "The council met for a day; no plan was read aloud to them.";
  expect(identity(before, after, "was read aloud")).toMatchObject({
    sameClaim: true,
    contextChanged: true,
  });
});

it("[A10] lists no change of the span's own words under its context", () => {
  const now = said.replace("17", "18").replace("there", "here");
  const aligned = alignTexts(said, now);
  const ranges = ["port met 17", "17 envoys", "The mayor"].map((words) => {
    const start = said.indexOf(words);
    return carryRange(aligned, { start, end: start + words.length });
  });
  expect(identityOf(said, now, ranges, new Differences(aligned))).toEqual({
    sameClaim: false,
    contextChanged: true,
    meanings: [],
    contextChanges: [{ removed: "there", added: "here" }],
  });
});
