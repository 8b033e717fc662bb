import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readingsOfText } from "#lib/engines/checks/readings-of-text.ts";
import { agreementWith } from "./recognizers/agreement.ts";
import { LEFT_OUT } from "./recognizers/left-out.ts";
import { MODELS } from "./recognizers/models.ts";
import { readSuite } from "./recognizers/suite.ts";

/**
 * `node lib/cli/bench/recognizers.ts FOLDER [--differences]`: how far the reader agrees with the
 * public suite of Recognizers-Text, whose files stand in the folder.
 */

const [folder = "../shared/cases/recognizers", flag] = process.argv.slice(2);
const read = (text: string, publishedOn?: string) =>
  readingsOfText({ text, language: "en", ...(publishedOn ? { publishedOn } : {}) });

for (const model of MODELS) {
  const file = join(folder, model.file);
  if (!existsSync(file)) {
    console.log(`${model.name}: there is no ${file}`);
    continue;
  }
  const result = agreementWith(model, readSuite(readFileSync(file, "utf8")), read);
  const share = (result.agreed / Math.max(1, result.cases)).toFixed(3);
  console.log(
    `${model.name.padEnd(12)} ${share}  ${result.agreed} of ${result.cases} agree, ${result.leftOut} left out`,
  );
  if (flag !== "--differences") continue;
  for (const { input, missing, extra } of result.differences) {
    console.log(`  ${JSON.stringify(input)}`);
    for (const each of missing) console.log(`    - ${each}`);
    for (const each of extra) console.log(`    + ${each}`);
  }
}
if (flag === "--differences") {
  console.log("Left out:");
  for (const { why, models } of LEFT_OUT)
    console.log(`  ${(models ?? ["all"]).join(", ")}: ${why}`);
}
