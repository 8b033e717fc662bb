/** Bytes of a file, the first and the last of them. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Which bytes a request wants of a file (RFC 9110, 14): undefined where it is to have all of them, because it asks for no
 * bytes, for several parts, or with `If-Range` for another file's; `none` where it has none of those.
 * @param tag the file's strong entity tag
 */
export function byteRangeOf(
  headers: Headers,
  { size, tag }: { size: number; tag: string },
): ByteRange | "none" | undefined {
  const condition = headers.get("if-range");
  if (condition !== null && condition !== tag) return undefined;
  const asked = /^bytes=(\d*)-(\d*)$/i.exec(headers.get("range")?.trim() ?? "");
  const [, from = "", to = ""] = asked ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const last = Number(to);
    return last === 0 || size === 0 ? "none" : { start: Math.max(0, size - last), end: size - 1 };
  }
  const start = Number(from);
  // A last byte before the first one is no range at all.
  if (to !== "" && Number(to) < start) return undefined;
  if (start >= size) return "none";
  return { start, end: to === "" ? size - 1 : Math.min(Number(to), size - 1) };
}
