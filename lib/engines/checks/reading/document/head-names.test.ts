import { expect, it } from "vitest";
import { readText } from "../read-text.ts";
import { readHeadNames } from "./head-names.ts";

const names = (...parts: string[]) => {
  const text = parts.join("\n\n");
  const { blocks, mentions } = readText(text, "en", {});
  return readHeadNames(text, blocks, mentions).map(({ mention, part }) => [
    text.slice(mention.start, mention.end),
    part,
  ]);
};

it("gives the persons of a headline whom the story does not name", () => {
  expect(
    names("Mayor Ann Walsh quits over bribes", "The mayor, Anna Keller, stepped down on Friday."),
  ).toEqual([["Ann Walsh", "headline"]]);
});

it("gives a name by itself that begins like a person's of the story", () => {
  const story = "The council elected Peter Hodgson on Friday.";
  expect(names("Council picks Hodgkins to lead it", story)).toEqual([["Hodgkins", "headline"]]);
  expect(names("Council picks Barnard to lead it", story)).toEqual([]);
});

it("gives a name by itself that is a slip of a person's, or acts and stands nowhere", () => {
  expect(names("Rosati wins the stage", "Paolo Rossetti won the stage on Friday.")).toEqual([
    ["Rosati", "headline"],
  ]);
  const story = "Anna Keller stepped down on Friday after a report.";
  expect(names("Party split as Barnard quits over bribes", story)).toEqual([
    ["Barnard", "headline"],
  ]);
  expect(names("Party Split as Barnard Quits", story)).toEqual([]);
});

it.each([
  ["Mayor Ann Walsh quits over bribes", "The mayor, Ann Walsh, stepped down on Friday."],
  ["Mayor Walsh quits over bribes", "Ann Walsh stepped down as mayor on Friday."],
  ["Mayor quits over bribes", "The mayor, Ann Walsh, stepped down on Friday."],
  ["Storm closes port", "Ships stayed in the harbour on Friday, the port said."],
])("%j: nobody", (...parts) => {
  expect(names(...parts)).toEqual([]);
});
