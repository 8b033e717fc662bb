import { strToU8, zipSync } from "fflate";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(" ");

const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a Word document, each by what stands in its root element. */
export interface DocxParts {
  body: string;
  comments?: string;
  commentsExtended?: string;
  footnotes?: string;
  endnotes?: string;
  styles?: string;
  numbering?: string;
  /** Addresses by their relationships' ids. */
  links?: Record<string, string>;
  /** Entries as they stand, in place of those made here. */
  entries?: Record<string, string>;
}

const roots = {
  comments: "w:comments",
  commentsExtended: "w15:commentsEx",
  footnotes: "w:footnotes",
  endnotes: "w:endnotes",
  styles: "w:styles",
  numbering: "w:numbering",
} as const;

const relationships = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

const xml = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${namespaces}>${inner}</${root}>`;

/** A Word document as bytes. */
export function docxFile({ body, links = {}, entries = {}, ...parts }: DocxParts): Uint8Array {
  const files: Record<string, string> = {
    "_rels/.rels": relationships(
      `<Relationship Id="r1" Type="${type}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/document.xml": xml("w:document", `<w:body>${body}</w:body>`),
  };
  let related = "";
  for (const [name, root] of Object.entries(roots)) {
    const inner = parts[name as keyof typeof roots];
    if (inner === undefined) continue;
    files[`word/${name}.xml`] = xml(root, inner);
    related += `<Relationship Id="${name}" Type="${type}/${name}" Target="${name}.xml"/>`;
  }
  for (const [id, url] of Object.entries(links)) {
    related += `<Relationship Id="${id}" Type="${type}/hyperlink" Target="${url}" TargetMode="External"/>`;
  }
  files["word/_rels/document.xml.rels"] = relationships(related);
  const all = Object.entries({ ...files, ...entries });
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])));
}

/** A run of text, with its properties. */
export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (inner: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

const by = (author: string) => `w:id="1" w:author="${author}" w:date="2024-05-17T10:20:00Z"`;

export const inserted = (text: string, author = "Ana") =>
  `<w:ins ${by(author)}>${run(text)}</w:ins>`;

export const deleted = (text: string, author = "Ana") =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** Properties of a paragraph whose end was inserted or deleted. */
export const changedEnd = (change: "ins" | "del", author = "Ana") =>
  `<w:rPr><w:${change} ${by(author)}/></w:rPr>`;

/** Text between the marks of a comment. */
export const commented = (id: number, inner: string) =>
  `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

export const comment = (id: number, author: string, text: string, paragraphId = `P${id}`) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2024-05-18T09:00:00Z"><w:p w14:paraId="${paragraphId}">${run(text)}</w:p></w:comment>`;
