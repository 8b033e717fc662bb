import { publishArticle } from "#lib/domain/publication/commands/publish-article.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(publishArticle, { articleId: "article" });
