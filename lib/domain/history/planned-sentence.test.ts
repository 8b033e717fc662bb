import { expect, test } from "vitest";
import { planned } from "./planned-sentence.ts";

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
  [{ category: "date" }, {}, "planned claim 3: the category is Date or time."],
  [{ priority: "high" }, {}, "planned claim 3: the priority is high."],
  [{ due: "2024-05-17T18:00:00.000Z" }, {}, "planned claim 3: it is due 2024-05-17 18:00 UTC."],
  [{}, { due: "2024-05-17T18:00:00.000Z" }, "planned claim 3: it is due on no day."],
  [{ category: "gone" }, {}, "planned claim 3: the category is gone."],
])("what was changed is said: %j", (change, was, sentence) => {
  expect(planned(event(change, was), "claim 3")).toBe(sentence);
});
