import type { KeyObject } from "node:crypto";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { isoTime, now } from "#lib/core/clock.ts";
import { settings } from "#lib/core/env.ts";
import {
  type Checkpoint,
  checkpointHash,
  NO_CHECKPOINT,
  signCheckpoint,
} from "#lib/engines/checkpoints/checkpoint.ts";
import { type CheckpointHead, Heads } from "#lib/engines/checkpoints/heads.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { newsroomIdsLogged } from "#lib/platform/db/lookups.ts";
import { inScope, setScope } from "#lib/platform/db/transactions.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import { CHECKPOINT_LOCK } from "./checkpoint-lock.ts";
import { newestCheckpoint, readHeadsAt } from "./read-checkpoints.ts";

/** How long reading the heads of many thousands of logs may take. */
const TIMEOUT_MS = 120_000;

/** How many events there are in all logs together. */
async function countEvents(db: Db): Promise<number> {
  let events = 0;
  for (const newsroomId of await newsroomIdsLogged(db)) {
    await setScope(db, { newsroomId });
    const { _sum: sum } = await db.chain.aggregate({ _sum: { headSeq: true } });
    events += sum.headSeq ?? 0;
  }
  return events;
}

/** Whether a checkpoint is to be made: the first one, each day's (UTC), and after so many events. */
function isDue(newest: Checkpoint | undefined, events: number, at: Date): boolean {
  if (!newest || newest.at.slice(0, 10) !== isoTime(at).slice(0, 10)) return true;
  return events - newest.events >= settings().CHECKPOINT_EVENTS;
}

/** Whether a checkpoint is due now. */
export function isCheckpointDue(): Promise<boolean> {
  return inScope({}, async (db) => isDue(await newestCheckpoint(db), await countEvents(db), now()));
}

/** The heads of a newsroom's logs, and those of them that are others than at the last checkpoint. */
async function headsOf(
  db: Db,
  newsroomId: string,
): Promise<{ all: CheckpointHead[]; changed: CheckpointHead[] }> {
  await setScope(db, { newsroomId });
  const chains = await db.chain.findMany({ where: { headSeq: { gt: 0 } } });
  const known = new Map((await readHeadsAt(db, newsroomId)).map((head) => [head[1], head]));
  const all = chains.map(
    ({ id, headSeq, headHash }): CheckpointHead => [newsroomId, id, headSeq, headHash],
  );
  const changed = all.filter(([, chain, seq, hash]) => {
    const [, , knownSeq = 0, knownHash = ""] = known.get(chain) ?? [];
    known.delete(chain);
    const wrong = seq < knownSeq || (seq === knownSeq && hash !== knownHash);
    if (wrong) throw new Error(`The log ${chain} is not what the last checkpoint was signed over.`);
    return seq > knownSeq;
  });
  const [gone] = known.keys();
  if (gone) throw new Error(`The log ${gone} is gone, over which the last checkpoint was signed.`);
  return { all, changed };
}

/**
 * Signs where all logs are now, if that is due: one checkpoint, whoever else tries at the same moment.
 * Logs that are shorter or other than the last checkpoint says are signed by nobody.
 * @returns the checkpoint; undefined where none was due
 */
export function makeCheckpoint(key: KeyObject): Promise<Checkpoint | undefined> {
  return inScope(
    {},
    async (db) => {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${CHECKPOINT_LOCK})`;
      const newest = await newestCheckpoint(db);
      const at = now();
      if (!isDue(newest, await countEvents(db), at)) return undefined;
      const heads = new Heads();
      const changes: [string, CheckpointHead[]][] = [];
      for (const newsroomId of await newsroomIdsLogged(db)) {
        const { all, changed } = await headsOf(db, newsroomId);
        heads.take(all);
        changes.push([newsroomId, changed]);
      }
      const checkpoint = signCheckpoint(
        {
          number: (newest?.number ?? 0) + 1,
          // Never before the last one, whatever the clocks of several servers say.
          at: isoTime(newest && newest.at > isoTime(at) ? new Date(newest.at) : at),
          previous: newest ? checkpointHash(newest) : NO_CHECKPOINT,
          ...heads.summary(),
        },
        key,
      );
      await store(db, checkpoint, heads.leaves(), changes);
      return checkpoint;
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

async function store(
  db: Db,
  checkpoint: Checkpoint,
  leaves: readonly string[],
  changes: [string, CheckpointHead[]][],
): Promise<void> {
  const { number, at } = checkpoint;
  const record = canonicalJson(checkpoint);
  const hash = checkpointHash(checkpoint);
  const kept = { number, record, hash, leaves: JSON.stringify(leaves), createdAt: new Date(at) };
  await db.checkpoint.createMany({ data: kept });
  for (const [newsroomId, changed] of changes) {
    await setScope(db, { newsroomId });
    const data = changed.map(([, chainId, seq, its]) => ({
      ...{ newsroomId, chainId, number },
      ...{ seq, hash: its },
    }));
    await db.checkpointHead.createMany({ data });
  }
  if (settings().CHECKPOINT_URL !== undefined) {
    const order = { key: `checkpoint-${number}`, priority: 0 };
    await enqueue(db, "checkpoint-post", { number }, order);
  }
}
