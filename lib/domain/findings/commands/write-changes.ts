import type { Db } from "#lib/platform/db/client.ts";
import type { KeptFinding, RunChanges } from "../compare-runs.ts";

/** Whose findings they are, and the run that reports them. */
interface Owner {
  newsroomId: string;
  articleId: string;
  revisionId: string;
  runId: string;
  /** The revision's text: every span's words must stand in it. */
  text: string;
  at: Date;
}

function requireWords(text: string, { rule, spans }: KeptFinding): void {
  const wrong = spans.find(({ start, end, exact }) => text.slice(start, end) !== exact);
  if (wrong) throw new Error(`${rule} reported words that are not at their place.`);
}

/** Writes what a run changes; part of the command that records the run. Nothing is removed. */
export async function writeChanges(db: Db, owner: Owner, changes: RunChanges): Promise<void> {
  const { newsroomId, articleId, revisionId, runId, text, at } = owner;
  for (const finding of changes.reported) requireWords(text, finding);
  await db.finding.createMany({
    data: changes.added.map(({ spans: _, ...finding }) => ({
      newsroomId,
      articleId,
      revisionId,
      ...finding,
      createdAt: at,
    })),
  });
  for (const { id, spans: _, rule: _rule, inputKey: _key, ...row } of changes.changed) {
    await db.finding.updateMany({ where: { id }, data: row });
  }
  await db.findingSpan.createMany({
    data: [...changes.added, ...changes.reworded].flatMap(({ id, edition, spans }) =>
      spans.map((span, ordinal) => ({ newsroomId, findingId: id, edition, ordinal, ...span })),
    ),
  });
  await db.finding.updateMany({
    where: { id: { in: changes.gone } },
    data: { supersededById: runId },
  });
}
