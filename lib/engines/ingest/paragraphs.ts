/** Lines of a hard-wrapped text are at most this long, in UTF-16 units. */
const WIDEST = 100;
const NARROWEST = 50;

/** Fewer line breaks than this could be of that shape by chance. */
const LEAST_BREAKS = 3;

const listItem = /^(?:[-*•–]|\d{1,3}[.)])\s/;

const firstWordLength = (line: string): number => /^\S*/.exec(line)?.[0].length ?? 0;

/**
 * The paragraphs of a plain text: every line that is not blank is one.
 *
 * Text that was wrapped by a program is joined again. It is known by all of these: its longest line
 * has 50 to 100 characters; blank lines part its paragraphs; and four in five of its other line
 * breaks (at least three) are wraps, that is, the next word would have made the line longer than
 * nine tenths of the longest. In such a text wraps become spaces; the other line breaks stay, and so
 * do list items.
 * @param text a normalised text (see `normaliseText`)
 */
export function paragraphsOf(text: string): string[] {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const isWrap = (line: string, next: string): boolean =>
    !listItem.test(next) && (line.length + 1 + firstWordLength(next)) * 10 > width * 9;
  if (!isHardWrapped(lines, width, isWrap)) return lines.filter((line) => line !== "");
  return joinWhere(lines, isWrap);
}

function isHardWrapped(
  lines: readonly string[],
  width: number,
  isWrap: (line: string, next: string) => boolean,
): boolean {
  if (width < NARROWEST || width > WIDEST || !lines.includes("")) return false;
  const breaks = lines.slice(1).flatMap((next, index) => {
    const line = lines[index] ?? "";
    return line === "" || next === "" || listItem.test(next) ? [] : [isWrap(line, next)];
  });
  const wraps = breaks.filter(Boolean).length;
  return breaks.length >= LEAST_BREAKS && wraps * 5 >= breaks.length * 4;
}

function joinWhere(
  lines: readonly string[],
  isWrap: (line: string, next: string) => boolean,
): string[] {
  const paragraphs: string[][] = [];
  let previous = "";
  for (const line of lines) {
    if (previous !== "" && line !== "" && isWrap(previous, line)) paragraphs.at(-1)?.push(line);
    else if (line !== "") paragraphs.push([line]);
    previous = line;
  }
  return paragraphs.map((parts) => parts.join(" "));
}
