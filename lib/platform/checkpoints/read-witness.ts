import {
  type Checkpoint,
  checkpointSchema,
  publicKeyText,
} from "#lib/engines/checkpoints/checkpoint.ts";
import { chainLeaf, newsroomLeaf } from "#lib/engines/checkpoints/heads.ts";
import type { Inclusion } from "#lib/engines/checkpoints/inclusion.ts";
import { leafHash, MerkleTree } from "#lib/engines/merkle/merkle.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { CHECKPOINT_LOCK } from "./checkpoint-lock.ts";
import { readHeadsAt } from "./read-checkpoints.ts";
import { signingKey } from "./signing-key.ts";

/** By whom a log is witnessed up to one of its events. */
export interface Witness {
  /** The key that signs checkpoints, in base64. */
  publicKey: string;
  /** The last checkpoint from before the event that stands over the log; null where there is none. */
  checkpoint: Inclusion | null;
}

interface Place {
  newsroomId: string;
  chainId: string;
  /** The event that is spoken of; the transaction has seen it. */
  atSeq: number;
}

function proofIn(tree: MerkleTree, key: string): Inclusion["inAll"] | undefined {
  const proof = tree.proof(key);
  return proof && { ...proof, size: tree.size };
}

function inclusionIn(
  checkpoint: Checkpoint,
  { newsroomId, chainId, seq }: { newsroomId: string; chainId: string; seq: number },
  heads: Awaited<ReturnType<typeof readHeadsAt>>,
  leaves: readonly string[],
): Inclusion | null {
  const tree = new MerkleTree();
  for (const [, chain, its, hash] of heads) tree.set(chain, chainLeaf(chain, its, hash));
  const whole = new MerkleTree();
  const keyOf = (index: number) => String(index).padStart(9, "0");
  leaves.forEach((leaf, index) => {
    whole.setLeaf(keyOf(index), leaf);
  });
  const own = leafHash(newsroomLeaf(newsroomId, tree.size, tree.root()));
  const inAll = proofIn(whole, keyOf(leaves.indexOf(own)));
  const inNewsroom = proofIn(tree, chainId);
  // What somebody touched is no proof, and keeps no report up: `stet audit verify` names it.
  return inAll && inNewsroom ? { checkpoint, seq, inNewsroom, inAll } : null;
}

/**
 * What checkpoints told of a log when its event `atSeq` was written: the same whenever it is asked. A
 * checkpoint that is being made is waited for; one that is made later stands over this event too, and is
 * none from before it. Before the first one, the key is the one that will sign it.
 */
export async function readWitness(db: Db, { newsroomId, chainId, atSeq }: Place): Promise<Witness> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(${CHECKPOINT_LOCK})`;
  const head = await db.checkpointHead.findFirst({
    where: { chainId, seq: { lt: atSeq } },
    orderBy: { number: "desc" },
  });
  const number = head?.number ?? 1;
  const row = await db.checkpoint.findFirst({ where: { number } });
  if (!row) return { publicKey: publicKeyText(signingKey()), checkpoint: null };
  const checkpoint = checkpointSchema.parse(JSON.parse(row.record));
  const publicKey = checkpoint.key;
  if (!head) return { publicKey, checkpoint: null };
  const heads = await readHeadsAt(db, newsroomId, number);
  const leaves: string[] = JSON.parse(row.leaves);
  const place = { newsroomId, chainId, seq: head.seq };
  return { publicKey, checkpoint: inclusionIn(checkpoint, place, heads, leaves) };
}
