/**
 * A report made once in a process of its own, so that its memory is its own and nothing is left of a run before:
 * `one-run.ts FORMAT FILE KNOWN` makes the known, small report, so that the code is loaded, and then the one in FILE.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type ReportFormat, reportFormats } from "#lib/domain/exports/schema.ts";
import { buildReport } from "#lib/reports/build-report.ts";
import { formats } from "#lib/reports/formats/formats.ts";
import { type Report, reportSchema } from "#lib/reports/report.ts";
import { mostMegabytes } from "./own-memory.ts";

const [wanted = "", file = "", known = "", out = ""] = process.argv.slice(2);

async function makerOf(name: string): Promise<(report: Report) => Promise<Uint8Array>> {
  const format = reportFormats.find((one): one is ReportFormat => one === name);
  if (format) return (await formats[format]()).render;
  return (await import("./react-pdf.ts")).renderWithReactPdf;
}

/** The same report as the application has it before it is written: built of its log in the same process. */
function builtAgain({ chain, revision, witness }: Report): Report {
  return buildReport({ chain, text: revision.text, witness });
}

const make = await makerOf(wanted);
await make(reportSchema.parse(JSON.parse(readFileSync(known, "utf8"))));
const report = builtAgain(JSON.parse(readFileSync(file, "utf8")) as Report);
const startedAt = performance.now();
const bytes = await make(report);
const milliseconds = performance.now() - startedAt;
const megabytes = mostMegabytes();
if (out) writeFileSync(out, bytes);
process.stdout.write(JSON.stringify({ milliseconds, megabytes, bytes: bytes.length }));
