import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";

export type StoredChain = Awaited<ReturnType<typeof readChain>>;

/**
 * The rows of one chain, an article's or (null) the newsroom's own, up to event `atSeq`, or to its end: exact texts, as they were hashed.
 * @throws AppError `not_found` where the newsroom has no such chain, or the chain no such event
 */
export async function readChain(db: Db, articleId: string | null, atSeq?: number) {
  const chain = await db.chain.findFirst({ where: { articleId } });
  if (!chain) throw new AppError("not_found", "There is no such article in this newsroom.");
  if (atSeq !== undefined && !(atSeq >= 1 && atSeq <= chain.headSeq)) {
    throw new AppError(
      "not_found",
      `There is no event ${atSeq}: this article’s log goes from event 1 to ${chain.headSeq}.`,
    );
  }
  const rows = await db.auditEvent.findMany({
    where: { chainId: chain.id, seq: { lte: atSeq ?? chain.headSeq } },
    orderBy: { seq: "asc" },
    include: { detail: true },
  });
  const events = rows.map(({ seq, body, prevHash, hash, detail }) => ({
    seq,
    body,
    prevHash,
    hash,
    salt: detail?.salt ?? null,
    detail: detail?.detail ?? null,
  }));
  return { id: chain.id, head: { seq: chain.headSeq, hash: chain.headHash }, events };
}
