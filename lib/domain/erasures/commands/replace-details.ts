import { AppError } from "#lib/core/errors.ts";
import { newSalt } from "#lib/core/ids.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { replaceDetail } from "#lib/platform/audit/replace-detail.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { redactText } from "../redact.ts";

/** What is left beside one event. */
export interface Left {
  newsroomId: string;
  chainId: string;
  seq: number;
  salt: string;
  detail: string;
}

/** What an erasure leaves beside the events of one chain: of those alone of which it takes something. */
export async function leftOf(
  db: Db,
  articleId: string | null,
  redact: (event: { body: string; detail: string }) => string,
): Promise<Left[]> {
  const rows = await db.eventDetail.findMany({
    where: { event: { chain: { articleId } } },
    orderBy: { seq: "asc" },
    include: { event: { select: { body: true } } },
  });
  return rows.flatMap(({ newsroomId, chainId, seq, detail, event }) => {
    const left = redact({ body: event.body, detail });
    return left === detail ? [] : [{ newsroomId, chainId, seq, salt: newSalt(), detail: left }];
  });
}

/** What the event says of them: a digest each, so that nobody can put other words there afterwards. */
export const digestsOf = (left: readonly Left[]) =>
  left.map(({ seq, salt, detail }) => ({ seq, detail: saltedDigest(salt, detail) }));

/** Puts it in place of what was there; after the event that says so. */
export async function replaceDetails(db: Db, left: readonly Left[]): Promise<void> {
  for (const one of left) await replaceDetail(db, one);
}

/** @throws AppError where the reason says what is to be erased */
export function refuseTelling(reason: string, words: readonly string[]): void {
  if (redactText(reason, words) === reason) return;
  throw new AppError("invalid_input", "The reason names what is to be erased: leave that out.");
}
