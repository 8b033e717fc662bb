import type { ReportEdition, ReportFormat } from "#lib/domain/exports/schema.ts";

/** What the fields of a form ask for: those that it has, and what their options are. */
export function wantedOf(form: FormData): {
  format: ReportFormat;
  edition?: ReportEdition;
  atSeq?: number;
} {
  const said = (name: string) => String(form.get(name) ?? "");
  const [edition, event] = [said("edition"), said("atSeq")];
  return {
    format: said("format") as ReportFormat,
    ...(edition ? { edition: edition as ReportEdition } : {}),
    ...(event ? { atSeq: Number(event) } : {}),
  };
}
