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

/** Rows of one statement, which are one JSON text. */
const AT_ONCE = 5_000;

async function inParts(rows: readonly unknown[], write: (part: string) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await write(JSON.stringify(rows.slice(from, from + AT_ONCE)));
  }
}

function requireWords(text: string, { rule, spans }: KeptFinding): void {
  const wrong = spans.find(({ start, end, exact }) => text.slice(start, end) !== exact);
  if (wrong) throw new Error(`${rule} reported words that are not at their place.`);
}

const rowOf = ({ spans: _, ...row }: KeptFinding) => row;

function add(db: Db, { newsroomId, articleId, revisionId, at }: Owner, part: string) {
  return db.$executeRaw`
    INSERT INTO finding (newsroom_id, id, article_id, revision_id, ordinal, rule, rule_version,
      outcome, input_key, report, edition, since_run_id, source_ids, created_at)
    SELECT ${newsroomId}::uuid, id, ${articleId}::uuid, ${revisionId}::uuid, ordinal, rule,
      "ruleVersion", outcome, "inputKey", report, edition, "sinceRunId", "sourceIds", ${at}::timestamptz
    FROM json_to_recordset(${part}::json) AS row (id uuid, ordinal int, rule text,
      "ruleVersion" int, outcome text, "inputKey" text, report text, edition int,
      "sinceRunId" uuid, "sourceIds" uuid[])`;
}

function change(db: Db, { newsroomId }: Owner, part: string) {
  return db.$executeRaw`
    UPDATE finding SET ordinal = row.ordinal, rule_version = row."ruleVersion",
      outcome = row.outcome, report = row.report, edition = row.edition,
      since_run_id = row."sinceRunId", superseded_by_id = NULL
    FROM json_to_recordset(${part}::json) AS row (id uuid, ordinal int, "ruleVersion" int,
      outcome text, report text, edition int, "sinceRunId" uuid)
    WHERE finding.newsroom_id = ${newsroomId}::uuid AND finding.id = row.id`;
}

function addSpans(db: Db, { newsroomId }: Owner, part: string) {
  return db.$executeRaw`
    INSERT INTO finding_span (newsroom_id, finding_id, edition, ordinal, role, start_offset,
      end_offset, exact)
    SELECT ${newsroomId}::uuid, id, edition, ordinal, role, "start", "end", exact
    FROM json_to_recordset(${part}::json) AS row (id uuid, edition int, ordinal int, role text,
      "start" int, "end" int, exact text)`;
}

function supersede(db: Db, { newsroomId, runId }: Owner, part: string) {
  return db.$executeRaw`
    UPDATE finding SET superseded_by_id = ${runId}::uuid
    WHERE newsroom_id = ${newsroomId}::uuid
      AND id IN (SELECT value::uuid FROM json_array_elements_text(${part}::json))`;
}

/**
 * Writes what a run changes; part of the command that records the run. Nothing is removed. A long
 * text has thousands of findings, and ten times as many spans: given as JSON they take PostgreSQL a
 * second or two, and row by row several minutes, while the article is locked.
 */
export async function writeChanges(db: Db, owner: Owner, changes: RunChanges): Promise<void> {
  const { added, changed, reworded, gone, reported } = changes;
  for (const finding of reported) requireWords(owner.text, finding);
  await inParts(added.map(rowOf), (part) => add(db, owner, part));
  await inParts(changed.map(rowOf), (part) => change(db, owner, part));
  const spans = [...added, ...reworded].flatMap(({ id, edition, spans: now }) =>
    now.map((span, ordinal) => ({ id, edition, ordinal, ...span })),
  );
  await inParts(spans, (part) => addSpans(db, owner, part));
  await inParts(gone, (part) => supersede(db, owner, part));
}
