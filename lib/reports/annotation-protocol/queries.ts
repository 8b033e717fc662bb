import { AppError } from "#lib/core/errors.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { fromAnnotation } from "../formats/jsonld/from-annotation.ts";
import { type WebAnnotation, writerOf } from "../formats/jsonld/web-annotation.ts";
import { type ContainerPart, PAGE_LENGTH } from "./container.ts";

/** The annotations of an article that are there, as Web Annotations below this IRI. */
async function annotationsIn(
  db: Db,
  iri: string,
  articleId: string,
  wanted: { id?: string; page?: number },
): Promise<WebAnnotation[]> {
  const { id: revisionId, text } = await currentRevision(db, articleId);
  const rows = await db.annotation.findMany({
    where: { articleId, removedAt: null, ...(wanted.id ? { id: wanted.id } : {}) },
    orderBy: { id: "asc" },
    skip: (wanted.page ?? 0) * PAGE_LENGTH,
    take: PAGE_LENGTH,
    include: { spans: { where: { revisionId }, orderBy: { ordinal: "asc" } } },
  });
  const authors = await db.member.findMany({
    where: { id: { in: [...new Set(rows.map(({ authorId }) => authorId))] } },
    select: { id: true, roles: true, person: { select: { name: true } } },
  });
  const people = authors.map(({ id, roles, person: { name } }) => ({ member: id, roles, name }));
  const writer = writerOf({ people, revision: { id: revisionId, text } });
  return rows.map((row) => ({
    ...fromAnnotation(
      {
        ...row,
        by: row.authorId,
        at: row.createdAt.toISOString(),
        edited: row.editedAt?.toISOString() ?? null,
        isResolved: row.resolvedAt !== null,
      },
      writer,
    ),
    id: iri + row.id,
  }));
}

/** A page of an article's annotations, and how many there are. */
export async function readContainer(
  db: Db,
  iri: string,
  articleId: string,
  page: number,
): Promise<ContainerPart> {
  const { title: label } = await readArticle(db, articleId);
  const total = await db.annotation.count({ where: { articleId, removedAt: null } });
  const annotations = await annotationsIn(db, iri, articleId, { page });
  return { iri, label, total, page, annotations };
}

/** One annotation of an article, or `not_found`. */
export async function readContained(
  db: Db,
  iri: string,
  articleId: string,
  id: string,
): Promise<WebAnnotation> {
  await readArticle(db, articleId);
  const [annotation] = await annotationsIn(db, iri, articleId, { id });
  if (!annotation) throw new AppError("not_found", "There is no such annotation here.");
  return annotation;
}
