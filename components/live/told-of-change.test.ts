import { expect, test } from "vitest";
import type { LiveChange } from "#lib/platform/live/messages.ts";
import { toldOfChange, toldOfChanges } from "./told-of-change.ts";

const actor = { id: "ruth", name: "Ruth Adler" };
const change = (type: string, more: Partial<LiveChange> = {}): LiveChange => ({
  seq: 9,
  type,
  actor,
  ...more,
});
const nameOf = ({ claim }: LiveChange) => (claim === "known" ? "Claim 3" : undefined);

test("a change is told by what it is about, what was done to it, and who did it", () => {
  const told = (one: LiveChange) => toldOfChange(one, nameOf);
  expect(told(change("claim.approved", { claim: "known" }))).toBe("Claim 3 approved by Ruth Adler");
  expect(told(change("claim.opened", { claim: "new" }))).toBe("A claim opened by Ruth Adler");
  expect(told(change("annotation.removed", { annotation: "x" }))).toBe(
    "A comment removed by Ruth Adler",
  );
  expect(told(change("article.revised", { revision: 4 }))).toBe("Revision 4 made by Ruth Adler");
  expect(told(change("checks.run"))).toBe("Checks run by Ruth Adler");
  expect(told(change("weather.changed"))).toBe("Something changed by Ruth Adler");
});

test("of many changes three are told, and how many more there are", () => {
  const many = Array.from({ length: 5 }, () => change("claim.approved", { claim: "known" }));
  expect(toldOfChanges(many.slice(0, 1), nameOf)).toBe("Claim 3 approved by Ruth Adler.");
  expect(toldOfChanges(many, nameOf)).toMatch(
    /^(Claim 3 approved by Ruth Adler\. ){3}2 more changes\.$/,
  );
});
