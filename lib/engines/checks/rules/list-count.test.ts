import fc from "fast-check";
import { expect, it } from "vitest";
import { checkText } from "../check-text.ts";

const NUMBERS = "zero one two three four five six seven eight nine ten".split(" ");

/** What is listed: the noun counted, and more of them than any list below takes. */
const KINDS = [
  { noun: "countries", items: "Chad Mali Niger Togo Ghana Kenya Peru Chile Japan".split(" ") },
  { noun: "counties", items: "Adair Boone Clark Drew Elk Floyd Greene Howard Ida".split(" ") },
  {
    noun: "lawmakers",
    items: "Ann Cole|Bo Dean|Cy Elm|Di Fox|Ed Gray|Flo Hall|Gus Ives|Hal Jay|Ida King".split("|"),
  },
  {
    noun: "executives",
    items:
      "Ann Cole, 41, of Leeds|Bo Dean, 52, of York|Cy Elm, 38, of Hull|Di Fox, 60, of Bath|Ed Gray, 44, of Ely|Flo Hall, 35, of Ayr|Gus Ives, 29, of Deal".split(
        "|",
      ),
  },
];

const PATTERNS: readonly ((count: string, list: string) => string)[] = [
  (count, list) => `The board wrote to ${count}: ${list}.`,
  (count, list) => `On Monday the board wrote to ${count} (${list}) about the plan.`,
  (count, list) => `The board said ${count} — ${list} — had replied by noon.`,
  (count, list) => `Letters went to ${count}, ${list}, before the vote.`,
  (count, list) => `The ${count} are ${list}.`,
  (count, list) => `Letters went to ${count}, namely ${list}.`,
];

const joined = (items: readonly string[], oxford: boolean): string =>
  `${items.slice(0, -1).join(", ")}${oxford ? "," : ""} and ${items[items.length - 1]}`;

const outcomeOf = (text: string) =>
  checkText({ text, language: "en" })
    .findings.filter(({ rule }) => rule === "list-count")
    .map(({ outcome, computed }) => [outcome, computed.value]);

it("finds a count right where it is, and wrong where it or the list is changed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.constantFrom(...PATTERNS),
      fc.integer({ min: 3, max: 7 }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(-1, 1),
      ({ noun, items }, pattern, length, oxford, inDigits, change) => {
        const counted = (count: number) => `${inDigits ? count : NUMBERS[count]} ${noun}`;
        const listed = items.slice(0, length);
        const list = joined(listed, oxford);
        expect(outcomeOf(pattern(counted(length), list))).toEqual([["consistent", length]]);
        expect(outcomeOf(pattern(counted(length + change), list))).toEqual([
          ["contradiction", length],
        ]);
        expect(outcomeOf(pattern(counted(length), joined(listed.slice(1), oxford)))).toEqual([
          ["contradiction", length - 1],
        ]);
      },
    ),
    { numRuns: 60 },
  );
});
