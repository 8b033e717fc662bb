import { withdrawJudgments } from "#lib/domain/facts/commands/withdraw-judgments.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(withdrawJudgments, { articleId: "article" });
