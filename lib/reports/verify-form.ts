import { canonicalJson } from "#lib/core/canonical-json.ts";
import { reportDigest } from "./record-text.ts";
import { type Report, reportFormat, reportSchema } from "./report.ts";

/** What was read from a file: a report that is well formed, or why there is none. */
export type Reading =
  | { ok: true; report: Report; digestHolds: boolean }
  | { ok: false; kind: "not_a_report" | "does_not_hold"; problem: string };

/** No single byte is in all of them, so that one changed byte does not hide a report. */
const traces = [`"format":"${reportFormat}"`, '"atSeq":', '"prevHash":'];

function looksLikeReport(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("latin1");
  return traces.filter((trace) => text.includes(trace)).length >= 2;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The value of a JSON text and whether the text is the one that RFC 8785 gives it. */
function parse(text: string): { value: unknown; exact: boolean } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value, exact: canonicalJson(value) === text };
  } catch {
    return undefined;
  }
}

function foreign(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 5)).toString("latin1");
  return start === "%PDF-"
    ? "This is a PDF. The record that can be verified is attached inside it, as record.json."
    : "This is not a Stet report.";
}

/**
 * Reads a file as a report: UTF-8, JSON, exact RFC 8785 bytes, the report's schema, its digest
 * (which may be wrong: what is wrong below it says more).
 * A damaged report `does_not_hold`; what was never one is `not_a_report`.
 */
export function readReport(bytes: Uint8Array): Reading {
  const wrong = (problem: string): Reading =>
    looksLikeReport(bytes)
      ? { ok: false, kind: "does_not_hold", problem }
      : { ok: false, kind: "not_a_report", problem: foreign(bytes) };

  const text = decode(bytes);
  if (text === undefined) return wrong("The file is not UTF-8.");
  const parsed = parse(text);
  if (!parsed) return wrong("The file is not JSON.");
  if (!parsed.exact)
    return wrong("The file is not in the exact form (RFC 8785) in which reports are written.");
  const result = reportSchema.safeParse(parsed.value);
  if (!result.success) {
    const place = result.error.issues[0]?.path.join(".") || "the whole";
    return wrong(`The file is not made as a report is: ${place}.`);
  }
  const report = result.data;
  const { digest, ...rest } = report;
  // The comparison with the text catches whatever the schema would have let by unseen.
  const digestHolds = reportDigest(rest) === digest && canonicalJson(report) === text;
  return { ok: true, report, digestHolds };
}
