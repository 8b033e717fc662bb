import { normaliseText } from "#lib/core/text/normalise.ts";

/** Keeps white space at the end of what stands before an offset; it joins with nothing. */
const END = "x";

const lineEnd = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/;

const isAscii = (code: number): boolean => code >= 0x20 && code < 0x7f;

/** Whether nothing before this place joins with anything behind it. */
function isApart(line: string, at: number): boolean {
  const before = line.charCodeAt(at - 1);
  return before === 0x20 || (isAscii(before) && isAscii(line.charCodeAt(at)));
}

const lengthBefore = (text: string): number => normaliseText(text + END).text.length - 1;

/** The same for one line, whose offsets are asked for in order. */
function offsetsInLine(line: string): (offset: number) => number {
  const { length } = normaliseText(line).text;
  let [from, settledFrom] = [0, 0];
  return (offset) => {
    let apart = offset;
    while (apart > from && !isApart(line, apart)) apart -= 1;
    settledFrom += lengthBefore(line.slice(from, apart));
    from = apart;
    return Math.min(settledFrom + lengthBefore(line.slice(from, offset)), length);
  };
}

/**
 * Where offsets into a block's text as its file has it lie once the text is settled (UTF-16 units).
 * One inside of what was removed, or made one with its neighbour, lies behind it.
 * @param offsets from the smallest to the greatest
 */
export function settledOffsets(raw: string, offsets: readonly number[]): number[] {
  const settled = normaliseText(raw).text;
  if (settled === raw) return offsets.map((offset) => Math.min(offset, raw.length));
  const found: number[] = [];
  let lineStart = 0;
  let settledStart = 0;
  for (const part of raw.split(lineEnd)) {
    const isLineEnd = part !== "" && part.replace(lineEnd, "") === "";
    const length = isLineEnd ? 1 : normaliseText(part).text.length;
    const settledOffset = isLineEnd ? (offset: number) => Math.min(offset, 1) : offsetsInLine(part);
    while (found.length < offsets.length) {
      const inPart = (offsets[found.length] ?? 0) - lineStart;
      if (inPart > part.length) break;
      found.push(settledStart + settledOffset(inPart));
    }
    lineStart += part.length;
    settledStart += length;
  }
  while (found.length < offsets.length) found.push(settled.length);
  return found;
}
