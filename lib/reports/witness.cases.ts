import { NO_CHECKPOINT, signCheckpoint } from "#lib/engines/checkpoints/checkpoint.ts";
import {
  type CheckpointHead,
  chainLeaf,
  Heads,
  newsroomLeaf,
} from "#lib/engines/checkpoints/heads.ts";
import { head, testId, testKey } from "#lib/engines/checkpoints/made.cases.ts";
import { MerkleTree } from "#lib/engines/merkle/merkle.ts";
import type { Report } from "./report.ts";

function proofIn(tree: MerkleTree, key: string) {
  const { index = 0, path = [] } = tree.proof(key) ?? {};
  return { index, size: tree.size, path };
}

/** The report with a checkpoint over its log up to event `seq`, among other logs and newsrooms. */
export function witnessed(report: Report, seq: number): NonNullable<Report["witness"]> {
  const [newsroom, chain] = [report.newsroom.id, report.chain.id];
  const own: CheckpointHead = [newsroom, chain, seq, report.chain.events[seq - 1]?.hash ?? ""];
  const beside = [3, 4].map((number): CheckpointHead => {
    const [, , its, hash] = head(1, number, number);
    return [newsroom, testId(number), its, hash];
  });
  const others = [head(7, 70, 2), head(8, 80, 1)];
  const heads = new Heads();
  heads.take([own, ...beside, ...others]);
  const at = "2024-05-17T00:00:00.000Z";
  const content = { number: 3, at, previous: NO_CHECKPOINT, ...heads.summary() };
  const checkpoint = signCheckpoint(content, testKey("report"));
  const tree = new MerkleTree();
  for (const [, id, its, hash] of [own, ...beside]) tree.set(id, chainLeaf(id, its, hash));
  const whole = new MerkleTree();
  whole.set(newsroom, newsroomLeaf(newsroom, tree.size, tree.root()));
  for (const [room, id, its, hash] of others) {
    const single = new MerkleTree();
    single.set(id, chainLeaf(id, its, hash));
    whole.set(room, newsroomLeaf(room, 1, single.root()));
  }
  const places = { inNewsroom: proofIn(tree, chain), inAll: proofIn(whole, newsroom) };
  return { publicKey: checkpoint.key, checkpoint: { checkpoint, seq, ...places } };
}
