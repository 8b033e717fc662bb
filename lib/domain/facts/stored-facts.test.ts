import { expect, test } from "vitest";
import { checkText } from "#lib/engines/checks/check-text.ts";
import { storedFacts } from "./schema.ts";
import { factsToStore } from "./stored-facts.ts";

test("each fact is stored with its key, and with what tested it or why nothing did", () => {
  const text = "It hit four towns: Ayr, Bath and Cork. The storm felled 40 trees.";
  const stored = factsToStore(text, checkText({ text, language: "en" }).coverage);
  expect(storedFacts.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  const four = stored.find(({ exact }) => exact === "four");
  const forty = stored.find(({ exact }) => exact === "40");
  expect(four).toMatchObject({ kind: "number", start: 7, by: ["list-count"] });
  expect(forty).toMatchObject({ by: [], reason: expect.any(String) });
  expect(four?.key).not.toBe(forty?.key);
});
