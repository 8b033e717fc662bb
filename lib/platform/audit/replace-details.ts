import type { Db } from "#lib/platform/db/client.ts";

/** What is left beside one event, under a new salt. */
export interface LeftDetail {
  chainId: string;
  seq: number;
  /** The event's kind. */
  type: string;
  salt: string;
  detail: string;
}

/**
 * Leaves beside events of one chain what was there but for some words, those events among them that the actor does not
 * see. The database takes it only from an admin whose event, the newest of the chain, says that they are erased, and
 * what is left.
 * @param words as they are taken out, one after the other
 * @throws Error where one of them is not there
 */
export async function replaceDetails(
  db: Db,
  left: readonly LeftDetail[],
  words: readonly string[],
): Promise<void> {
  const chains = new Set(left.map(({ chainId }) => chainId));
  for (const chainId of chains) {
    const its = left.filter((one) => one.chainId === chainId);
    const [seqs, salts] = [its.map(({ seq }) => seq), its.map(({ salt }) => salt)];
    const details = its.map(({ detail }) => detail);
    const rows = await db.$queryRaw<{ changed: number }[]>`SELECT leave_details(
      ${chainId}::uuid, ${words}::text[], ${seqs}::int[], ${salts}::text[], ${details}::text[]) AS changed`;
    if (rows[0]?.changed !== its.length) throw new Error("What lies beside an event is not there.");
  }
}
