import { AppError } from "#lib/core/errors.ts";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { entityTag, namesTag } from "#lib/platform/api/entity-tag.ts";
import { jsonBody } from "#lib/platform/command/http.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import {
  earlierAnswer,
  type KeyedRequest,
  requestKeyOf,
} from "#lib/platform/command/request-key.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { limitOfCommand } from "#lib/platform/limits/limits.ts";
import { containerOf, containerPage } from "#lib/reports/annotation-protocol/container.ts";
import {
  ANNOTATION_CONTEXT,
  annotationHeaders,
  containerHeaders,
  preferred,
} from "#lib/reports/annotation-protocol/headers.ts";
import { readIncoming } from "#lib/reports/annotation-protocol/incoming.ts";
import { rangesOf } from "#lib/reports/annotation-protocol/incoming-target.ts";
import { readContained, readContainer } from "#lib/reports/annotation-protocol/queries.ts";
import { type Addressed, askedPage, readNewest } from "./addressed.ts";

/** An article's annotations as a container of Web Annotations, or one page of it. */
export async function containerAnswer({ request, actor, articleId, iri }: Addressed) {
  requirePermission(actor, "newsroom.read");
  const page = askedPage(request);
  const part = await withNewsroom(actor, (db) => readContainer(db, iri, articleId, page ?? 0));
  const asksIris = new URL(request.url).searchParams.has("iris");
  const contained = asksIris ? "iris" : preferred(request.headers.get("prefer"));
  const isPage = page !== undefined;
  if (isPage && page > 0 && part.annotations.length === 0) {
    throw new AppError("not_found", "There is no such page.");
  }
  const body = isPage ? containerPage(part, contained) : containerOf(part, contained);
  const etag = entityTag(body);
  const headers = {
    ...containerHeaders,
    etag,
    "content-location": body.id,
    "cache-control": "no-store",
  };
  const has = request.headers.get("if-none-match");
  if (has && namesTag(has, etag)) return new Response(null, { status: 304, headers });
  return new Response(JSON.stringify(body), { headers });
}

/** The annotation that the same request made before, if it did: the text may be another since, and is not asked. */
async function madeBefore(request: KeyedRequest): Promise<string | undefined> {
  const { actor } = request;
  const earlier = await withNewsroom(actor, (db) => earlierAnswer(db, request));
  return earlier && (earlier.answer as { annotationId: string }).annotationId;
}

/** Takes a Web Annotation in, as somebody's annotation of the newest revision. */
export async function createdAnswer({ request, actor, articleId, iri }: Addressed) {
  requirePermission(actor, "newsroom.read");
  requirePermission(actor, "annotation.add");
  await limitActor(limitOfCommand(addAnnotation.name), actor);
  if (request.headers.has("if-match")) {
    throw new AppError("invalid_input", "What this address names has no version (If-Match).");
  }
  const key = requestKeyOf(request.headers.get("idempotency-key"));
  const { id: revisionId, ...newest } = await readNewest(actor, articleId);
  const { target, ...said } = readIncoming(await jsonBody(request));
  const once = key ? { key, input: { articleId, ...said, target } } : undefined;
  let annotationId = once && (await madeBefore({ actor, command: addAnnotation.name, ...once }));
  if (annotationId === undefined) {
    const input = { articleId, revisionId, ...said, ranges: rangesOf(target, newest) };
    ({ annotationId } = await addAnnotation.run(actor, input, once));
  }
  const made = await withNewsroom(actor, (db) => readContained(db, iri, articleId, annotationId));
  const headers = { ...annotationHeaders, etag: entityTag(made), location: made.id };
  return new Response(JSON.stringify({ "@context": ANNOTATION_CONTEXT, ...made }), {
    status: 201,
    headers,
  });
}
