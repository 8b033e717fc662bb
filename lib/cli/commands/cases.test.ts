import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CaseParts, caseFileOf, outcomeOf } from "#lib/domain/publication/case-file.ts";
import { RULES } from "#lib/engines/checks/rules.ts";
import { readPassages } from "../bench/passage.ts";
import { scoreRule } from "../bench/score.ts";

const root = join(import.meta.dirname, "../../..");

function stetCases(input: string) {
  const args = ["lib/cli/stet.ts", "cases", "-"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: root, input, encoding: "utf8" },
  });
  return {
    status,
    stderr,
    lines: stdout
      .replaceAll(/[\u2068\u2069]/g, "")
      .trim()
      .split("\n"),
  };
}

const article = { publishedOn: "2024-05-17", timeZone: "Asia/Riyadh", language: "en" };
const wrong: CaseParts = {
  ...{ id: "ships", article, exact: "Three ships were held", errorType: "number", sources: [] },
  text: "It is the first such case. Three ships were held: the Aurora, the Benbow, the Castor and the Dione.",
};
const right = {
  correctedText: wrong.text.replace("Three", "Four"),
  newText: "Four ships",
};

test("the file of a correction runs as it is: the error is caught, and what became of it is not", () => {
  for (const rule of [undefined, "list-count"]) {
    const file = caseFileOf({ ...wrong, ...right, ...(rule && { rule }) });
    expect(stetCases(file)).toEqual({
      ...{ status: 0, stderr: "" },
      lines: [
        "caught      “ships”: list-count, contradiction, “Three ships”",
        "quiet       “ships-corrected”",
        "2 of 2 as expected.",
      ],
    });
    // And the measurement of the check takes it.
    const score = scoreRule("list-count", readPassages(file));
    expect(score).toMatchObject({ passages: 2, right: 1, wrong: 0, missed: 0 });
  }
});

test("an error that the named check does not find is not caught, and one that stays is found again", () => {
  const missed = stetCases(caseFileOf({ ...wrong, rule: "sum-of-parts" }));
  expect(missed).toMatchObject({ status: 1 });
  expect(missed.lines).toEqual([
    "not caught  “ships”: sum-of-parts, contradiction, “Three ships were held”",
    "0 of 1 as expected.",
  ]);
  const nobody = stetCases(caseFileOf({ ...wrong, exact: "were held: the" }));
  expect(nobody.lines[0]).toBe("not caught  “ships”: any check, contradiction, “were held: the”");
  const correctedText = wrong.text.replace("Three", "Two");
  const again = stetCases(caseFileOf({ ...wrong, rule: "list-count", correctedText }));
  expect(again.lines[1]).toMatch(/^false alarm “ships-corrected”: list-count, contradiction, “Two/);
  expect(again.status).toBe(1);
});

test("a check that points at words is expected to do so, at these words", () => {
  const pointed = { ...wrong, rule: "superlative", exact: "the first such case" };
  const { status, lines } = stetCases(caseFileOf(pointed));
  expect(lines[0]).toMatch(/^caught {6}“ships”: superlative, notice, “.*first/);
  expect(status).toBe(0);
});

test("what a source says is read with the text", () => {
  const quoted: CaseParts = {
    ...{ ...wrong, errorType: "quote", rule: "quote-fidelity", exact: "“We sold nine boats”" },
    text: "“We sold nine boats,” the harbour master, Ann Ely, said on Thursday.",
    sources: ["Ann Ely, harbour master: “We sold five boats.”"],
  };
  expect(stetCases(caseFileOf(quoted)).lines[0]).toMatch(/quote-fidelity, contradiction/);
});

test.each([
  ["{", /line 1: not a JSON object/],
  ['{"id":"a","text":"b"}', /line 1: no case: “expected”/],
  [
    '{"id":"a","text":"b","expected":[],"rule":"no-such"}',
    /line 1: there is no check called “no-such”/,
  ],
  ['\n{"id":"a","text":"b","expected":[],"published":"May"}', /line 2, “published” takes a date/],
  ["", /has no case in it/],
])("a file that cannot be read is told in one line: %j", (input, told) => {
  const { status, stderr } = stetCases(input);
  expect(status).toBe(2);
  expect(stderr).toMatch(told);
  expect(stderr.trim()).not.toContain("\n");
});

test("what is expected of each check is what it says of errors, as measured", () => {
  for (const { id } of RULES) {
    const file = join(root, `lib/cli/bench/passages/${id}.jsonl`);
    const expected = existsSync(file)
      ? readPassages(readFileSync(file, "utf8")).flatMap((one) => one.expected)
      : [];
    const outcomes = new Set(expected.map(({ outcome }) => outcome));
    expect(outcomes, id).toContain(outcomeOf({ rule: id, errorType: "other" }));
  }
});
