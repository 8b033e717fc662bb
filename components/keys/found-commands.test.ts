import { expect, test } from "vitest";
import { foundCommands, MOST_SHOWN } from "./found-commands.ts";

const named = (...names: string[]) => names.map((name) => ({ id: name, name, group: "Here" }));
const found = (query: string, names: string[]) =>
  foundCommands(named(...names), query).map(({ name }) => name);

test("all words of the query have to stand in the name, in any order and spelling", () => {
  const names = ["Next entry", "Claim 3: The café opens", "Next fact"];
  expect(found("", names)).toEqual(names);
  expect(found("entry NEXT", names)).toEqual(["Next entry"]);
  expect(found("cafe", names)).toEqual(["Claim 3: The café opens"]);
  expect(found("next nothing", names)).toEqual([]);
});

test("what begins with the query comes first, the rest in its order", () => {
  expect(found("claim", ["The next claim", "Open a claim", "Claim 3"])).toEqual([
    "Claim 3",
    "The next claim",
    "Open a claim",
  ]);
});

test("no more are found than somebody reads", () => {
  const many = Array.from({ length: 1_000 }, (_, at) => `Claim ${at}`);
  expect(found("claim", many)).toHaveLength(MOST_SHOWN);
});
