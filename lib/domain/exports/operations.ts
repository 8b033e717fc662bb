import { z } from "zod";
import { findChain } from "#lib/domain/history/queries.ts";
import { type RecordedEvent, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { readOperation } from "#lib/platform/api/operation.ts";
import { numberedPageInput, numberedPageOf, paged } from "#lib/platform/api/paging.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { readExported } from "./queries.ts";
import { exportResource } from "./resource.ts";

type ExportEvent = Extract<RecordedEvent, { type: "report.exported" }>;

/** The events of the newsroom's own log, after this one, that tell of exports of an article or an imported record. */
async function exportsAfter(db: Db, articleId: string, after: number, take: number) {
  const { id: chainId } = await findChain(db, null);
  const says = (text: string) => ({ body: { contains: text } });
  const rows = await db.auditEvent.findMany({
    where: {
      ...{ chainId, seq: { gt: after } },
      AND: [says(`"article":"${articleId}"`), says('"type":"report.exported"')],
    },
    orderBy: { seq: "asc" },
    take,
    include: { detail: true },
  });
  return rows.map(
    ({ seq, body, detail }) =>
      recordedEvent({ seq, body, detail: detail?.detail ?? null }) as ExportEvent,
  );
}

/** What was recorded of one, of which the texts may have been erased since. */
function presentExport({ seq, at, actor, data, detail, erased }: ExportEvent) {
  const { atSeq, format, edition = "internal", hidesNames = false, order = null } = data;
  const { claimIds = null, byteOrderMark = null } = data;
  const { sha256, size = null, mediaType = null } = detail;
  const file = { sha256: erased ? null : sha256, size, mediaType };
  return {
    ...{ seq, at, exportedById: actor.member, atSeq, format, edition, hidesNames, order },
    ...{ claimIds, byteOrderMark, ...file },
  };
}

export const listReportsOperation = readOperation({
  path: "/articles/{article}/reports",
  summary: "Which reports of an article left the house, the oldest first.",
  input: z.object({ articleId: z.uuid(), ...numberedPageInput }),
  named: { articleId: "article" },
  answer: numberedPageOf(exportResource),
  async read(db, { articleId, after = 0, limit }) {
    await readExported(db, articleId);
    const events = await exportsAfter(db, articleId, after, limit + 1);
    return paged(events.map(presentExport), limit, ({ seq }) => seq);
  },
});
