import { strToU8, zipSync } from "fflate";

/** Writes a size into every entry of a ZIP's central directory (APPNOTE, 4.3.12). */
export function declareSize(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 46 <= zip.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return zip;
}

/** A small file that says that it unpacks to more than a document may. */
export const zipBomb = () =>
  declareSize(zipSync({ "word/document.xml": strToU8("<w:p/>".repeat(1_000)) }), 201_000_000);
