import { inclusionProblem } from "#lib/engines/checkpoints/inclusion.ts";
import type { Report } from "./report.ts";

/** What is wrong with the checkpoint that a report carries; undefined where it stands over the report's log. */
export function witnessProblem({ witness, chain, newsroom, atSeq }: Report): string | undefined {
  const { publicKey, checkpoint } = witness ?? {};
  if (!checkpoint) return undefined;
  if (publicKey !== checkpoint.checkpoint.key)
    return "the public key is not the one that signed the checkpoint";
  if (checkpoint.seq >= atSeq) return "the checkpoint is not from before the last event";
  const hash = chain.events[checkpoint.seq - 1]?.hash ?? "";
  return inclusionProblem(checkpoint, { newsroom: newsroom.id, chain: chain.id, hash });
}
