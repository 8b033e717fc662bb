import { expect, test } from "vitest";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import { omissionsOf } from "./omissions.ts";

const given = inEditionOf(discussedArticle(), "public").chain.events;

test("what is left out is told by kind and number, a single thing as one", () => {
  const says = omissionsOf(given, false).map((one) => one.says);
  expect(says).toEqual([
    "2 comments, questions and suggestions on the text",
    "2 replies to such notes or on claims",
    "2 questions to people outside",
    "who was asked for a reply or as a source, 2 contacts",
    "what was noted of 2 sources",
    "what was waited for, 1 time",
    "the salts of 2 decisions, by which one could guess at what is left out",
  ]);
  const named = omissionsOf(given, true).find(({ what }) => what === "names");
  expect(named?.count).toBe(4);
});
