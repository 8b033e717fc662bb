import { expect, test } from "vitest";
import { dismissal, findingView } from "./finding.cases.ts";
import { arrange } from "./finding-groups.ts";

const text =
  "A headline\nThe minister met envoys of seventeen countries on Wednesday, they said.\nEnd";
const at = (exact: string, role = "stated") => {
  const start = text.indexOf(exact);
  return { role, start, end: start + exact.length, exact };
};

const findings = [
  findingView("head", { spans: [at("headline")] }),
  findingView("count", { spans: [at("A headline", "item"), at("seventeen countries")] }),
  findingView("day", { rule: "weekday-date", spans: [at("Wednesday")], outcome: "consistent" }),
  findingView("claimed", { spans: [at("End")], claims: [{ id: "c", number: 1 }] }),
  findingView("aside", { rule: "weekday-date", spans: [at("End")], dismissal }),
];

const ids = (group: { id: string }[]) => group.map(({ id }) => id);

test("by place, open findings stand under their paragraphs; the settled ones are set apart", () => {
  const { groups, folded } = arrange(findings, "place", text);
  expect(groups.map(({ opening, open, folded: rest }) => [opening, ids(open), rest])).toEqual([
    ["A headline", ["head"], 0],
    ["The minister met envoys of seventeen countries on Wednesday, …", ["count"], 1],
  ]);
  expect(ids(folded.consistent)).toEqual(["day"]);
  expect(ids(folded.claimed)).toEqual(["claimed"]);
  expect(ids(folded.dismissed)).toEqual(["aside"]);
});

test("by rule, a rule stands there with how many it has even where none is open", () => {
  const { groups } = arrange(findings, "rule", text);
  expect(groups.map(({ rule, open, folded }) => [rule, ids(open), folded])).toEqual([
    ["list-count", ["head", "count"], 1],
    ["weekday-date", [], 2],
  ]);
});

test("what is dismissed and was a claim is dismissed", () => {
  const both = findingView("both", { dismissal, claims: [{ id: "c", number: 1 }] });
  expect(ids(arrange([both], "rule", text).folded.dismissed)).toEqual(["both"]);
});
