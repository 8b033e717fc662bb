/** `npm test`: every part in turn, or the one part that is named. */

import { closeAll, closeOnSignals, isClosing } from "../start/closing.ts";
import { generateClient } from "../start/generate-client.ts";
import { stepLine } from "../start/steps.ts";
import { parts } from "./parts.ts";
import { type Tally, tallyLine, tallyStep } from "./tally.ts";

closeOnSignals(() => 130);
const [named, ...parameters] = process.argv.slice(2);
const wanted = Object.entries(parts).filter(([name]) => named === undefined || name === named);
const results: { name: string; tally: Tally; elapsedMs: number }[] = [];

await generateClient();
for (const [name, part] of wanted) {
  process.stdout.write(`\n── ${name} ${"─".repeat(60 - name.length)}\n`);
  const startedAt = performance.now();
  const tally = await part(parameters).catch((error: unknown) => {
    if (!isClosing()) process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return tallyStep(1);
  });
  if (isClosing()) await new Promise(() => undefined);
  results.push({ name, tally, elapsedMs: performance.now() - startedAt });
}
await closeAll();

const tallies = results.map((result) => result.tally);
process.stdout.write("\n");
for (const { name, tally, elapsedMs } of results) {
  process.stdout.write(`${stepLine(name, tallyLine([tally]), elapsedMs)}\n`);
}
process.stdout.write(`\n${tallyLine(tallies)}\n`);
const sound = tallies.length > 0 && tallies.every((tally) => tally.failed === 0);
process.exit(sound ? 0 : 1);
