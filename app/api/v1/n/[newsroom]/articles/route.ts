import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(importArticle);
