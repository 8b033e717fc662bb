import { AppError } from "#lib/core/errors.ts";
import { editAnnotation } from "#lib/domain/annotations/commands/edit-annotation.ts";
import { removeAnnotation } from "#lib/domain/annotations/commands/remove-annotation.ts";
import { reattachAnnotation } from "#lib/domain/revisions/commands/reattach-annotation.ts";
import { entityTag, isTag, namesTag, wantedTag } from "#lib/platform/api/entity-tag.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Command } from "#lib/platform/command/define-command.ts";
import { jsonBody } from "#lib/platform/command/http.ts";
import { requirePermission, requireRole } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { limitOfCommand } from "#lib/platform/limits/limits.ts";
import { ANNOTATION_CONTEXT, annotationHeaders } from "#lib/reports/annotation-protocol/headers.ts";
import { readChange } from "#lib/reports/annotation-protocol/incoming.ts";
import { readContained } from "#lib/reports/annotation-protocol/queries.ts";
import type { WebAnnotation } from "#lib/reports/formats/jsonld/web-annotation.ts";
import { type Addressed, readNewest } from "./addressed.ts";

const read = ({ actor, iri, articleId, annotationId }: Addressed) =>
  withNewsroom(actor, (db) => readContained(db, iri, articleId, annotationId));

/** One annotation of the container. */
export async function annotationAnswer(addressed: Addressed) {
  const { request, actor } = addressed;
  requirePermission(actor, "newsroom.read");
  const annotation = await read(addressed);
  const etag = entityTag(annotation);
  const headers = { ...annotationHeaders, etag, "cache-control": "no-store" };
  const has = request.headers.get("if-none-match");
  if (has && namesTag(has, etag)) return new Response(null, { status: 304, headers });
  return new Response(JSON.stringify({ "@context": ANNOTATION_CONTEXT, ...annotation }), {
    headers,
  });
}

/** Runs what changes an annotation, if it still is what the caller saw (`If-Match`). */
async function change(addressed: Addressed, command: Command<unknown>, input: object) {
  const { request, actor, iri, articleId, annotationId } = addressed;
  await command.run(actor, { annotationId, ...input }, undefined, async (db) =>
    requireTag(request, await readContained(db, iri, articleId, annotationId)),
  );
}

/** Refuses what was meant for the annotation as it was. */
function requireTag(request: Request, now: WebAnnotation): void {
  const wanted = wantedTag(request);
  if (wanted === undefined || isTag(wanted, entityTag(now))) return;
  throw new AppError("changed", "This has changed since you read it. Please read it again.");
}

/** Whoever may not do it, or not read what came of it, is refused before anything is done. */
async function admit(actor: Actor, command: Command<unknown>): Promise<void> {
  requirePermission(actor, "newsroom.read");
  requireRole(actor, command.permission);
  await limitActor(limitOfCommand(command.name), actor);
}

/** Changes what an annotation says, or the words that it is about: each is an event of its own. */
export async function updatedAnswer(addressed: Addressed) {
  const { request, actor, articleId } = addressed;
  await admit(actor, editAnnotation);
  const newest = await readNewest(actor, articleId);
  const now = await read(addressed);
  requireTag(request, now);
  const { body, ranges } = readChange(await jsonBody(request), now, newest);
  if (body !== undefined) await change(addressed, editAnnotation, { body });
  if (ranges) await change(addressed, reattachAnnotation, { revisionId: newest.id, ranges });
  return annotationAnswer(addressed);
}

/** Takes an annotation out; the record keeps it. */
export async function removedAnswer(addressed: Addressed) {
  await admit(addressed.actor, removeAnnotation);
  await read(addressed);
  await change(addressed, removeAnnotation, {});
  return new Response(null, { status: 204 });
}
