import { killArticle } from "#lib/domain/publication/commands/kill-article.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(killArticle, { articleId: "article" });
