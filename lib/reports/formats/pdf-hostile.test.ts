import fc from "fast-check";
import { expect, test } from "vitest";
import { englishArticle, reportOf } from "../fixtures.cases.ts";
import { typesetting } from "./pdf.ts";
import { viewReport } from "./view/report-view.ts";

const report = reportOf(englishArticle());
const view = viewReport(report);

/** The view with other words wherever it has some: whatever is written with a space. */
function saying(words: () => string): typeof view {
  const texts = JSON.stringify(view, (_key, value: unknown) =>
    typeof value === "string" && value.includes(" ") ? words() : value,
  );
  return JSON.parse(texts);
}

function countOf(words: () => string): Record<string, number> {
  const { compiler, main } = typesetting(report, saying(words));
  const count = (selector: string) => {
    const found = JSON.stringify(compiler.query(main, { selector }));
    return found.split(`"func":"${selector.split(".").at(-1)}"`).length - 1;
  };
  return Object.fromEntries(
    ["heading", "link", "raw", "math.equation"].map((one) => [one, count(one)]),
  );
}

/** What means something to Typst, or to whoever reads what it makes. */
const pieces = fc.constantFrom(
  "= A heading\n\n== Another",
  '#panic("ran") #{1 + 1} #import "x.typ": *',
  "$ x^2 $ *bold* _it_ `raw` ```py x```",
  "@ref <label> https://example.org/x /* no */ // end",
  "\\ \\u{41} ~ --- ... ] ) } [ ( {",
  "\u0000\u0007\u001b[31m\u0085\u2028\u2029",
  "\u202E\u2066\u200F\u200B\u00AD\uFEFF\uFFFE",
  "]]>\"'{{7*7}}",
);
const anything = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 60 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(" ").toWellFormed());

test("any words in any place of the report are set as words: nothing runs, nothing more is made", () => {
  const plain = countOf(() => "Plain words.");
  expect(plain.heading).toBeGreaterThan(3);
  const texts = fc.array(anything, { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(texts, (list) => {
      let next = 0;
      expect(countOf(() => list[next++ % list.length] ?? "")).toEqual(plain);
    }),
    { numRuns: 24 },
  );
}, 120_000);

test("so are very long ones", () => {
  const long = "= A heading #panic() ".repeat(5_000);
  let once = false;
  const words = () => {
    if (once) return "Plain words.";
    once = true;
    return long;
  };
  expect(countOf(words).heading).toBe(countOf(() => "Plain words.").heading);
}, 60_000);
