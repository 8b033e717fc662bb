import type { Checkpoint } from "#lib/engines/checkpoints/checkpoint.ts";
import { checkpointHash } from "#lib/engines/checkpoints/checkpoint.ts";
import { CheckpointWalk } from "#lib/engines/checkpoints/checkpoint-walk.ts";
import type { Pin } from "#lib/engines/hash-chain/chain-walk.ts";
import { type CheckpointLines, UnreadableCheckpoint } from "./checkpoint-lines.ts";
import type { LogSource } from "./log-source.ts";
import { type LogVerdict, type Pins, verifyLogs } from "./verify-logs.ts";

export interface AuditVerdict extends LogVerdict {
  /** What is wrong with the checkpoints themselves; undefined where they hold, or there are none. */
  checkpointProblem: string | undefined;
  /** The last checkpoint that holds. */
  newest: Checkpoint | undefined;
  /** The keys that signed them. */
  keys: string[];
}

interface Wanted {
  /** From the file where one is named, else the database's own. */
  checkpoints?: CheckpointLines;
  /** The database's own, where those of a file are looked at: they must be the same. */
  others?: CheckpointLines;
  trusted?: ReadonlySet<string>;
  tell?: (events: number) => void;
}

async function walkCheckpoints(
  lines: CheckpointLines,
  trusted: ReadonlySet<string>,
): Promise<{ walk: CheckpointWalk; problem: string | undefined }> {
  const walk = new CheckpointWalk(trusted);
  try {
    for await (const line of lines()) {
      const problem = walk.take(line);
      if (problem) return { walk, problem };
    }
  } catch (error) {
    if (!(error instanceof UnreadableCheckpoint)) throw error;
    return { walk, problem: error.message };
  }
  return { walk, problem: undefined };
}

/** The first checkpoint of a file that the database has not, or has another of. */
async function differenceOf(lines: CheckpointLines, others: CheckpointLines) {
  const own = new Map<number, string>();
  try {
    for await (const { checkpoint } of others())
      own.set(checkpoint.number, checkpointHash(checkpoint));
    for await (const { checkpoint } of lines()) {
      const there = own.get(checkpoint.number);
      if (there === checkpointHash(checkpoint)) continue;
      const what = there === undefined ? "has no" : "has another";
      return `the database ${what} checkpoint ${checkpoint.number}`;
    }
  } catch (error) {
    if (!(error instanceof UnreadableCheckpoint)) throw error;
    return error.message;
  }
  return undefined;
}

/** Every place at which checkpoints tell of these logs, as far as they hold. */
async function pinsOf(
  lines: CheckpointLines,
  chains: ReadonlySet<string>,
  last: number,
): Promise<Map<string, Pin[]>> {
  const pins = new Map<string, Pin[]>();
  for await (const { checkpoint, heads } of lines()) {
    if (checkpoint.number > last) break;
    for (const [, chain, seq, hash] of heads) {
      if (!chains.has(chain)) continue;
      const by = `checkpoint ${checkpoint.number}`;
      pins.set(chain, [...(pins.get(chain) ?? []), { seq, hash, by }]);
    }
  }
  return pins;
}

/**
 * Proves that logs hold, and that they go on from where checkpoints say they were; or names of each log the
 * first event that does not fit, and how. Where something does not fit, the logs are walked through once
 * more, against every checkpoint that tells of those.
 */
export async function verifyAudit(
  source: LogSource,
  { checkpoints, others, trusted = new Set(), tell }: Wanted,
): Promise<AuditVerdict> {
  const none = { walk: new CheckpointWalk(), problem: undefined };
  const { walk, problem } = checkpoints ? await walkCheckpoints(checkpoints, trusted) : none;
  const last: Pins = (chain) => {
    const head = walk.heads.of(chain);
    return head ? [{ seq: head[2], hash: head[3], by: `checkpoint ${walk.last?.number}` }] : [];
  };
  let verdict = await verifyLogs(source, last, walk.heads.all(), tell);
  if (verdict.faults.length > 0 && checkpoints && walk.last) {
    const chains = new Set(verdict.faults.map(({ chain }) => chain));
    const all = await pinsOf(checkpoints, chains, walk.last.number);
    verdict = await verifyLogs(source, (chain) => all.get(chain) ?? last(chain), walk.heads.all());
  }
  const differs = checkpoints && others ? await differenceOf(checkpoints, others) : undefined;
  const checkpointProblem = problem ?? differs;
  return { ...verdict, checkpointProblem, newest: walk.last, keys: [...walk.keys] };
}
