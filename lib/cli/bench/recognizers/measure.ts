import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readingsOfText } from "#lib/engines/checks/readings-of-text.ts";
import { type Agreement, agreementWith } from "./agreement.ts";
import { reasonToLeaveOut } from "./left-out.ts";
import { MODELS } from "./models.ts";
import { readSuite } from "./suite.ts";

/** How far the reader agrees with one model of the suite, and how many cases are left out, by why. */
export interface SuiteAgreement extends Agreement {
  reasons: Record<string, number>;
}

const read = (text: string, publishedOn?: string) =>
  readingsOfText({ text, language: "en", ...(publishedOn ? { publishedOn } : {}) });

/** Compares what is read with the suite whose files stand in a folder; models without one are not there. */
export function measureAgreement(folder: string): SuiteAgreement[] {
  return MODELS.flatMap((model) => {
    const file = join(folder, model.file);
    if (!existsSync(file)) return [];
    const cases = readSuite(readFileSync(file, "utf8"));
    const reasons: Record<string, number> = {};
    for (const each of cases) {
      const reason = reasonToLeaveOut(model.name, each);
      if (reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
    return [{ ...agreementWith(model, cases, read), reasons }];
  });
}
