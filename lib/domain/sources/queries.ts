import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";

const withoutBytes = {
  file: { select: { id: true, name: true, mediaType: true, size: true, sha256: true } },
} as const;

export type SourceRow = Awaited<ReturnType<typeof listSources>>[number];

/** An article's source list, in its order; files without their bytes. */
export function listSources(db: Db, articleId: string) {
  return db.source.findMany({
    where: { articleId },
    orderBy: { number: "asc" },
    include: withoutBytes,
  });
}

/** A source of this article, or `not_found`. */
export async function readSource(db: Db, articleId: string, sourceId: string): Promise<SourceRow> {
  const source = await db.source.findFirst({
    where: { id: sourceId, articleId },
    include: withoutBytes,
  });
  if (!source) throw new AppError("not_found", "There is no such source in this article's list.");
  return source;
}

/** A stored file with its bytes, for download. */
export async function readSourceFile(db: Db, fileId: string) {
  const file = await db.sourceFile.findFirst({ where: { id: fileId } });
  if (!file) throw new AppError("not_found", "There is no such file in this newsroom.");
  return file;
}
