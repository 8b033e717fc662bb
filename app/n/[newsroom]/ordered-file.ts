import { AppError } from "#lib/core/errors.ts";
import type { ReportOrder } from "#lib/domain/exports/order.ts";
import { namesTag } from "#lib/platform/api/entity-tag.ts";
import { readKeptFile } from "#lib/platform/files/kept-files.ts";
import { byteRangeOf } from "#lib/platform/requests/byte-range.ts";
import { downloadOf } from "./download.ts";

/**
 * Its file, or the bytes that are asked for, so that a download that broke off goes on where it was (RFC 9110, 14).
 * @throws AppError `conflict` where it is not ready
 */
export function orderedFile(
  request: Request,
  { id, state, file, problem: why }: ReportOrder,
): Response {
  if (!file || state !== "ready")
    throw new AppError("conflict", why ?? "This report is not ready yet.");
  const { name, mediaType, size, sha256 } = file;
  const tag = `"${sha256}"`;
  const common = { etag: tag, "accept-ranges": "bytes" };
  const has = request.headers.get("if-none-match");
  if (has && namesTag(has, tag)) return new Response(null, { status: 304, headers: common });
  const range = byteRangeOf(request.headers, { size, tag });
  if (range === "none") {
    const headers = { ...common, "content-range": `bytes */${size}` };
    return new Response(null, { status: 416, headers });
  }
  const length = range ? range.end - range.start + 1 : size;
  const { body, headers } = downloadOf({
    ...{ body: readKeptFile(id, range), size: length, name, mediaType },
  });
  for (const [header, value] of Object.entries(common)) headers.set(header, value);
  if (!range) return new Response(body, { headers });
  headers.set("content-range", `bytes ${range.start}-${range.end}/${size}`);
  return new Response(body, { status: 206, headers });
}
