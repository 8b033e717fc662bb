import type { Client } from "pg";
import { EventProblem, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Complaint } from "./complaint.ts";
import { eventsOf, examineTables, type Log } from "./logs.ts";

async function examineNewsroom(owner: Client, log: Log): Promise<string[]> {
  const events = await eventsOf(owner, log);
  try {
    return await examineTables(owner, log, events.map(recordedEvent));
  } catch (error) {
    if (!(error instanceof EventProblem)) throw error;
    return [`its own log cannot be read: ${error.message}`];
  }
}

/** Rows of each newsroom's own affairs that its own log did not record, or recorded as something else. */
export async function examineNewsrooms(owner: Client): Promise<Complaint[]> {
  const { rows: logs } = await owner.query<Log>(
    `SELECT n.id AS newsroom_id, n.slug, c.id, NULL AS article_id FROM newsroom n
     LEFT JOIN chain c ON c.newsroom_id = n.id AND c.article_id IS NULL ORDER BY 2`,
  );
  const complaints: Complaint[] = [];
  for (const log of logs) {
    const said = log.id === null ? ["it has no log of its own"] : await examineNewsroom(owner, log);
    for (const what of said) complaints.push({ newsroom: log.slug, what });
  }
  return complaints;
}
