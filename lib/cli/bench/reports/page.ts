/** One making of a report. */
export interface Run {
  milliseconds: number;
  /** The most memory that its process had. */
  megabytes: number;
  bytes: number;
}

/** How a report was made, and what each run took; `budgetMs` where there is one. */
export interface ReportRow {
  name: string;
  runs: readonly Run[];
  budgetMs?: number;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const seconds = (ms: number) =>
  ms < 1_000 ? `${Math.ceil(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
const size = (bytes: number) =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.ceil(bytes / 1_000)} kB`;

/** The middle one of what the runs took. */
export const medianMs = ({ runs }: ReportRow): number =>
  median(runs.map(({ milliseconds }) => milliseconds));

function lineOf(row: ReportRow): string {
  const times = row.runs.map(({ milliseconds }) => milliseconds);
  const took = medianMs(row);
  const met = took <= (row.budgetMs ?? 0) ? "met" : "**missed**";
  const cells = [
    row.name,
    seconds(took),
    `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}`,
    size(row.runs[0]?.bytes ?? 0),
    `${Math.max(...row.runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
    row.budgetMs ? `${seconds(row.budgetMs)}: ${met}` : "",
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The budget for a log of any length, the whole process included. */
const LOG_BUDGET_MB = 200;

/** Of how many annotations it was, and what it took; `before` is the memory that the process had when it began. */
interface LongLog {
  annotations: number;
  run: Run & { before?: number };
}

function logLine({ annotations, run }: LongLog): string {
  const cells = [
    size(run.bytes),
    seconds(run.milliseconds),
    Math.round(annotations / (run.milliseconds / 1_000)).toLocaleString("en-GB"),
    `${(run.before ?? 0).toFixed(0)} MB`,
    `${run.megabytes.toFixed(0)} MB`,
    `${LOG_BUDGET_MB} MB: ${run.megabytes <= LOG_BUDGET_MB ? "met" : "**missed**"}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The figures as the document that `docs/benchmarks/` keeps. */
export function reportsPage(measured: {
  rows: readonly ReportRow[];
  /** Our PDF and the other's, of the same record. */
  beside: readonly [ours: ReportRow, other: ReportRow];
  /** A log as JSONL. */
  log: LongLog;
  claims: number;
  words: number;
  events: number;
  measuredOn: string;
  machine: string;
}): string {
  const { rows, beside, log, claims, words, events, measuredOn, machine } = measured;
  const count = (value: number) => value.toLocaleString("en-GB");
  const head = [
    "| | median | range | size | most memory | budget |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  const [ours, other] = beside;
  return [
    "# Reports, measured",
    "",
    `${measuredOn}, ${machine}. Made by \`npm run bench:reports\`; do not edit.`,
    "",
    `The report of an article of ${count(words)} words with ${count(claims)} claims, each with evidence, a verdict and a decision: ${count(events)}`,
    `events. Each format ${rows[0]?.runs.length ?? 0} times, each time in a process of its own that has made a small report before, so that its`,
    "code is loaded, and has built the report of its log, as the application does; the time is from the report in memory to",
    "the file's bytes, the memory all that the process had.",
    "",
    ...head,
    ...rows.map(lineOf),
    "",
    "## A long log as JSONL",
    "",
    `The log of ${count(log.annotations)} annotations, with their words and passages, exported and fetched: read in batches from PostgreSQL on`,
    "the same machine, as the application's role, into a file, and from there as fast as it is taken. The process is told to keep small (a heap of 64 MB,",
    "`--optimize-for-size`, one arena): else V8 lets what nobody holds any more lie for as long as the machine has memory.",
    "",
    "| size | time | annotations a second | memory before | most memory | budget |",
    "| --- | --- | --- | --- | --- | --- |",
    logLine(log),
    "",
    "## Beside `@react-pdf/renderer`",
    "",
    "The same record in the same words, in the same run: text, claims, sources, people and log. Its file is not tagged,",
    "declares no archive's standard, has no bookmarks and no record attached; ours has all of these. It is given ten claims",
    "at a time, without which it takes several times as long.",
    "",
    ...head,
    ...beside.map(lineOf),
    "",
    `It takes ${(medianMs(other) / medianMs(ours)).toFixed(1)} times as long.`,
    "",
  ].join("\n");
}
