import { expect, test } from "vitest";
import { boundNeeds, isSigned, type Said, signingBlocks, signingOf, turns } from "./needs.ts";

const legal = { id: "r1", label: "Legal", level: 2, members: ["m1", "m2"] };
const standards = { id: "r2", label: "Standards", level: 1, members: ["m3"] };
const at = (second: number) => new Date(Date.UTC(2024, 4, 17, 0, 0, second));
const given: Said = {
  ...{ id: "s1", ruleId: "r1", label: "Legal", kind: "given", signedById: "m1" },
  ...{ createdAt: at(5), withdrawnAt: null },
};
const objection: Said = { ...given, id: "s2", kind: "objection", createdAt: at(1) };
const names: Record<string, string> = { m1: "Amal", m2: "Kofi", m3: "Lena" };
const nameOf = (member: string) => names[member];
const rules = [legal, standards];

test("what is needed grows with the level, and nothing is where no rule is", () => {
  expect(signingOf(rules, 0, [], undefined).needs).toEqual([]);
  expect(signingOf(rules, 1, [], undefined).needs.map(({ label }) => label)).toEqual(["Standards"]);
  expect(signingOf(rules, 2, [], undefined).needs.map(({ label }) => label)).toEqual([
    "Legal",
    "Standards",
  ]);
  expect(isSigned(signingOf([], 2, [], undefined))).toBe(true);
});

test("a signature stands until it is withdrawn or the text is checked again; an objection until it is withdrawn", () => {
  const signed = (said: Said[], checked: number) => signingOf([legal], 2, said, at(checked));
  expect(isSigned(signed([given], 2))).toBe(true);
  expect(isSigned(signed([given], 6))).toBe(false);
  expect(isSigned(signed([{ ...given, withdrawnAt: at(6) }], 2))).toBe(false);
  expect(signed([given, objection], 2).objections).toEqual([
    { id: "s2", label: "Legal", signedById: "m1" },
  ]);
  expect(isSigned(signed([given, { ...objection, withdrawnAt: at(3) }], 2))).toBe(true);
  // At whatever level.
  expect(isSigned(signingOf(rules, 0, [objection], at(2)))).toBe(false);
});

test("what is missing is said, and of whom", () => {
  const signing = signingOf(rules, 2, [objection], at(0));
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
  expect(boundNeeds(signingOf(rules, 0, [], undefined))).toEqual({ data: {}, detail: {} });
  expect(boundNeeds(signingOf([legal], 2, [given], undefined))).toEqual({
    data: {
      risk: "high",
      needed: [{ rule: "r1", level: "high", members: ["m1", "m2"], signature: "s1" }],
    },
    detail: { labels: ["Legal"] },
  });
});
