import Papa from "papaparse";
import { leftOutSentences } from "../../in-edition.ts";
import type { Report } from "../../report.ts";
import type { Selection } from "../format.ts";

export type Row = Readonly<Record<string, string | number>>;

/** Rows as a table (RFC 4180), its columns named above; a cell that a spreadsheet would compute is escaped. */
export function tableOf(
  columns: readonly string[],
  rows: readonly Row[],
  { byteOrderMark = true }: Selection = {},
): Uint8Array {
  const table = Papa.unparse([...rows], {
    // Its own pattern lets a cell by that has a second line.
    ...{ columns: [...columns], escapeFormulae: /^[=+\-@\t\r]/, newline: "\r\n" },
  });
  return new TextEncoder().encode(`${byteOrderMark ? "\ufeff" : ""}${table}\r\n`);
}

/** The last row of a table that leaves something out, which says so in this column. */
export function statedIn(report: Report, column: string): Row[] {
  const leftOut = leftOutSentences(report);
  return leftOut === "" ? [] : [{ [column]: leftOut }];
}

/** What members are called in a report; nothing for nobody. */
export function nameIn({ people }: Report): (member: string | null | undefined) => string {
  const names = new Map(people.map(({ member, name }) => [member, name]));
  return (member) => names.get(member ?? "") ?? "";
}

/** What sources are called in a report. */
export function sourceIn({ sources }: Report): (id: string) => string {
  const titles = new Map(
    sources.map(({ id, number, title }) => [id, `Source ${number}, ${title}`]),
  );
  return (id) => titles.get(id) ?? "";
}
