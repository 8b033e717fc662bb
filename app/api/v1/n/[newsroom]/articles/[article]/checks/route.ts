import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { requestChecks } from "#lib/domain/findings/commands/request-checks.ts";
import { readRunView } from "#lib/domain/findings/queries.ts";
import { commandRoute, readRoute } from "#lib/platform/command/http.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** How far the article's last run of the checks is; `null` where they never ran. */
export const GET = readRoute((actor, { article = "" }) => {
  if (!isId(article)) throw new AppError("not_found", "There is no such article in this newsroom.");
  return withNewsroom(actor, async (db) => {
    const { id } = await readArticle(db, article);
    return { run: (await readRunView(db, id)) ?? null };
  });
});

export const POST = commandRoute(requestChecks, { articleId: "article" });
