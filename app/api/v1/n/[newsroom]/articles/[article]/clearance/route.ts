import { readClearance } from "#lib/domain/clearance/queries.ts";
import { clearanceInput } from "#lib/domain/clearance/schema.ts";
import { readRoute } from "#lib/platform/command/http.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** Whether a text of the article, `?sha256=…`, may be published, and why not. */
export const GET = readRoute((actor, { article: articleId }, asked) => {
  const sha256 = asked.get("sha256") ?? undefined;
  const input = readInput(clearanceInput, { articleId, sha256 });
  return withNewsroom(actor, (db) => readClearance(db, input));
});
