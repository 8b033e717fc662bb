import { countUnread } from "#lib/domain/notifications/queries.ts";
import { readRoute } from "#lib/platform/command/http.ts";

export const runtime = "nodejs";

/** How many notifications the caller has not read. */
export const GET = readRoute(async (actor) => ({ unread: await countUnread(actor) }));
