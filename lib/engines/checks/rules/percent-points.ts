import { changeFindings } from "../arithmetic/changes.ts";
import type { Rule } from "../rule.ts";

/** Two percentages against the points or the per cent between them: "from 5 % to 7 %, up 2 points". */
export const percentPoints: Rule = {
  id: "percent-points",
  version: 1,
  title: "Percentages and percentage points",
  finds:
    "A step or a lead between two percentages that they do not give, or points called per cent.",
  check: ({ arithmetic: { changes }, text }) =>
    changes
      .filter(({ from }) => from.quantity.kind === "percent")
      .flatMap((reading) => changeFindings(reading, text)),
};
