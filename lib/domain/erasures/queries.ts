import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { spellings, tellingTexts } from "./redact.ts";

/**
 * A former member, and the words that are erased of them.
 * @throws AppError `not_found`; `conflict` while they are a member
 */
export async function readErasedPerson(db: Db, memberId: string) {
  const member = await db.member.findFirst({ where: { id: memberId }, include: { person: true } });
  if (!member) throw new AppError("not_found", "There is no such member here.");
  if (!member.removedAt) {
    throw new AppError("conflict", "Take this person out of the newsroom first.");
  }
  const { name, email } = member.person;
  return { memberId, words: spellings([name, email]) };
}

/**
 * A source of which no evidence stands, and the words that are erased of it wherever people wrote them.
 * @throws AppError `not_found`; `conflict` while evidence of it stands
 */
export async function readErasedSource(db: Db, sourceId: string) {
  const source = await db.source.findFirst({
    where: { id: sourceId },
    include: { file: { select: { name: true } }, evidence: true },
  });
  if (!source) throw new AppError("not_found", "There is no such source in this newsroom.");
  if (source.evidence.some(({ removedAt }) => !removedAt)) {
    throw new AppError("conflict", "Evidence of this source still stands: remove it first.");
  }
  const { title, url, note, file, articleId, evidence } = source;
  const words = spellings(tellingTexts([title, url, note, file?.name]));
  return { sourceId, articleId, words, evidenceIds: evidence.map(({ id }) => id) };
}

/** The articles whose logs hold any of these words beside their events. */
export async function articlesHolding(db: Db, words: readonly string[]): Promise<string[]> {
  const holding = await db.eventDetail.findMany({
    where: { OR: words.map((word) => ({ detail: { contains: word } })) },
    distinct: ["chainId"],
    select: { event: { select: { chain: { select: { articleId: true } } } } },
  });
  return holding.flatMap(({ event }) => event.chain.articleId ?? []);
}
