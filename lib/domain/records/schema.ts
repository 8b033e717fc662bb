import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { fileBytes } from "#lib/platform/api/file-bytes.ts";

export const importRecordInput = z.object({
  bytes: fileBytes,
});

export const removeRecordInput = z.object({
  recordId: z.uuid(),
  reason: z.string().trim().min(1, "Please say why this is removed.").max(2_000),
});

/** What is kept of a record beside its bytes; all else is read from them. */
const heading = z.object({
  format: z.literal("stet-report"),
  version: z.literal([1, 2]),
  newsroom: z.object({ id: z.uuid(), name: z.string() }),
  article: z.object({ id: z.uuid(), title: z.string() }),
  atSeq: z.int().positive().max(2_147_483_647),
  chain: z.object({ head: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) }),
});
export type RecordHeading = z.output<typeof heading>;

/**
 * What a record says of itself.
 * @throws AppError (`invalid_input`) where the bytes are none
 */
export function headingOf(bytes: Uint8Array): RecordHeading {
  try {
    return heading.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    throw new AppError("invalid_input", "This is not the record of an article.");
  }
}
