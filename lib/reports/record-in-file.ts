import { canonicalJson } from "#lib/core/canonical-json.ts";
import { RECORD_END, RECORD_START } from "./formats/html/record.ts";
import { pagesNamed } from "./formats/pages.ts";

/** A file that carries a record beside pages for people, and how those were set. */
export interface Carrier {
  format: "html" | "pdf";
  /** The record as exact RFC 8785 bytes; none where it cannot be found or read. */
  record: Uint8Array | undefined;
  pages: string | undefined;
}

const isPdf = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";

function inHtml(text: string): Carrier | undefined {
  const start = text.lastIndexOf(RECORD_START);
  const end = text.indexOf(RECORD_END, start);
  if (start < 0 || end < 0) return undefined;
  const pages = pagesNamed(text.slice(0, text.indexOf("<style>")));
  try {
    const value: unknown = JSON.parse(text.slice(start + RECORD_START.length, end));
    return { format: "html", pages, record: new TextEncoder().encode(canonicalJson(value)) };
  } catch {
    return { format: "html", pages, record: undefined };
  }
}

/** What lies in a PDF of ours as `record.json`, and what its keywords say of its pages. */
async function inPdf(bytes: Uint8Array): Promise<Carrier | undefined> {
  const nothing: Carrier = { format: "pdf", record: undefined, pages: undefined };
  const looksLikeOurs = pagesNamed(Buffer.from(bytes).toString("latin1")) !== undefined;
  const { getDocument } = await import("unpdf/pdfjs");
  // Its reader takes the bytes away from whoever gives them.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const attached = (await document.getAttachments())?.has("record.json");
    const record = attached ? await document.getAttachmentContent("record.json") : null;
    const { info } = await document.getMetadata();
    const keywords = "Keywords" in info ? String(info.Keywords) : "";
    if (!record && !looksLikeOurs) return undefined;
    return { format: "pdf", record: record ?? undefined, pages: pagesNamed(keywords) };
  } catch {
    return looksLikeOurs ? nothing : undefined;
  } finally {
    await task.destroy();
  }
}

/** The record that a PDF or an HTML page of ours carries; undefined where a file is neither. */
export async function recordInFile(bytes: Uint8Array): Promise<Carrier | undefined> {
  if (isPdf(bytes)) return inPdf(bytes);
  const text = Buffer.from(bytes).toString("utf8");
  return text.startsWith("<!doctype html>") ? inHtml(text) : undefined;
}
