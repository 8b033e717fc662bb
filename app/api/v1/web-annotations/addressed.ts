import { settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { urn } from "#lib/reports/formats/jsonld/web-annotation.ts";

/** Who asks, about which article's container, whose IRI ends with a slash. */
export interface Addressed {
  request: Request;
  actor: Actor;
  articleId: string;
  annotationId: string;
  iri: string;
}

/** What answers at one of the protocol's addresses. */
export function atContainer(answer: (addressed: Addressed) => Promise<Response>) {
  return async (request: Request, address: Record<string, string>): Promise<Response> => {
    const { newsroom = "", article: articleId = "", annotation } = address;
    const actor = await requestActor(request, newsroom);
    if (!isId(articleId) || (annotation !== undefined && !isId(annotation))) {
      throw new AppError("not_found", "There is no such article in this newsroom.");
    }
    const path = `/api/v1/n/${actor.newsroomSlug}/articles/${articleId}/web-annotations/`;
    const iri = new URL(path, settings().STET_URL ?? request.url).href;
    return answer({ request, actor, articleId, annotationId: annotation ?? "", iri });
  };
}

/** The revision of an article that annotations are about now. */
export async function readNewest(actor: Actor, articleId: string) {
  const { id, text } = await withNewsroom(actor, (db) => currentRevision(db, articleId));
  return { id, text, isSource: (iri: string) => iri === urn(id) };
}

/** The number of the page that an address asks for; undefined where it asks for the container. */
export function askedPage(request: Request): number | undefined {
  const page = new URL(request.url).searchParams.get("page");
  if (page === null) return undefined;
  if (/^\d{1,6}$/.test(page)) return Number(page);
  throw new AppError("not_found", "There is no such page.");
}
