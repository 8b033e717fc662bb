import type { Client } from "pg";
import type { Complaint } from "./complaint.ts";

interface SpanRow {
  of: string;
  start: number;
  end: number;
  exact: string;
}

/** Every table that says what stands where in a revision. */
const spans = `
  SELECT 'claim ' || claim_id AS of, start_offset AS start, end_offset AS "end", exact
  FROM claim_span WHERE newsroom_id = $1 AND revision_id = $2
  UNION ALL SELECT 'note ' || annotation_id, start_offset, end_offset, exact
  FROM annotation_span WHERE newsroom_id = $1 AND revision_id = $2
  UNION ALL SELECT 'finding ' || f.id, s.start_offset, s.end_offset, s.exact
  FROM finding f JOIN finding_span s ON s.newsroom_id = f.newsroom_id AND s.finding_id = f.id
  WHERE f.newsroom_id = $1 AND f.revision_id = $2 AND s.edition = f.edition`;

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
    for (const { of, start, end, exact } of rows) {
      if (text.slice(start, end) === exact) continue;
      const what = `the words of ${of} do not stand at ${start} to ${end} of revision ${id}`;
      complaints.push({ newsroom: slug, what });
    }
  }
  return complaints;
}
