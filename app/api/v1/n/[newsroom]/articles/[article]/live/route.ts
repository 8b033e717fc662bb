import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import { signedIn } from "#lib/platform/auth/require-actor.ts";
import { endingOf } from "#lib/platform/auth/still-here.ts";
import { jsonBody, problem } from "#lib/platform/command/http.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { hub } from "#lib/platform/live/hub.ts";
import { liveStream } from "#lib/platform/live/stream.ts";
import { lastSeen, openTabOf } from "./live-request.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

type Context = { params: Promise<{ newsroom: string; article: string }> };

/** Who asks, and about which article: whoever may read it. */
async function letIn(request: Request, { params }: Context) {
  const { newsroom, article: articleId } = await params;
  const actor = await requestActor(request, newsroom);
  requirePermission(actor, "newsroom.read");
  if (!isId(articleId)) {
    throw new AppError("not_found", "There is no such article in this newsroom.");
  }
  await withNewsroom(actor, (db) => readArticle(db, articleId));
  return { actor, at: { newsroomId: actor.newsroomId, articleId } };
}

/** What happens to the article, and who is in it, as server-sent events, until either side ends it. */
export async function GET(request: Request, context: Context): Promise<Response> {
  try {
    const { actor, at } = await letIn(request, context);
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
  } catch (error) {
    return problem(error);
  }
}

/** Where in the article a tab is now. */
export async function POST(request: Request, context: Context): Promise<Response> {
  try {
    const { actor, at } = await letIn(request, context);
    await hub().tellOf(at, openTabOf(actor, await jsonBody(request)));
    return new Response(null, { status: 204 });
  } catch (error) {
    return problem(error);
  }
}
