import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { STREAM_TYPE } from "#lib/platform/api/openapi-answers.ts";
import type { Operation } from "#lib/platform/api/operation.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import { signedIn } from "#lib/platform/auth/require-actor.ts";
import { endingOf } from "#lib/platform/auth/still-here.ts";
import { jsonBody } from "#lib/platform/command/http.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { liveEvent } from "#lib/platform/live/events.ts";
import { hub } from "#lib/platform/live/hub.ts";
import { liveStream } from "#lib/platform/live/stream.ts";
import { lastSeen, openTabOf, tabInput } from "./live-request.ts";

/** Who asks, and about which article: whoever may read it. */
async function letIn(request: Request, address: Record<string, string>) {
  const { newsroom = "", article: articleId = "" } = address;
  const actor = await requestActor(request, newsroom);
  requirePermission(actor, "newsroom.read");
  if (!isId(articleId)) {
    throw new AppError("not_found", "There is no such article in this newsroom.");
  }
  await withNewsroom(actor, (db) => readArticle(db, articleId));
  return { actor, at: { newsroomId: actor.newsroomId, articleId } };
}

const of = {
  path: "/articles/{article}/live",
  permission: "newsroom.read",
  ...{ named: { articleId: "article" }, takesTag: false, takesKey: false },
};

/** What happens to the article, and who is in it, as server-sent events, until either side ends it. */
export const followArticleOperation: Operation = {
  ...of,
  method: "get",
  summary: "What happens to an article, and who has it open, as server-sent events.",
  input: tabInput.extend({
    articleId: z.uuid(),
    after: z
      .string()
      .optional()
      .meta({ description: "The last number seen: what was missed since comes first." }),
  }),
  headers: { "Last-Event-ID": "The same, as browsers say it who come back." },
  ...{ answer: liveEvent, media: [STREAM_TYPE] },
  async respond(request, address) {
    const { actor, at } = await letIn(request, address);
    const { personId, memberId, newsroomId } = actor;
    // A bot has no session: it stays until its token is revoked or expires.
    const sessionId = actor.scopes ? undefined : ((await signedIn())?.sessionId ?? "");
    const { searchParams } = new URL(request.url);
    return liveStream(hub(), {
      at,
      personId,
      tab: openTabOf(actor, Object.fromEntries(searchParams)),
      after: lastSeen(request.headers.get("last-event-id") ?? searchParams.get("after")),
      ending: () => endingOf({ personId, sessionId, newsroomId, memberId }),
      signal: request.signal,
    });
  },
};

/** Where in the article a tab is now. */
export const sayWhereOperation: Operation = {
  ...of,
  method: "post",
  summary: "Say what is done in an article now; nothing keeps it.",
  input: tabInput.extend({ articleId: z.uuid() }),
  ...{ answer: z.object({}), done: { status: "204" } },
  async respond(request, address) {
    const { actor, at } = await letIn(request, address);
    await hub().tellOf(at, openTabOf(actor, await jsonBody(request)));
    return new Response(null, { status: 204 });
  },
};
