import { factsToStore } from "#lib/domain/facts/stored-facts.ts";
import type { Coverage } from "#lib/engines/checks/result.ts";
import type { Db } from "#lib/platform/db/client.ts";

interface Owner {
  newsroomId: string;
  runId: string;
  text: string;
  at: Date;
}

/**
 * Keeps how a run accounted for every fact of its text: by the text's own words alone, and with the sources that it
 * was given; part of the command that records the run.
 */
export async function writeCoverage(
  db: Db,
  owner: Owner,
  coverage: Coverage,
  sourceIds: readonly string[] = [],
): Promise<void> {
  const { newsroomId, runId, text, at } = owner;
  const facts = JSON.stringify(factsToStore(text, coverage));
  const read = { alone: sourceIds.length === 0, sourceIds: [...sourceIds] };
  await db.coverage.createMany({ data: { newsroomId, runId, facts, ...read, createdAt: at } });
}
