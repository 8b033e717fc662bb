import type { WordEntry } from "./schema.ts";

/** What parts the spellings of a line: a comma or semicolon, in Latin or in Arabic script. */
const separator = /[,;،؛]/u;

/** A list as people write it: an entry a line; spellings of one name with commas between them. */
export function linesOf(entries: readonly WordEntry[]): string {
  return entries.map((words) => words.join(", ")).join("\n");
}

/** The entries that lines hold; empty lines say nothing. Only spellings are parted at commas. */
export function entriesOf(lines: string, parted: boolean): string[][] {
  return lines
    .split("\n")
    .map((line) => (parted ? line.split(separator) : [line]).map((word) => word.trim()))
    .map((words) => words.filter((word) => word !== ""))
    .filter((words) => words.length > 0);
}
