import { measureAgreement } from "./recognizers/measure.ts";

/**
 * `node lib/cli/bench/recognizers.ts FOLDER [--differences]`: how far the reader agrees with the
 * public suite of Recognizers-Text, whose files stand in the folder.
 */

const [folder = "../shared/cases/recognizers", flag] = process.argv.slice(2);
const out = (line: string) => process.stdout.write(`${line}\n`);

const measured = measureAgreement(folder);
if (measured.length === 0) out(`There is no suite in ${folder}.`);
for (const { model, agreed, cases, leftOut, differences, reasons } of measured) {
  const share = (agreed / Math.max(1, cases)).toFixed(3);
  out(`${model.padEnd(12)} ${share}  ${agreed} of ${cases} agree, ${leftOut} left out`);
  if (flag !== "--differences") continue;
  for (const { input, missing, extra } of differences) {
    out(`  ${JSON.stringify(input)}`);
    for (const each of missing) out(`    - ${each}`);
    for (const each of extra) out(`    + ${each}`);
  }
  for (const [why, number] of Object.entries(reasons)) out(`  left out: ${number} ${why}`);
}
