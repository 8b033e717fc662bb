import { expect, test } from "vitest";
import { presentRule, presentSigning } from "./present.ts";

const at = new Date("2024-05-17T10:00:00.000Z");
const rule = { id: "r", label: "Legal", level: 2, members: ["m", "n"] };
const row = {
  ...{ id: "s", ruleId: "r", label: "Legal", kind: "objection", words: "Who says so?" },
  ...{ signedById: "m", signedBy: { person: { name: "Amal" } }, createdAt: at },
};
type Shown = Parameters<typeof presentSigning>[0];
const shown: Shown = {
  ...{ state: "checked", risks: [], articleAuthor: false, signedOff: false },
  signing: {
    risk: "high",
    needs: [{ rule: "r", label: "Legal", level: "high", members: ["m", "n"] }],
    objections: [{ id: "s", label: "Legal", signedById: "m" }],
  },
  said: [row],
  rules: [rule],
  members: [
    { id: "m", name: "Amal" },
    { id: "n", name: "Kofi" },
    { id: "o", name: "Lena" },
  ],
  actor: { memberId: "n", roles: ["auditor"] },
};
const of = (change: Partial<Shown>) => presentSigning({ ...shown, ...change });

test("whoever is named may sign what is checked, and take a colleague's objection back", () => {
  expect(of({})).toMatchObject({
    risk: "high",
    needs: [{ label: "Legal", names: ["Amal", "Kofi"], mayGive: true }],
    objections: [{ by: "Amal", words: "Who says so?", mayWithdraw: true }],
    ...{ canSetRisk: false, canLowerRisk: false },
  });
});

test.each<[string, Partial<Shown>]>([
  ["is not named", { actor: { memberId: "o", roles: ["admin"] } }],
  ["wrote it", { articleAuthor: true }],
  ["signed it off", { signedOff: true }],
  ["looks at what is not checked", { state: "in_checking" }],
])("nobody signs who %s", (_who, change) => {
  expect(of(change).needs[0]?.mayGive).toBe(false);
});

test("an author who is an editor may raise the level alone", () => {
  const actor = { memberId: "o", roles: ["editor"] };
  expect(of({ actor, articleAuthor: true })).toMatchObject({
    ...{ canSetRisk: true, canLowerRisk: false },
  });
  expect(of({ actor }).canLowerRisk).toBe(true);
});

test("a rule is told by its level's name", () => {
  expect(presentRule(rule)).toEqual({
    ...{ id: "r", label: "Legal", level: "high", members: ["m", "n"] },
  });
});
