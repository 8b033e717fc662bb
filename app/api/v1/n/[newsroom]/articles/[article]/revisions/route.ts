import { editArticle } from "#lib/domain/revisions/commands/edit-article.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(editArticle, { articleId: "article" });
