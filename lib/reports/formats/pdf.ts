import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { recordText } from "../record-text.ts";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";
import { PAGES } from "./pages.ts";
import { characterMaps, fonts } from "./pdf/fonts.ts";
import { printer } from "./pdf/printable.ts";
import { resource } from "./pdf/resources.ts";
import { lastEventAt, type View, viewReport } from "./view/report-view.ts";

/** Typst declares one standard a file: the archive's by default; the other is for the test. */
export type PdfStandard = "a-3a" | "ua-1";

/** Exact values, which are not to be given places to break. */
const exact = new Set(["hash", "digest", "href", "language", "direction"]);

/** What the template is told: the view with every text in it printable in our fonts, and what is not in them. */
function printable(view: View): { view: string; missing: string } {
  const { print, missing } = printer(characterMaps());
  const texts = JSON.stringify(view, (key, value: unknown) =>
    typeof value === "string" && !exact.has(key) ? print(value) : value,
  );
  return { view: texts, missing: JSON.stringify([...missing]) };
}

/** Where the typesetter finds the record that is attached; on no disk. */
const RECORD = "lib/reports/formats/pdf/record.json";

let made: NodeCompiler | undefined;

/** The typesetter with its fonts read, which takes a while. */
function typesetter(): NodeCompiler {
  made ??= NodeCompiler.create({
    workspace: resource("lib/reports/formats/pdf"),
    fontArgs: [{ fontBlobs: fonts() }],
  });
  return made;
}

/** What goes to the typesetter: a template, and what it says as data, never as Typst source. */
export function typesetting(report: Report, view: View = viewReport(report)) {
  const compiler = typesetter();
  const main = {
    mainFilePath: resource("lib/reports/formats/pdf/report.typ"),
    inputs: { ...printable(view), pages: PAGES },
  };
  // As a file, not as a string like the rest: of so long a one each look costs time.
  compiler.mapShadow(resource(RECORD), Buffer.from(recordText(report)));
  return { compiler, main };
}

/** Sets a report as PDF. Its date is that of the report's last event, whenever it is made. */
export function renderPdf(report: Report, pdfStandard: PdfStandard = "a-3a"): Uint8Array {
  const { compiler, main } = typesetting(report);
  const creationTimestamp = Math.floor(Date.parse(lastEventAt(report)) / 1000);
  try {
    return new Uint8Array(compiler.pdf(main, { pdfStandard, creationTimestamp }));
  } finally {
    compiler.resetShadow();
    // It keeps what it set for the next time, for ever: of a long report hundreds of megabytes.
    setImmediate(() => compiler.evictCache(0));
  }
}

/** For people, and for the archive: tagged PDF/A-3 with the record attached as `record.json`. */
export const pdf: Format = {
  name: "pdf",
  ending: "pdf",
  mediaType: "application/pdf",
  render: async (report) => renderPdf(report),
};
