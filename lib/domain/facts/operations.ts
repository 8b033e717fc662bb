import { z } from "zod";
import { commandOperation } from "#lib/platform/api/operation.ts";
import { judgeFacts } from "./commands/judge-facts.ts";
import { withdrawJudgments } from "./commands/withdraw-judgments.ts";

const named = { articleId: "article" };

export const judgeFactsOperation = commandOperation({
  path: "/articles/{article}/facts/judge",
  summary: "Judge facts of the text not checkable, with a reason.",
  ...{ command: judgeFacts, named, answer: z.object({ judged: z.int() }) },
});

export const withdrawJudgmentsOperation = commandOperation({
  path: "/articles/{article}/facts/withdraw-judgments",
  summary: "Take back that facts are not checkable.",
  ...{ command: withdrawJudgments, named, answer: z.object({ withdrawn: z.int() }) },
});
