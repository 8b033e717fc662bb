import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { ENGINE_VERSION } from "#lib/engines/checks/check-text.ts";
import type { RuleCase } from "#lib/engines/checks/rule-case.ts";
import { RULES } from "#lib/engines/checks/rules.ts";
import { scoreCleanNews } from "./clean-news.ts";
import { benchmarkPage, type Measured } from "./page.ts";
import { type Passage, readPassages } from "./passage.ts";
import { scoreRealPassages } from "./real-passages.ts";
import { measureAgreement } from "./recognizers/measure.ts";
import { precisionOf, recallOf, scoreRule } from "./score.ts";
import { measureSlowInputs } from "./slow-inputs.ts";
import { measureGrowth, measureSpeeds } from "./speed.ts";

/**
 * `npm run bench:checks [--quick]`: measures the engine and writes `docs/benchmarks/checks.md`, and
 * each rule's figures where the application shows them. `--quick` prints the accuracy alone and
 * writes nothing.
 */

const HERE = "lib/cli/bench";
const SHARED = "../shared/cases";
const PAGE = "docs/benchmarks/checks.md";
const FIGURES = "lib/engines/checks/measured.json";

function passagesOf(rule: string, set: "passages" | "unseen"): Passage[] {
  const file = `${HERE}/${set}/${rule}.jsonl`;
  return existsSync(file) ? readPassages(readFileSync(file, "utf8")) : [];
}

async function casesOf(rule: string): Promise<Passage[]> {
  const cases: Record<string, readonly RuleCase[]> = await import(
    `../../engines/checks/rules/${rule}.cases.ts`
  );
  return Object.values(cases)
    .flat()
    .map(({ publishedOn: published, findings, text, language, timeZone, sources }, index) => ({
      id: String(index),
      text,
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(sources === undefined ? {} : { sources: [...sources] }),
      expected: findings.map(([outcome, stated]) => ({ outcome, stated })),
    }));
}

function cleanNews() {
  return readdirSync(`${HERE}/clean`)
    .sort()
    .map((name) => ({ name, text: readFileSync(`${HERE}/clean/${name}`, "utf8") }));
}

async function measureAccuracy(): Promise<Omit<Measured, "speeds" | "growth" | "slowInputs">> {
  const rules: Measured["rules"] = [];
  for (const { id } of RULES) {
    const cases = scoreRule(id, await casesOf(id));
    const apart = scoreRule(id, passagesOf(id, "passages"));
    rules.push({ id, cases, apart, unseen: scoreRule(id, passagesOf(id, "unseen")) });
  }
  const real = `${SHARED}/dev_examples.jsonl`;
  return {
    engine: ENGINE_VERSION,
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`,
    rules,
    clean: scoreCleanNews(cleanNews()),
    agreement: measureAgreement(`${SHARED}/recognizers`),
    ...(existsSync(real) ? { real: scoreRealPassages(readFileSync(real, "utf8")) } : {}),
  };
}

/** One text of about 1 MB, of the clean articles in turn. */
function longText(): string {
  const all = cleanNews()
    .map(({ text }) => text)
    .join("\n\n");
  return `${all}\n\n`.repeat(Math.ceil(1_000_000 / all.length)).slice(0, 1_000_000);
}

function figuresOf({ engine, measuredOn, rules, clean }: Measured) {
  const rounded = (share: number | null) => (share === null ? null : Math.round(share * 1e4) / 1e4);
  return {
    engine,
    measuredOn,
    rules: Object.fromEntries(
      rules.map(({ id, apart, unseen }) => [
        id,
        {
          precision: rounded(precisionOf(apart)),
          recall: rounded(recallOf(apart)),
          cases: apart.passages,
          unseen: {
            precision: rounded(precisionOf(unseen)),
            recall: rounded(recallOf(unseen)),
            cases: unseen.passages,
          },
          falseAlarmsPer1000Words: rounded(((clean.alarms[id] ?? 0) * 1000) / clean.words),
        },
      ]),
    ),
  };
}

const accuracy = await measureAccuracy();
if (process.argv.includes("--quick")) {
  process.stdout.write(benchmarkPage({ ...accuracy, speeds: [], growth: [], slowInputs: [] }));
} else {
  const text = longText();
  const measured = {
    ...accuracy,
    speeds: measureSpeeds(text),
    growth: measureGrowth(text, [100_000, 1_000_000, 10_000_000]),
    slowInputs: measureSlowInputs(),
  };
  mkdirSync("docs/benchmarks", { recursive: true });
  writeFileSync(PAGE, benchmarkPage(measured));
  writeFileSync(FIGURES, `${JSON.stringify(figuresOf(measured), null, 2)}\n`);
  process.stdout.write(benchmarkPage(measured));
}
