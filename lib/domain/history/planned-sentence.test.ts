import { expect, test } from "vitest";
import { plannedChanges } from "./planned-sentence.ts";

const plan = { category: "number", priority: "normal", due: null };
const event = (change: object, was: object = {}) => ({
  seq: 3,
  type: "claim.planned" as const,
  at: "2024-05-17T00:15:00.000Z",
  actor: { member: "m", name: "Lena Brandt", roles: ["editor"] },
  data: { claim: "c", ...plan, ...change, was: { ...plan, ...was } },
  detail: {},
  erased: false,
});

test.each([
  [{ category: "date" }, {}, "the category is Date or time"],
  [{ priority: "high" }, {}, "the priority is high"],
  [{ due: "2024-05-17T18:00:00.000Z" }, {}, "it is due 2024-05-17 18:00 UTC"],
  [{}, { due: "2024-05-17T18:00:00.000Z" }, "it is due on no day"],
  [{ category: "gone" }, {}, "the category is gone"],
])("what was changed is said: %j", (change, was, sentence) => {
  expect(plannedChanges(event(change, was), "en")).toBe(sentence);
});

test("several changes are one list, in the words of the language", () => {
  const both = event({ category: "date", priority: "low" });
  expect(plannedChanges(both, "en")).toBe("the category is Date or time, the priority is low");
  expect(plannedChanges(both, "de")).toBe(
    "Kategorie ist Datum oder Uhrzeit, Dringlichkeit ist niedrig",
  );
});
