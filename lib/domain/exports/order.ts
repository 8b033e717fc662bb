import { z } from "zod";
import { reportEditions, reportFormats } from "./schema.ts";
import { exportStages } from "./stages.ts";

/** How long a report that was asked for is kept, from when it was. */
export const KEPT_MS = 24 * 3_600_000;

/** A report that somebody asked for, and fetches when it is ready. */
export const reportOrder = z.strictObject({
  id: z.uuid(),
  newsroomId: z.uuid(),
  /** Who asked, and alone may fetch it. */
  memberId: z.uuid(),
  articleId: z.uuid(),
  format: z.enum(reportFormats),
  edition: z.enum(reportEditions),
  atSeq: z.int().positive(),
  claimIds: z.array(z.uuid()).optional(),
  byteOrderMark: z.boolean().optional(),
  state: z.enum(["waiting", "working", "ready", "failed"]),
  /** What it is passing while it is made. */
  stage: z.enum(exportStages).nullable().default(null),
  /** In hundredths of the stage; null where that cannot be told. */
  progress: z.int().min(0).max(100).nullable(),
  /** Whether it is of an imported record. */
  isRecord: z.boolean().default(false),
  askedAt: z.iso.datetime(),
  /** From then on neither it nor its file is there. */
  expiresAt: z.iso.datetime(),
  /** Why it came to nothing. */
  problem: z.string().nullable(),
  /** Made and kept; nobody is given it before its export is recorded, and the state is `ready`. */
  file: z
    .strictObject({ name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() })
    .nullable(),
  /** Whether the file calls members by their roles. */
  hidesNames: z.boolean().optional(),
});
export type ReportOrder = z.output<typeof reportOrder>;
