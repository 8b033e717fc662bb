import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { decodeSource, isTextFile } from "./source-text.ts";

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

/** So many of an article's source list, after the one of this number. */
export function sourcesAfter(db: Db, articleId: string, number: number, take: number) {
  return db.source.findMany({
    where: { articleId, number: { gt: number } },
    orderBy: { number: "asc" },
    take,
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

/** A source of the newsroom that the person of the transaction sees, or `not_found`. */
export async function readVisibleSource(db: Db, id: string) {
  const source = await db.source.findFirst({ where: { id } });
  if (!source) throw new AppError("not_found", "There is no such source in this newsroom.");
  return source;
}

/**
 * Who alone is to see a source, with their names: those who are named, and those who always do, if they are still
 * here. None where nobody is named: everybody in the newsroom sees it.
 * @throws AppError `not_found` where somebody who is named is no member here
 */
export async function viewersOf(db: Db, named: readonly string[], always: readonly string[]) {
  if (named.length === 0) return [];
  const ids = [...new Set([...always, ...named])];
  const members = await db.member.findMany({
    where: { id: { in: ids }, removedAt: null },
    select: { id: true, person: { select: { name: true } } },
  });
  return ids.flatMap((id) => {
    const member = members.find((one) => one.id === id);
    if (member) return [{ member: id, name: member.person.name }];
    if (always.includes(id)) return [];
    throw new AppError("not_found", "There is no such member here.");
  });
}

/** A stored file with its bytes, for download. */
export async function readSourceFile(db: Db, fileId: string) {
  const file = await db.sourceFile.findFirst({ where: { id: fileId } });
  if (!file) throw new AppError("not_found", "There is no such file in this newsroom.");
  return file;
}

/**
 * What the sources of an article's list say, as far as it is stored, in its order: a note is its own
 * text, a text file is read. A note beside an address, a person or a file is only about it.
 */
export async function listSourceTexts(
  db: Db,
  articleId: string,
): Promise<{ id: string; text: string }[]> {
  const texts: { id: string; text: string }[] = [];
  for (const { id, kind, note, file } of await listSources(db, articleId)) {
    const isRead = file && isTextFile(file);
    const read = isRead ? decodeSource(await readSourceFile(db, file.id)) : undefined;
    const text = kind === "note" ? (note ?? undefined) : read;
    if (text !== undefined) texts.push({ id, text });
  }
  return texts;
}
