/** Types that a browser may be told of: none of them can run anything. */
const safeMediaTypes = new Set([
  "application/json",
  "application/pdf",
  "image/gif",
  "image/jpeg",
  "image/png",
  "image/webp",
  "text/csv",
  "text/plain",
]);

/** Characters that `filename*` takes as they are are fewer than `encodeURIComponent` leaves (RFC 8187, 3.2.1). */
function extendedValue(name: string): string {
  const escaped = (character: string) =>
    `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, escaped);
}

/**
 * An answer that a browser stores and never shows: as an attachment under its name (RFC 6266), in a
 * sandbox, and with no other type than is said here.
 */
export function download(file: {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  mediaType: string;
}): Response {
  return downloadOf({ ...file, body: file.bytes, size: file.bytes.byteLength });
}

/** The same of what is read while it is sent; `size` in bytes. */
export function downloadOf(file: {
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  size: number;
  name: string;
  mediaType: string;
}): Response {
  const plainName = file.name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return new Response(file.body, {
    headers: {
      "content-type": safeMediaTypes.has(file.mediaType)
        ? file.mediaType
        : "application/octet-stream",
      "content-disposition": `attachment; filename="${plainName}"; filename*=UTF-8''${extendedValue(file.name)}`,
      "content-length": String(file.size),
      "content-security-policy": "sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
