import fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardText } from "./awkward-text.cases.ts";
import { normaliseText } from "./normalise.ts";

const cases: [name: string, raw: string, text: string, kinds: string[]][] = [
  ["leaves settled text alone", "Plain – “text”.\nعقد 👩‍👩‍👧", "Plain – “text”.\nعقد 👩‍👩‍👧", []],
  ["byte-order mark", "\uFEFFa", "a", ["byte-order-mark"]],
  ["line endings", "a\r\nb\rc\u2028d\ve", "a\nb\nc\nd\ne", ["line-ending"]],
  [
    "NUL and lone surrogates",
    "a\0b\uD83Dc\uDE00",
    "a\uFFFDb\uFFFDc\uFFFD",
    ["nul", "lone-surrogate"],
  ],
  [
    "does not pair surrogates that something parted",
    "\uD83D\u00AD\uDE00",
    "\uFFFD\uFFFD",
    ["lone-surrogate", "soft-hyphen"],
  ],
  ["tabs and controls", "a\tb\u0007c\u007F", "a bc", ["tab", "control"]],
  ["fixed spaces", "17\u00A0000\u202F€\u20075", "17 000 € 5", ["no-break-space"]],
  [
    "soft hyphens and zero-width spaces",
    "pris\u00ADon\u200Bers",
    "prisoners",
    ["soft-hyphen", "zero-width"],
  ],
  ["composes across a removed character", "e\u00AD\u0301", "é", ["soft-hyphen", "composition"]],
  ["keeps joiners and direction marks", "می\u200Cخواهم \u200Fعقد", "می\u200Cخواهم \u200Fعقد", []],
  ["white space at line ends", "a  \nb\u3000", "a\nb", ["line-end-space"]],
  ["stacked accents", `e${"\u0316".repeat(50)}`, `e${"\u0316".repeat(30)}`, ["excess-marks"]],
];

test.each(cases)("%s", (_name, raw, text, kinds) => {
  const result = normaliseText(raw);
  expect(result.text).toBe(text);
  expect(result.notes.map((note) => note.kind)).toEqual(kinds);
});

test("counts each change and says it in plain words", () => {
  expect(normaliseText("a\u00ADb\u00AD\u00A0c").notes).toEqual([
    {
      kind: "no-break-space",
      count: 1,
      message: "1 non-breaking space was replaced by an ordinary space.",
    },
    { kind: "soft-hyphen", count: 2, message: "2 soft hyphens were removed." },
  ]);
});

test("is idempotent, and leaves nothing that a database refuses", () => {
  fc.assert(
    fc.property(awkwardText(), (raw) => {
      const { text } = normaliseText(raw);
      expect(normaliseText(text)).toEqual({ text, notes: [] });
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/[\0\r\t\u00A0\u00AD\u200B]|[ \t]$/m);
      expect(text.normalize("NFC")).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("takes accents stacked without end in linear time", () => {
  const { text } = normaliseText("\u0315\u0300".repeat(500_000));
  expect(text).toHaveLength(30);
});
