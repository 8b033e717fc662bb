import { archiveArticle } from "#lib/domain/publication/commands/archive-article.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(archiveArticle, { articleId: "article" });
