import { expect, test } from "vitest";
import { boundNeeds, isSigned, type Said, signingBlocks, signingOf, turns } from "./needs.ts";

const legal = { id: "r1", label: "Legal", level: 2, members: ["m1", "m2"] };
const standards = { id: "r2", label: "Standards", level: 1, members: ["m3"] };
const withdrawnAt = new Date("2024-05-17T00:00:06Z");
const given: Said = {
  ...{ id: "s1", ruleId: "r1", label: "Legal", kind: "given", signedById: "m1" },
  ...{ fallen: false, withdrawnAt: null },
};
const objection: Said = { ...given, id: "s2", kind: "objection" };
const names: Record<string, string> = { m1: "Amal", m2: "Kofi", m3: "Lena" };
const nameOf = (member: string) => names[member];
const rules = [legal, standards];

test("what is needed grows with the level, and nothing is where no rule is", () => {
  expect(signingOf(rules, 0, []).needs).toEqual([]);
  expect(signingOf(rules, 1, []).needs.map(({ label }) => label)).toEqual(["Standards"]);
  expect(signingOf(rules, 2, []).needs.map(({ label }) => label)).toEqual(["Legal", "Standards"]);
  expect(isSigned(signingOf([], 2, []))).toBe(true);
});

test("a signature stands until it is withdrawn or the article is worked on again; an objection until it is withdrawn", () => {
  const signed = (said: Said[]) => signingOf([legal], 2, said);
  expect(isSigned(signed([given]))).toBe(true);
  expect(isSigned(signed([{ ...given, fallen: true }]))).toBe(false);
  expect(isSigned(signed([{ ...given, withdrawnAt }]))).toBe(false);
  expect(signed([given, objection]).objections).toEqual([
    { id: "s2", label: "Legal", signedById: "m1" },
  ]);
  expect(isSigned(signed([given, { ...objection, withdrawnAt }]))).toBe(true);
  // At whatever level.
  expect(isSigned(signingOf(rules, 0, [objection]))).toBe(false);
});

test("what is missing is said, and of whom", () => {
  const signing = signingOf(rules, 2, [objection]);
  const told = (...of: Parameters<typeof signingBlocks>) =>
    signingBlocks(...of).map(({ sentence }) => sentence);
  expect(signingBlocks(signing, nameOf)).toEqual([
    {
      code: "signature_missing",
      sentence: "The signature as “Legal” is missing (Amal, Kofi).",
    },
    { code: "signature_missing", sentence: "The signature as “Standards” is missing (Lena)." },
    { code: "objection_stands", sentence: "Amal objects as “Legal”." },
  ]);
  expect(told(signing)).toContain("The signature as “Standards” is missing.");
  expect(told(signing, () => undefined)).toEqual([
    "The signature as “Legal” is missing, and nobody who may give it is left.",
    "The signature as “Standards” is missing, and nobody who may give it is left.",
    "An objection as “Legal” stands.",
  ]);
});

test("a rule turns the articles that are signed only before it, or only after", () => {
  expect(turns(["a1", "a2"], ["a2", "a3"])).toEqual({ turned: ["a1", "a3"] });
  expect(turns(["a1"], ["a1"])).toEqual({});
});

test("an event says the level, what it asks for and what was given", () => {
  expect(boundNeeds(signingOf(rules, 0, []))).toEqual({ data: {}, detail: {} });
  expect(boundNeeds(signingOf([legal], 2, [given]))).toEqual({
    data: {
      risk: "high",
      needed: [{ rule: "r1", level: "high", members: ["m1", "m2"], signature: "s1" }],
    },
    detail: { labels: ["Legal"] },
  });
});
