import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { APPROACHES } from "./anchoring/approaches.ts";
import { makeArticle, Vocabulary, writeOut } from "./anchoring/article.ts";
import { editArticle } from "./anchoring/edit.ts";
import { type AnchoringRow, anchoringPage } from "./anchoring/page.ts";
import { Random } from "./anchoring/random.ts";
import { tally } from "./anchoring/score.ts";
import { trackSpans } from "./anchoring/truth.ts";

/**
 * `npm run bench:anchoring [--quick]`: carries spans over edits whose record is kept, by Stet and by what
 * others use, and writes `docs/benchmarks/anchoring.md`. `--quick` runs Stet alone and writes nothing.
 */

const PAGE = "docs/benchmarks/anchoring.md";
const SPANS = 1_000;
const isQuick = process.argv.includes("--quick");

/** Every approach runs for nothing so long, so that it is measured as compiled code. */
const WARM_UP_MS = 1_000;
/** And so long, and so often, for the figures. */
const MEASURED_MS = 1_000;
const MEASURED_RUNS = 3;

/** Runs at least so often and so long; gives the milliseconds of each run, and what the last one gave. */
function runs<T>(atLeast: number, forMs: number, run: () => T): { times: number[]; result: T } {
  const begunAt = performance.now();
  const times: number[] = [];
  for (;;) {
    const startedAt = performance.now();
    const result = run();
    const endedAt = performance.now();
    times.push(endedAt - startedAt);
    if (times.length >= atLeast && endedAt - begunAt >= forMs) return { times, result };
  }
}

/** Milliseconds of the first run and of the median one once warm, and what the last one gave. */
function timed<T>(run: () => T): { firstMs: number; medianMs: number; result: T } {
  const [firstMs = 0] = runs(1, WARM_UP_MS, run).times;
  const { times, result } = runs(MEASURED_RUNS, MEASURED_MS, run);
  times.sort((one, other) => one - other);
  return { firstMs, medianMs: times[times.length >> 1] ?? 0, result };
}

function measure(words: number, share: number): AnchoringRow[] {
  const random = new Random(words + share * 1_000);
  const vocabulary = new Vocabulary(random);
  const before = makeArticle(vocabulary, random, words);
  const after = editArticle(before, share, vocabulary, random);
  const spans = trackSpans(before, after, SPANS, random);
  const [oldText, newText] = [writeOut(before).text, writeOut(after).text];
  const places = spans.map(({ old }) => old);
  return APPROACHES.filter(
    ({ upToWords }, index) => words <= upToWords && (index === 0 || !isQuick),
  ).map(({ name, find }) => {
    const { firstMs, medianMs, result } = timed(() => find(oldText, newText, places));
    return { words, share, name, firstMs, medianMs, tally: tally(newText, spans, result) };
  });
}

/** Times are of no worth where others have the processor. */
const loadBefore = loadavg()[0]?.toFixed(1);
const rows: AnchoringRow[] = [];
for (const words of [5_000, 20_000, 100_000]) {
  for (const share of [0.01, 0.05, 0.2]) rows.push(...measure(words, share));
}
const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}, load ${loadBefore} before the run`;
const page = anchoringPage(rows, machine, new Date().toISOString().slice(0, 10));
if (!isQuick) {
  mkdirSync("docs/benchmarks", { recursive: true });
  writeFileSync(PAGE, page);
}
process.stdout.write(isQuick ? page : `${page}\nWritten to ${PAGE}.\n`);
