import { type CleanScore, perThousandWords } from "./clean-news.ts";
import type { RealScore } from "./real-passages.ts";
import type { SuiteAgreement } from "./recognizers/measure.ts";
import { precisionOf, recallOf, type Score } from "./score.ts";
import type { Growth } from "./slow-inputs.ts";
import type { Speed } from "./speed.ts";

/** All that one run of the bench measured. */
export interface Measured {
  engine: string;
  measuredOn: string;
  machine: string;
  rules: { id: string; cases: Score; apart: Score; unseen: Score }[];
  clean: CleanScore;
  /** Undefined where the published passages are not at hand. */
  real?: RealScore;
  /** Empty where the public suite is not at hand. */
  agreement: SuiteAgreement[];
  speeds: Speed[];
  growth: Speed[];
  slowInputs: Growth[];
}

const percent = (share: number | null) => (share === null ? "–" : `${(share * 100).toFixed(1)} %`);
const decimal = (value: number, places = 2) => value.toFixed(places);
const size = (characters: number) =>
  characters >= 1_000_000 ? `${characters / 1_000_000} MB` : `${Math.round(characters / 1000)} kB`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line), ""];
}

function sum(scores: readonly Score[]): Score {
  const add = (key: "passages" | "right" | "wrong" | "missed") =>
    scores.reduce((all, score) => all + score[key], 0);
  return {
    passages: add("passages"),
    right: add("right"),
    wrong: add("wrong"),
    missed: add("missed"),
    misses: [],
  };
}

function ruleRow(
  name: string,
  { cases, apart, unseen }: Record<"cases" | "apart" | "unseen", Score>,
  alarms: string,
): string[] {
  return [
    name,
    String(cases.passages),
    String(apart.passages),
    `${apart.right}/${apart.right + apart.wrong}`,
    percent(precisionOf(apart)),
    percent(recallOf(apart)),
    String(unseen.passages),
    percent(precisionOf(unseen)),
    percent(recallOf(unseen)),
    alarms,
  ];
}

function ruleSection({ rules, clean }: Measured): string[] {
  const rate = (id: string) =>
    decimal(perThousandWords({ [id]: clean.alarms[id] ?? 0 }, clean.words), 3);
  return [
    "## Each rule",
    "",
    "Precision: of the flags raised (contradiction, possible, notice), those that were right in place",
    "and outcome. Recall: of the flags that there should have been, those raised. Both are of the",
    "bench's own passages, look-alikes included (`lib/cli/bench/passages/`): written without a look at the",
    "rules, but what they first missed has since been used to widen them, so the figures flatter.",
    "Unseen is what counts: passages written last, likewise without a look at the rules, and run once",
    "(`lib/cli/bench/unseen/`); few for each rule, so that one more or less is an eighth.",
    "The cases beside the rules all pass, as a test holds, and measure nothing. False alarms: contradictions",
    `and doubts raised in ${clean.articles} clean articles of ${clean.words} words (\`lib/cli/bench/clean/\`), for each 1,000 words.`,
    "",
    ...table(
      [
        "rule",
        "cases",
        "passages",
        "right",
        "precision",
        "recall",
        "unseen",
        "precision",
        "recall",
        "false alarms / 1,000 words",
      ],
      [
        ...rules.map((rule) => ruleRow(`\`${rule.id}\``, rule, rate(rule.id))),
        ruleRow(
          "**all**",
          {
            cases: sum(rules.map(({ cases }) => cases)),
            apart: sum(rules.map(({ apart }) => apart)),
            unseen: sum(rules.map(({ unseen }) => unseen)),
          },
          decimal(perThousandWords(clean.alarms, clean.words)),
        ),
      ],
    ),
    `Notices in the clean articles: ${decimal(perThousandWords(clean.notices, clean.words))} for each 1,000 words.`,
    "",
    ...list(
      "What it got wrong in the passages",
      rules.flatMap(({ apart }) => apart.misses),
    ),
    ...list(
      "What it got wrong in the unseen ones",
      rules.flatMap(({ unseen }) => unseen.misses),
    ),
    ...list("False alarms in the clean articles", clean.named),
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`${title}:`, "", ...lines.map((line) => `- ${line}`), ""];
}

function realSection({ real }: Measured): string[] {
  if (!real) return [];
  return [
    "## Published passages",
    "",
    `${real.passages} short passages of published news, as printed or with one thing changed (not part of the project).`,
    "",
    ...table(
      ["check", "verdict as expected", "of"],
      Object.entries(real.found).map(([check, [met, all]]) => [check, String(met), String(all)]),
    ),
    ...list("Not as expected", real.misses),
    ...list("Contradictions where none is", real.falseAlarms),
  ];
}

function agreementSection({ agreement }: Measured): string[] {
  if (agreement.length === 0) return [];
  const reasons = new Map<string, number>();
  for (const { reasons: each } of agreement) {
    for (const [why, number] of Object.entries(each)) {
      reasons.set(why, (reasons.get(why) ?? 0) + number);
    }
  }
  return [
    "## Reading, against a public suite",
    "",
    "What `stet read` gives for the English cases of Microsoft Recognizers-Text (MIT) that are news-like:",
    "a case agrees where every place and value is the suite's, none missing and none more.",
    "",
    ...table(
      ["model", "agree", "of", "share", "left out"],
      agreement.map(({ model, agreed, cases, leftOut }) => [
        model,
        String(agreed),
        String(cases),
        percent(cases === 0 ? null : agreed / cases),
        String(leftOut),
      ]),
    ),
    ...list(
      "Left out, and why",
      [...reasons].sort((a, b) => b[1] - a[1]).map(([why, number]) => `${number}: ${why}`),
    ),
  ];
}

function speedSection({ speeds, growth }: Measured): string[] {
  const [own] = speeds;
  const row = ({ name, characters, medianMs, megabytesPerSecond }: Speed) => [
    name,
    size(characters),
    `${Math.round(medianMs)} ms`,
    decimal(megabytesPerSecond),
    own ? `${decimal(own.megabytesPerSecond / megabytesPerSecond, 1)} ×` : "",
  ];
  return [
    "## Speed",
    "",
    "One core, medians of five after three for nothing, in turn on the same text in one process; MB are millions of characters.",
    "",
    ...table(["reader", "text", "median", "MB/s", "Stet is"], speeds.map(row)),
    "How the engine's time grows:",
    "",
    ...table(
      ["text", "median", "MB/s"],
      growth.map((each) => row(each).slice(1, 4)),
    ),
  ];
}

function slowSection({ slowInputs }: Measured): string[] {
  return [
    "## Inputs made to be slow",
    "",
    "A text of nothing but one thing, of 100 kB and of four times that: 1 is linear, 4 quadratic. The last",
    "three are the worst of 40 made by chance.",
    "",
    ...table(
      ["text", "growth", "MB/s"],
      slowInputs.map(({ name, factor, megabytesPerSecond }) => [
        name.replaceAll("|", "\\|"),
        decimal(factor),
        decimal(megabytesPerSecond),
      ]),
    ),
  ];
}

/** The benchmark as a page of `docs/benchmarks/`. */
export function benchmarkPage(measured: Measured): string {
  return [
    "# The check engine, measured",
    "",
    `Engine ${measured.engine}, ${measured.measuredOn}, ${measured.machine}. Made by \`npm run bench:checks\`; do not edit.`,
    "",
    ...ruleSection(measured),
    ...realSection(measured),
    ...agreementSection(measured),
    ...(measured.speeds.length > 0 ? speedSection(measured) : []),
    ...(measured.slowInputs.length > 0 ? slowSection(measured) : []),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}
