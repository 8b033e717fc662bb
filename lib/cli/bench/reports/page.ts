/** One making of a report. */
export interface Run {
  milliseconds: number;
  /** The most memory that its process had. */
  megabytes: number;
  bytes: number;
  /** The memory that it had when it began, where that is told. */
  before?: number;
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

/** Which of the reports take longer than they may. */
function missedSentence(rows: readonly ReportRow[]): string {
  const missed = rows.filter((row) => row.budgetMs !== undefined && medianMs(row) > row.budgetMs);
  if (missed.length === 0) return "All of them are in time.";
  const over = missed.map(
    (row) => `${row.name} by ${seconds(medianMs(row) - (row.budgetMs ?? 0))}`,
  );
  return `Over the budget, which is for a report of a thousand claims: ${over.join("; ")}.`;
}

/** The budget for a log of any length: what writing it adds to its process. */
const LOG_BUDGET_MB = 200;

/** Of how many annotations it was, and what each run took. */
interface LongLog {
  annotations: number;
  runs: readonly Run[];
}

function logLine(annotations: number, run: Run): string {
  const before = run.before ?? 0;
  const added = run.megabytes - before;
  const cells = [
    size(run.bytes),
    seconds(run.milliseconds),
    Math.round(annotations / (run.milliseconds / 1_000)).toLocaleString("en-GB"),
    `${before.toFixed(0)} MB`,
    `${run.megabytes.toFixed(0)} MB`,
    `${added.toFixed(0)} MB`,
    `${LOG_BUDGET_MB} MB: ${added <= LOG_BUDGET_MB ? "met" : "**missed**"}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The figures as the document that `docs/benchmarks/` keeps. */
export function reportsPage(measured: {
  rows: readonly ReportRow[];
  /** From asking to the file. */
  asked: readonly ReportRow[];
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
  const { rows, asked, beside, log, claims, words, events, measuredOn, machine } = measured;
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
    "code is loaded, and has built the report of its log, as the application does, with the record’s exact text, of which its digest is taken; the time is from the report in memory to",
    "the file's bytes, the memory all that the process had.",
    "",
    ...head,
    ...rows.map(lineOf),
    "",
    "## From asking to the file",
    "",
    "What somebody waits for: the same claims of an article in PostgreSQL on the same machine, asked for by the application’s own",
    "path. Its log is read, goes to a thread, is edited for the edition, replayed and written there, and the file comes back.",
    `Each ${asked[0]?.runs.length ?? 0} times, each time in a process of its own, whose thread is warm, as in a server: it has made the report of`,
    "fewer claims before.",
    "",
    ...head,
    ...asked.map(lineOf),
    "",
    missedSentence(asked),
    "",
    "## A long log as JSONL",
    "",
    `The log of ${count(log.annotations)} annotations, with their words and passages, ordered, written by its job and fetched, as in the`,
    "server, with no flags: read in batches from PostgreSQL on the same machine, as the application’s role, by a thread with a small",
    "heap of its own, into a file, the next batch when the last was written. “Before” is the process with the application’s code,",
    "which a server has in any case; “most” is the whole process with all its threads; the budget is for what the log added to it.",
    "A line a run, since memory is given back when the engine finds time for it.",
    "",
    "| size | time | annotations a second | memory before | most memory | added | budget |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...log.runs.map((run) => logLine(log.annotations, run)),
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
