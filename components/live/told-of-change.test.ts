import { expect, test } from "vitest";
import { say } from "#lib/platform/languages/say.ts";
import type { LiveChange } from "#lib/platform/live/messages.ts";
import german from "#messages/de/live.json" with { type: "json" };
import english from "#messages/en/live.json" with { type: "json" };
import { type AboutOf, type LiveTexts, toldOfChange, toldOfChanges } from "./told-of-change.ts";

const textAt = (texts: object, name: string): string => {
  const at = name.split(".").reduce<unknown>((found, part) => Object(found)[part], texts);
  return String(at);
};
const texts: LiveTexts = {
  say: (name, values) => say("en", textAt(english, name), values),
  changes: english.changes,
};

const actor = { id: "ruth", name: "Ruth Adler" };
const change = (type: string, more: Partial<LiveChange> = {}): LiveChange => ({
  seq: 9,
  type,
  actor,
  ...more,
});
const aboutOf: AboutOf = ({ claim }) =>
  claim === "known" ? { kind: "claim", number: 3 } : undefined;

test("a change is told by what it is about, what was done to it, and who did it", () => {
  const told = (one: LiveChange) => toldOfChange(one, aboutOf, texts);
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
  expect(toldOfChanges(many.slice(0, 1), aboutOf, texts)).toBe("Claim 3 approved by Ruth Adler.");
  expect(toldOfChanges(many, aboutOf, texts)).toMatch(
    /^(Claim 3 approved by Ruth Adler\. ){3}2 more changes\.$/,
  );
});

test("a change is told in the reader's language, in its order", () => {
  const inGerman: LiveTexts = {
    say: (name, values) => say("de", textAt(german, name), values),
    changes: german.changes,
  };
  const one = change("claim.unassigned", { claim: "known" });
  expect(toldOfChange(one, aboutOf, inGerman)).toBe(
    "Zuteilung von Behauptung 3 aufgehoben von Ruth Adler",
  );
});
