import { expect, test } from "vitest";
import { renewed, thereNow } from "./there-now.ts";

const text = "Ferry notes\nThe fare is 14 euros, or 12 euros for children.\nIt leaves at nine.";

type View = Parameters<typeof thereNow>[1];
const view = {
  article: { id: "a" } as View["article"],
  revision: { id: "r2", number: 2, text } as View["revision"],
  claims: [
    {
      id: "c",
      number: 3,
      state: "proposed",
      verdicts: [{ by: "Imani", rating: "wrong", rationale: "It is 14.", newText: "14 euros" }],
    },
  ] as View["claims"],
};
const words = (exact: string, start: number) => ({ exact, start, end: start + exact.length });
const comment = (ranges: ReturnType<typeof words>[]) => ({
  input: { articleId: "a", revisionId: "r1", body: "Too much.", ranges },
});

test("beside what was written stands the paragraph that is there now", () => {
  const now = thereNow(comment([words("12 euros", 24)]), view);
  expect(now).toEqual([
    {
      name: "revision",
      of: { number: 2 },
      text: "The fare is 14 euros, or 12 euros for children.",
    },
  ]);
  expect(thereNow(comment([words("gone", 4_000)]), view)[0]?.text).toBe("It leaves at nine.");
});

test("of a claim its state and its verdict are shown", () => {
  expect(thereNow({ input: { claimId: "c", rationale: "Mine." } }, view)).toEqual([
    { name: "claimNumber", of: { number: 3 }, text: "", word: "claimStates.proposed" },
    { name: "verdictBy", of: { who: "Imani" }, text: "It is 14.", word: "ratings.wrong" },
    { name: "newText", text: "14 euros" },
  ]);
  expect(thereNow({ input: { claimId: "of another article" } }, view)).toEqual([]);
});

test("tried again, marked words are those of the text that is there now", () => {
  const again = renewed(comment([words("12 euros", 24)]), view);
  expect(again).toMatchObject({ revisionId: "r2", body: "Too much." });
  expect(again.ranges).toEqual([words("12 euros", text.indexOf("12 euros"))]);
  expect(renewed(comment([]), undefined)).toEqual(comment([]).input);
  const decision = { input: { claimId: "c", verdictId: "v", revisionId: "r1" } };
  expect(renewed(decision, view)).toEqual(decision.input);
});
