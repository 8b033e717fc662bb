import { expect, test } from "vitest";
import { aboutNow } from "./about-now.ts";

type View = Parameters<typeof aboutNow>[1];
const view = {
  claims: [
    {
      id: "c",
      number: 3,
      statement: "Envoys came.",
      evidence: [{ id: "e", sourceNumber: 2, sourceTitle: "A list" }],
    },
  ] as View["claims"],
  checklists: { number: [{ id: "i", wording: "The source has it" }] } as View["checklists"],
  annotations: [{ id: "a", kind: "question", body: "Which two?" }] as View["annotations"],
  findings: [
    { id: "f1", message: "17 are said, 18 listed." },
    { id: "f2", message: "A Friday." },
  ] as View["findings"],
  facts: [{ key: "k", exact: "17 towns" }] as View["facts"],
  checkers: [{ id: "m", name: "Imani" }],
};
const about = (input: Parameters<typeof aboutNow>[0]["input"]) => aboutNow({ input }, view);

test("what one clicked at is called what the page calls it", () => {
  expect(about({ claimId: "c", ownerId: "m" })).toEqual([
    { name: "claimNumber", of: { number: 3 }, text: "Envoys came." },
    { name: "checker", text: "Imani" },
  ]);
  expect(about({ claimId: "c", ownerId: null })[1]?.name).toBe("noChecker");
  expect(about({ annotationId: "a" })).toEqual([
    { name: "about", text: "Which two?", word: "annotationKinds.question" },
  ]);
  expect(about({ evidenceId: "e" })).toEqual([
    { name: "sourceNumber", of: { number: 2 }, text: "A list" },
  ]);
  expect(about({ claimId: "c", itemId: "i", mark: "checked" })[1]).toEqual({
    name: "itemChecked",
    text: "The source has it",
  });
  expect(about({ findingIds: ["f1", "f2"] })[0]?.text).toBe("17 are said, 18 listed.\nA Friday.");
  expect(about({ findingIds: "f2" })[0]?.text).toBe("A Friday.");
  expect(about({ factKeys: ["k"] })[0]?.text).toBe("“17 towns”");
});

test("what this page does not show has no name here", () => {
  expect(about({ claimId: "of another article" })).toEqual([]);
});
