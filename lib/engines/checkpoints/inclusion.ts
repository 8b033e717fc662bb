import { z } from "zod";
import { leafHash, rootByPath } from "#lib/engines/merkle/merkle.ts";
import { checkpointSchema, isSigned } from "./checkpoint.ts";
import { chainLeaf, newsroomLeaf } from "./heads.ts";

const path = z.strictObject({
  index: z.int().nonnegative(),
  size: z.int().positive(),
  path: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
});

/** That one log is in a checkpoint up to event `seq`: the way from its head to the signed root. */
export const inclusionSchema = z.strictObject({
  checkpoint: checkpointSchema,
  seq: z.int().positive(),
  /** In the newsroom's tree, and of that tree in the one over all. */
  inNewsroom: path,
  inAll: path,
});
export type Inclusion = z.output<typeof inclusionSchema>;

/** What is wrong with the proof that event `seq`, with this hash, is in the checkpoint; undefined where it holds. */
export function inclusionProblem(
  inclusion: Inclusion,
  { newsroom, chain, hash }: { newsroom: string; chain: string; hash: string },
): string | undefined {
  const { checkpoint, seq, inNewsroom, inAll } = inclusion;
  const named = `checkpoint ${checkpoint.number}`;
  if (!isSigned(checkpoint)) return `${named} is not signed by the key that it names`;
  const root = rootByPath(leafHash(chainLeaf(chain, seq, hash)), inNewsroom);
  const whole = root && rootByPath(leafHash(newsroomLeaf(newsroom, inNewsroom.size, root)), inAll);
  return whole === checkpoint.root && inAll.size === checkpoint.newsrooms
    ? undefined
    : `event ${seq} is not among those that ${named} was signed over`;
}
