import type { Client } from "pg";
import { databaseLogs } from "../audit/database-logs.ts";
import { verifyLogs } from "../audit/verify-logs.ts";
import { examineArticles } from "./articles.ts";
import type { Complaint, Tell } from "./complaint.ts";
import { examineNewsrooms } from "./newsrooms.ts";
import { examineRows } from "./rows.ts";
import { examineSpans } from "./spans.ts";

/** Looks into everything, as the owner of the database, within one transaction; writes nothing. */
export async function examine(owner: Client, tell: Tell = () => undefined): Promise<Complaint[]> {
  const { faults } = await verifyLogs(await databaseLogs(owner), () => [], []);
  const logs = faults.map(
    ({ log, kind, seq, how }): Complaint => ({
      newsroom: "",
      what: `${kind.replace("_", " ")}: in ${log}, event ${seq} ${how}`,
    }),
  );
  return [
    ...logs,
    ...(await examineRows(owner)),
    ...(await examineSpans(owner)),
    ...(await examineNewsrooms(owner)),
    ...(await examineArticles(owner, tell)),
  ];
}
