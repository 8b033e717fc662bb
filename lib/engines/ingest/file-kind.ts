import { refuseDraft } from "./limits.ts";

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = "zip" | "pdf" | "old-office" | "rtf" | "gzip" | "picture" | "other";

const bytesOf = (text: string) => [...text].map((char) => char.charCodeAt(0));

const signatures: [FileKind, number[]][] = [
  ["zip", bytesOf("PK\x03\x04")],
  ["zip", bytesOf("PK\x05\x06")],
  ["pdf", bytesOf("%PDF-")],
  ["old-office", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", bytesOf("{\\rtf")],
  ["gzip", [0x1f, 0x8b]],
  ["picture", [0x89, ...bytesOf("PNG")]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", bytesOf("GIF8")],
];

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

export function fileKind(bytes: Uint8Array): FileKind {
  return signatures.find(([, signature]) => starts(bytes, signature))?.[0] ?? "other";
}

const called: Record<FileKind, string> = {
  zip: "a Word document or another ZIP file",
  pdf: "a PDF",
  "old-office": "an old Word document (.doc), or one with a password",
  rtf: "an RTF document",
  gzip: "a compressed file",
  picture: "a picture",
  other: "something else",
};

const advice: Partial<Record<FileKind, string>> = {
  zip: "If it is a Word document, give it the ending .docx.",
  pdf: "Give it the ending .pdf.",
  "old-office": "Please save it in Word as a .docx without a password.",
  rtf: "Please save it in your word processor as a .docx.",
};

/** Refuses a ZIP file that is called a Word document and has none in it, as other word processors' files have not. */
export const refuseOtherZip = (): never =>
  refuseDraft(
    "By its ending this file is a Word document; by its content it is another ZIP file. If another program wrote it, please save it there as a .docx.",
  );

/**
 * Refuses a file that is not what its ending says, in the reader's words.
 * @param expected what such a file is; “other” for text
 * @param label what a reader calls it: “plain text”, “a Word document”
 */
export function requireKind(bytes: Uint8Array, expected: FileKind, label: string): void {
  if (bytes.length === 0) refuseDraft("This file is empty. Please choose another one.");
  const kind = fileKind(bytes);
  if (kind === expected) return;
  refuseDraft(
    `By its ending this file is ${label}; by its content it is ${called[kind]}. ${advice[kind] ?? "Please choose another file."}`,
  );
}
