import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import type { ListCursor } from "./list-cursor.ts";

const withAuthors = { authors: { include: { member: { include: { person: true } } } } } as const;

/** So many of a list are read at once. */
export const ARTICLES_AT_ONCE = 100;

/** The newsroom's articles, the newest first; those that come after a cursor where there is one. */
export function listArticles(db: Db, after?: ListCursor): Promise<ArticleRow[]> {
  const { createdAt, id } = after ?? {};
  return db.article.findMany({
    // Said twice: the first lets the index begin where the list goes on.
    where: after && {
      createdAt: { lte: createdAt },
      OR: [{ createdAt: { lt: createdAt } }, { id: { lt: id } }],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: ARTICLES_AT_ONCE,
    include: withAuthors,
  });
}

export type ArticleRow = NonNullable<Awaited<ReturnType<typeof findArticle>>>;

function findArticle(db: Db, id: string) {
  return db.article.findFirst({ where: { id }, include: withAuthors });
}

/** One article of the newsroom, or `not_found`. */
export async function readArticle(db: Db, id: string): Promise<ArticleRow> {
  const article = await findArticle(db, id);
  if (!article) throw new AppError("not_found", "There is no such article in this newsroom.");
  return article;
}

/** The revision that people work on: the newest. */
export async function currentRevision(db: Db, articleId: string) {
  const revision = await db.revision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
  });
  if (!revision) throw new AppError("not_found", "There is no such article in this newsroom.");
  return revision;
}

/** A revision of this article; `conflict` where it is not the newest, whose text would differ. */
export async function revisionForWrite(db: Db, articleId: string, revisionId: string) {
  const revision = await currentRevision(db, articleId);
  if (revision.id !== revisionId) {
    throw new AppError(
      "conflict",
      "The article has a newer revision. Please load it and try again.",
    );
  }
  return revision;
}

/** Whether the member is of the article's authors, as the database's own rules count them: a bot's maker is, too. */
export async function isArticleAuthor(db: Db, articleId: string, memberId: string) {
  const [row] = await db.$queryRaw<{ author: boolean }[]>`
    SELECT is_author(newsroom_id, id, ${memberId}::uuid) AS author FROM article WHERE id = ${articleId}::uuid`;
  return row?.author ?? false;
}
