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

/** These words of a text, where they stand last in it. */
function wordsIn(text: string, exact: string) {
  const start = text.lastIndexOf(exact);
  return { text, wrong: { start, end: start + exact.length, exact } };
}

const ships =
  "It is the first such case. Three ships were held: the Aurora, the Benbow, the Castor and the Dione.";
const wrong: CaseParts = {
  ...{ id: "ships", article, errorType: "number", sources: [] },
  ...wordsIn(ships, "Three ships were held"),
};
const right = { correctedText: ships.replace("Three", "Four") };

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
  const nobody = stetCases(caseFileOf({ ...wrong, ...wordsIn(ships, "were held: the") }));
  expect(nobody.lines[0]).toBe("not caught  “ships”: any check, contradiction, “were held: the”");
  const correctedText = wrong.text.replace("Three", "Two");
  const again = stetCases(caseFileOf({ ...wrong, rule: "list-count", correctedText }));
  expect(again.lines[1]).toMatch(/^false alarm “ships-corrected”: list-count, contradiction, “Two/);
  expect(again.status).toBe(1);
});

test("what is said of equal words elsewhere in the text catches nothing, and is no false alarm", () => {
  const elsewhere = "Three ships were held: the Aurora, the Benbow, the Castor and the Dione.";
  const text = `${elsewhere} Later, three ships left. Nobody said why.`;
  const about: CaseParts = { ...wrong, ...wordsIn(text, "hree ships") };
  const corrected = text.replace("three ships left", "two ships left");
  const { lines } = stetCases(caseFileOf({ ...about, correctedText: corrected }));
  expect(lines).toEqual([
    "not caught  “ships”: any check, contradiction, “hree ships”",
    "quiet       “ships-corrected”",
    "1 of 2 as expected.",
  ]);
  // At the place where they are wrong, the same words are caught.
  const there = { start: 1, end: 11, exact: "hree ships" };
  expect(stetCases(caseFileOf({ ...about, wrong: there })).lines[0]).toMatch(/^caught/);
  // The measurement goes by their place too.
  const scoreOf = (parts: CaseParts) => scoreRule("list-count", readPassages(caseFileOf(parts)));
  expect(scoreOf(about)).toMatchObject({ right: 0, wrong: 0, missed: 1 });
  expect(scoreOf({ ...about, wrong: there })).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  // Where nothing stands in their place, there is nothing that a contradiction could be held against.
  const cut = text.replace(" Later, three ships left.", "");
  expect(stetCases(caseFileOf({ ...about, correctedText: cut })).lines).toHaveLength(2);
});

test("a case with no place goes by the wording, as before", () => {
  const of = { id: "a", text: ships, published: "2024-05-17", language: "en" };
  const expected = [{ outcome: "contradiction", stated: "Three ships were held" }];
  const cases = [
    { ...of, at: "Three ships were held", expected },
    { ...of, id: "b", at: "the Dione", expected: [] },
  ];
  expect(stetCases(cases.map((one) => JSON.stringify(one)).join("\n")).lines).toEqual([
    "caught      “a”: list-count, contradiction, “Three ships”",
    "quiet       “b”",
    "2 of 2 as expected.",
  ]);
});

test("a check that points at words is expected to do so, at these words", () => {
  const pointed = {
    ...{ ...wrong, rule: "superlative" },
    ...wordsIn(ships, "the first such case"),
  };
  const { status, lines } = stetCases(caseFileOf(pointed));
  expect(lines[0]).toMatch(/^caught {6}“ships”: superlative, notice, “.*first/);
  expect(status).toBe(0);
});

test("what a source says is read with the text", () => {
  const quoted: CaseParts = {
    ...{ ...wrong, errorType: "quote", rule: "quote-fidelity" },
    ...wordsIn(
      "“We sold nine boats,” the harbour master, Ann Ely, said on Thursday.",
      "“We sold nine boats,”",
    ),
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
  [
    '{"id":"a","text":"b c","expected":[],"at":"c","start":0,"end":1}',
    /line 1: no case: “at”: other words stand there in the text\./,
  ],
  [
    '{"id":"a","text":"b","expected":[],"start":0,"end":1}',
    /line 1: no case: “at”: “start” and “end” are given both, and with the words there\./,
  ],
  [
    '{"id":"a","text":"b","expected":[{"outcome":"notice","stated":"b","start":0}]}',
    /line 1: no case: “expected\.0\.stated”: “start” and “end” are given both/,
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
