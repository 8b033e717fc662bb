import { SaxesParser } from "saxes";
import { refuseDraft } from "../limits.ts";
import { brokenFile } from "../zip.ts";

/** Elements in one another; a document has some dozens. Names are looked up along them. */
const DEEPEST = 500;

/** How much is decoded at once, in bytes. */
const PIECE = 65_536;

/** The namespaces that are read, ECMA-376 transitional and strict, by the prefix that they usually have. */
const prefixes: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://schemas.microsoft.com/office/word/2016/wordml/cid": "w16cid",
  "http://schemas.microsoft.com/office/word/2018/wordml/cex": "w16cex",
  "http://schemas.microsoft.com/office/word/2023/wordml/word16du": "w16du",
  "urn:schemas-microsoft-com:vml": "v",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

const nameOf = (uri: string, local: string): string =>
  uri === "" ? local : `${prefixes[uri] ?? "other"}:${local}`;

/** An element's beginning; names have the usual prefix, whatever the file calls it. */
export interface XmlElement {
  name: string;
  attribute: (name: string) => string | undefined;
}

export interface XmlHandler {
  open: (element: XmlElement) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/**
 * Reads one XML part of a Word document, event by event. There are no entities but the five of XML: a
 * DOCTYPE, in which others would be declared, is refused.
 * @throws AppError (`invalid_input`) where it is not well-formed
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  parser.on("error", () => refuseDraft(brokenFile));
  parser.on("doctype", () =>
    refuseDraft(
      "This document brings a DOCTYPE, in which files outside of it can be named, so it is not read.",
    ),
  );
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (names.length >= DEEPEST) {
      refuseDraft("This document has far more parts inside one another than a text has.");
    }
    const name = nameOf(uri, local);
    names.push(name);
    open({
      name,
      attribute: (wanted) =>
        Object.values(attributes).find((one) => nameOf(one.uri, one.local) === wanted)?.value,
    });
  });
  parser.on("closetag", () => {
    const name = names.pop() ?? "";
    close?.(name);
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  feed(parser, bytes);
}

function feed(parser: SaxesParser<{ xmlns: true }>, bytes: Uint8Array): void {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      return refuseDraft(brokenFile);
    }
  };
  for (let from = 0; from < bytes.length; from += PIECE) {
    parser.write(decode(bytes.subarray(from, from + PIECE)));
  }
  parser.write(decode());
  parser.close();
}
