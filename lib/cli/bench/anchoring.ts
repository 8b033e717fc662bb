import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
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

/** Milliseconds of the median of `runs` runs after one for nothing, and what the last one gave. */
function timed<T>(runs: number, run: () => T): { medianMs: number; result: T } {
  let result = run();
  const times: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    const startedAt = performance.now();
    result = run();
    times.push(performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  return { medianMs: times[times.length >> 1] ?? 0, result };
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
  ).map(({ name, find, runs }) => {
    const { medianMs, result } = timed(runs, () => find(oldText, newText, places));
    return { words, share, name, medianMs, tally: tally(newText, spans, result) };
  });
}

const rows: AnchoringRow[] = [];
for (const words of [5_000, 20_000, 100_000]) {
  for (const share of [0.01, 0.05, 0.2]) rows.push(...measure(words, share));
}
const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`;
const page = anchoringPage(rows, machine, new Date().toISOString().slice(0, 10));
if (!isQuick) {
  mkdirSync("docs/benchmarks", { recursive: true });
  writeFileSync(PAGE, page);
}
process.stdout.write(isQuick ? page : `${page}\nWritten to ${PAGE}.\n`);
