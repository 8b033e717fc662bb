import { sha256Hex } from "#lib/core/sha256.ts";
import type { ReportFormat } from "#lib/domain/exports/schema.ts";
import type { TellStage } from "#lib/domain/exports/stages.ts";
import { reportFileName } from "./file-name.ts";
import type { Selection } from "./formats/format.ts";
import { formats } from "./formats/formats.ts";
import { type LoadedParts, reportOfParts, type WantedOfParts } from "./report-of-parts.ts";
import { hidesNames } from "./verify-edition.ts";

/** The file that is wanted, and what it is made of. */
export interface FileOrder {
  parts: LoadedParts;
  of: Required<Pick<WantedOfParts, "edition">> & WantedOfParts;
  format: ReportFormat;
  selection: Selection;
}

/** A report as a file, and what is to be said of it. */
export interface MadeFile {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  fileName: string;
  mediaType: string;
  atSeq: number;
  hidesNames: boolean;
}

/** With nothing of anybody else's beside them: small ones share what lies under them. */
const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer && bytes.buffer.byteLength === bytes.byteLength
    ? new Uint8Array(bytes.buffer)
    : new Uint8Array(bytes);

/**
 * Makes the file of a report: computes, and asks for nothing. The same order gives the same bytes.
 * @throws as `reportOfParts`
 */
export async function makeFile(
  { parts, of, format, selection }: FileOrder,
  tell: TellStage,
): Promise<MadeFile> {
  const report = reportOfParts(parts, of, tell);
  tell("writing", 0, 0);
  const { render, ending, mediaType } = await formats[format]();
  const bytes = ownBytes(await render(report, selection));
  const { atSeq, article } = report;
  const fileName = reportFileName(article.title, { edition: of.edition, atSeq, ending });
  const said = { sha256: sha256Hex(bytes), atSeq, hidesNames: hidesNames(report) };
  return { bytes, fileName, mediaType, ...said };
}
