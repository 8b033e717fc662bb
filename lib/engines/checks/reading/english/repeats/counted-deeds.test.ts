import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { deedKey, isOfKnownEvent, readCounted, readReference } from "./counted-deeds.ts";

const counted = (text: string) => {
  const t = readEnglishText(text);
  const [quantity] = t.quantities;
  const found = quantity && readCounted(t, quantity);
  return found && [found.deed, found.noun, found.qualifier];
};

it.each<[string, [string | undefined, string, string]]>([
  ["12 people were killed", ["killed", "person", ""]],
  ["12 Afghan soldiers were killed", ["killed", "soldier", "afghan"]],
  ["12 dead, 30 hurt", ["killed", "", ""]],
  ["a blast, killing at least 12 people", ["killed", "person", ""]],
  ["the death toll stood at 12", ["killed", "", ""]],
  ["the deaths of 12 miners", ["killed", "miner", ""]],
  ["all 12 miners have been rescued", ["rescued", "miner", ""]],
  ["12 gunmen killed a guard", [undefined, "gunman", ""]],
  ["12 people were not hurt", [undefined, "person", ""]],
  ["he was killed 12 times", [undefined, "", ""]],
])("%j", (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

it("names what happened, and to whom where they are more than people", () => {
  expect([deedKey("killed", "person"), deedKey("killed", "soldier")]).toEqual([
    "killed",
    "killed soldier",
  ]);
});

it("knows how a count points back", () => {
  const reference = (text: string) => {
    const t = readEnglishText(text);
    return readReference(t, t.quantities[0]?.first ?? 0);
  };
  expect(
    ["all 12 men", "all of the 12 men", "the 12 men", "12 men", "in all 12 men"].map(reference),
  ).toEqual(["all", "all", "known", "first", "first"]);
});

it("knows when a deed is of an event that is known", () => {
  const known = (text: string) => {
    const t = readEnglishText(text);
    const at = t.tokens.findIndex((token) => token.lower === "killed");
    return isOfKnownEvent(t, at, 0, t.tokens.length);
  };
  expect(known("The huge blast killed 12 people.")).toBe(true);
  expect(known("12 people were killed in the crash.")).toBe(true);
  expect(known("A blast killed 12 people.")).toBe(false);
});
