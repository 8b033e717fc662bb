import { AppError } from "#lib/core/errors.ts";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { entityTag, namesTag } from "#lib/platform/api/entity-tag.ts";
import { jsonBody } from "#lib/platform/command/http.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { requestKeyOf } from "#lib/platform/command/request-key.ts";
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
    "content-location": isPage ? `${iri}?page=${page}` : iri,
    "cache-control": "no-store",
  };
  const has = request.headers.get("if-none-match");
  if (has && namesTag(has, etag)) return new Response(null, { status: 304, headers });
  return new Response(JSON.stringify(body), { headers });
}

/** Takes a Web Annotation in, as somebody's annotation of the newest revision. */
export async function createdAnswer({ request, actor, articleId, iri }: Addressed) {
  requirePermission(actor, "newsroom.read");
  requirePermission(actor, "annotation.add");
  await limitActor(limitOfCommand(addAnnotation.name), actor);
  if (request.headers.has("if-match")) {
    throw new AppError("invalid_input", "What this address names has no version (If-Match).");
  }
  const { id: revisionId, ...newest } = await readNewest(actor, articleId);
  const said = readIncoming(await jsonBody(request), newest);
  const key = requestKeyOf(request.headers.get("idempotency-key"));
  const { annotationId } = await addAnnotation.run(actor, { articleId, revisionId, ...said }, key);
  const made = await withNewsroom(actor, (db) => readContained(db, iri, articleId, annotationId));
  const headers = { ...annotationHeaders, etag: entityTag(made), location: made.id };
  return new Response(JSON.stringify({ "@context": ANNOTATION_CONTEXT, ...made }), {
    status: 201,
    headers,
  });
}
