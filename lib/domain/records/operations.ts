import { z } from "zod";
import { readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import { id, member, sha256, time } from "#lib/platform/api/resource-parts.ts";
import { listRecords } from "./queries.ts";

/** An imported record as the API gives it out; its file is the report that is exported under its id. */
const recordResource = z
  .object({
    id,
    title: z.string(),
    originArticleId: id,
    originNewsroom: z.string(),
    atSeq: z.int().meta({ description: "The event of its log that it is of." }),
    headHash: sha256,
    sha256: sha256.meta({ description: "Of its file, which is JSON." }),
    importedById: member,
    createdAt: time,
  })
  .meta({ id: "ImportedRecord" });

export const listRecordsOperation = readOperation({
  path: "/records",
  summary: "The records that were imported from elsewhere, the newest first.",
  input: z.object(pageInput),
  answer: pageOf(recordResource),
  async read(db, { after, limit }) {
    return paged(await listRecords(db, { after, limit: limit + 1 }), limit, ({ id }) => id);
  },
});
