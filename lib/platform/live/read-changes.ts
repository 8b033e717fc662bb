import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { changeOf } from "./change-of.ts";
import type { LiveChange } from "./messages.ts";

/** Which chain is followed. */
export interface Followed {
  newsroomId: string;
  articleId: string;
}

/** The number of the last event of the article's chain. */
export async function headOf(db: Db, articleId: string): Promise<number> {
  const chain = await db.chain.findFirst({ where: { articleId }, select: { headSeq: true } });
  return chain?.headSeq ?? 0;
}

/** The same, where no transaction runs. */
export function readHead({ newsroomId, articleId }: Followed): Promise<number> {
  return inScope({ newsroomId }, (db) => headOf(db, articleId));
}

/** The events of the article's chain after number `after`, in order, `limit` at most. */
export function readChanges(
  { newsroomId, articleId }: Followed,
  after: number,
  limit: number,
): Promise<LiveChange[]> {
  return inScope({ newsroomId }, async (db) => {
    const chain = await db.chain.findFirst({ where: { articleId }, select: { id: true } });
    const events = await db.auditEvent.findMany({
      where: { newsroomId, chainId: chain?.id ?? articleId, seq: { gt: after } },
      orderBy: { seq: "asc" },
      take: limit,
      include: { detail: true },
    });
    // Read as nobody, for all who follow: what not everybody sees has no texts here.
    return events.map(({ body, detail }) => changeOf(body, detail?.detail));
  });
}
