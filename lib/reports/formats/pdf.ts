import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";
import { reportJson } from "./json.ts";
import { PAGES } from "./pages.ts";
import { readCharacterMap } from "./pdf/character-map.ts";
import { fonts } from "./pdf/fonts.ts";
import { printer } from "./pdf/printable.ts";
import { resource } from "./pdf/resources.ts";
import { lastEventAt, type View, viewReport } from "./view/report-view.ts";

/** Typst declares one standard a file: the archive's by default; the other is for the test. */
export type PdfStandard = "a-3a" | "ua-1";

/** Exact values, which are not to be given places to break. */
const exact = new Set(["hash", "digest", "href", "language"]);

/** The view with every text in it printable in our fonts. */
function printable(view: View): View {
  const { print, missing } = printer(fonts().map(readCharacterMap));
  const texts = JSON.stringify(view, (key, value: unknown) =>
    typeof value === "string" && !exact.has(key) ? print(value) : value,
  );
  return { ...JSON.parse(texts), missing: [...missing] };
}

/** What goes to the typesetter: a template, and what it says as data, never as Typst source. */
export function typesetting(report: Report, view: View = viewReport(report)) {
  const compiler = NodeCompiler.create({
    workspace: resource("lib/reports/formats/pdf"),
    fontArgs: [{ fontBlobs: fonts() }],
    inputs: {
      view: JSON.stringify(printable(view)),
      record: new TextDecoder().decode(reportJson(report)),
      pages: PAGES,
    },
  });
  return { compiler, main: { mainFilePath: resource("lib/reports/formats/pdf/report.typ") } };
}

/** Sets a report as PDF. Its date is that of the report's last event, whenever it is made. */
export function renderPdf(report: Report, pdfStandard: PdfStandard = "a-3a"): Uint8Array {
  const { compiler, main } = typesetting(report);
  const creationTimestamp = Math.floor(Date.parse(lastEventAt(report)) / 1000);
  return new Uint8Array(compiler.pdf(main, { pdfStandard, creationTimestamp }));
}

/** For people, and for the archive: tagged PDF/A-3 with the record attached as `record.json`. */
export const pdf: Format = {
  name: "pdf",
  ending: "pdf",
  mediaType: "application/pdf",
  render: async (report) => renderPdf(report),
};
