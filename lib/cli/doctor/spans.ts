import type { Client } from "pg";
import type { Complaint } from "./complaint.ts";

interface SpanRow {
  of: string;
  start: number;
  end: number | null;
  exact: string;
}

/** Of every table that says what stands where in a text: whose words they are; the revision is $2. */
export const spanTables: Record<string, string> = {
  claim_span: `SELECT 'claim ' || claim_id AS of, start_offset AS start, end_offset AS "end", exact
    FROM claim_span WHERE newsroom_id = $1 AND revision_id = $2`,
  annotation_span: `SELECT 'note ' || annotation_id, start_offset, end_offset, exact
    FROM annotation_span WHERE newsroom_id = $1 AND revision_id = $2`,
  finding_span: `SELECT 'finding ' || f.id, s.start_offset, s.end_offset, s.exact
    FROM finding f JOIN finding_span s ON s.newsroom_id = f.newsroom_id AND s.finding_id = f.id
    WHERE f.newsroom_id = $1 AND f.revision_id = $2`,
  // What a correction took out stood in the revision before the one that made it; its length is in UTF-16 units.
  correction: `SELECT 'the correction of ' || coalesce(c.claim_id, c.annotation_id), c.start_offset, NULL, c.old_text
    FROM revision r JOIN revision n ON n.newsroom_id = r.newsroom_id AND n.article_id = r.article_id AND n.number = r.number + 1
    JOIN correction c ON c.newsroom_id = n.newsroom_id AND c.revision_id = n.id WHERE r.newsroom_id = $1 AND r.id = $2`,
  publication_correction: `SELECT 'the published error ' || id, start_offset, end_offset, exact
    FROM publication_correction WHERE newsroom_id = $1 AND revision_id = $2 AND exact IS NOT NULL`,
};
const spans = Object.values(spanTables).join(" UNION ALL ");

/** Spans whose words do not stand where they say: offsets are UTF-16 units, which PostgreSQL does not count. */
export async function examineSpans(owner: Client): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  const { rows: revisions } = await owner.query<Record<"newsroom_id" | "slug" | "id", string>>(
    "SELECT r.newsroom_id, n.slug, r.id FROM revision r JOIN newsroom n ON n.id = r.newsroom_id",
  );
  for (const { newsroom_id: newsroomId, slug, id } of revisions) {
    const { rows: texts } = await owner.query<{ text: string }>(
      "SELECT text FROM revision WHERE newsroom_id = $1 AND id = $2",
      [newsroomId, id],
    );
    const text = texts[0]?.text ?? "";
    const { rows } = await owner.query<SpanRow>(spans, [newsroomId, id]);
    for (const { of, start, exact, ...row } of rows) {
      const end = row.end ?? start + exact.length;
      if (text.slice(start, end) === exact) continue;
      const what = `the words of ${of} do not stand at ${start} to ${end} of revision ${id}`;
      complaints.push({ newsroom: slug, what });
    }
  }
  return complaints;
}
