import { expect, test } from "vitest";
import { sentenceIn } from "#lib/platform/languages/sentences/sentence-in.ts";
import { changesPlan, conflictSentence } from "./conflict-sentence.ts";

const at = "2024-05-17T14:02:31.000Z";

test.each([
  [
    { field: "priority", now: "low", saw: "normal", by: "Imani", at },
    "Imani set the priority to Low (2024-05-17 14:02 UTC), and you saw Normal: nothing was changed.",
  ],
  [
    { field: "category", now: "date", saw: "other", by: "Imani", at },
    "Imani set the category to Date or time (2024-05-17 14:02 UTC), and you saw Other: nothing was changed.",
  ],
  [
    { field: "due", now: null, saw: at, by: undefined, at: undefined },
    "Somebody set the due date to no day (another day), and you saw 2024-05-17 14:02 UTC: nothing was changed.",
  ],
  [
    { field: "owner", now: "Ruth", saw: null, by: "Imani", at },
    "Imani gave this claim to Ruth (2024-05-17 14:02 UTC), and you saw nobody: nothing was changed.",
  ],
] as const)("both versions are said: %j", (conflict, sentence) => {
  expect(conflictSentence(conflict)).toBe(sentence);
  for (const language of ["de", "ar"] as const) {
    expect(sentenceIn(language, sentence)).not.toBe(sentence);
  }
});

test("the values are said in the reader's language", () => {
  const conflict = { field: "priority", now: "low", saw: "high", by: "Imani", at } as const;
  expect(sentenceIn("de", conflictSentence(conflict))).toBe(
    "Imani hat die Priorität auf „Niedrig“ gesetzt (2024-05-17 14:02 UTC), und Sie sahen „Hoch“: Es wurde nichts geändert.",
  );
});

test("who changed it is told by the event that changed that, and nothing else", () => {
  const plan = { category: "date", priority: "low", due: null };
  const planned = { type: "claim.planned", data: { ...plan, was: { ...plan, priority: "high" } } };
  expect([changesPlan(planned, "priority"), changesPlan(planned, "due")]).toEqual([true, false]);
  expect(changesPlan(planned, "owner")).toBe(false);
  expect(changesPlan({ type: "claim.unassigned", data: {} }, "owner")).toBe(true);
  expect(changesPlan({ type: "claim.waiting", data: {} }, "priority")).toBe(false);
});
