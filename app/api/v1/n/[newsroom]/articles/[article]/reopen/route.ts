import { reopenArticle } from "#lib/domain/publication/commands/reopen-article.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(reopenArticle, { articleId: "article" });
