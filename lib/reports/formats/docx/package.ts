import { type Zippable, zipSync } from "fflate";
import { type Element, x, xmlFile } from "./element.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Each part of the document beside its text: by what it is referred to, and what it is. */
const parts = {
  styles: [`${OFFICE}/styles`, `${WORD}.styles+xml`],
  settings: [`${OFFICE}/settings`, `${WORD}.settings+xml`],
  footer: [`${OFFICE}/footer`, `${WORD}.footer+xml`],
  footnotes: [`${OFFICE}/footnotes`, `${WORD}.footnotes+xml`],
  comments: [`${OFFICE}/comments`, `${WORD}.comments+xml`],
  commentsExtended: [
    `${MICROSOFT}/2011/relationships/commentsExtended`,
    `${WORD}.commentsExtended+xml`,
  ],
  commentsIds: [`${MICROSOFT}/2016/09/relationships/commentsIds`, `${WORD}.commentsIds+xml`],
  commentsExtensible: [
    `${MICROSOFT}/2018/08/relationships/commentsExtensible`,
    `${WORD}.commentsExtensible+xml`,
  ],
} as const;
type PartName = keyof typeof parts;
const partNames = Object.keys(parts) as PartName[];

/** ZIP has no time zone: a time of day that every zone has, on the first day that ZIP knows. */
const zipTime = () => new Date(1980, 0, 1, 12);

function relationships(of: readonly Element[]): Element {
  return x("Relationships", { xmlns: `${PACKAGE}/relationships` }, of);
}

const relationship = (id: string, type: string, target: string): Element =>
  x("Relationship", { Id: id, Type: type, Target: target });

function contentTypes(): Element {
  const override = (name: string, type: string) =>
    x("Override", { PartName: name, ContentType: type });
  return x(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    x("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    x("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/word/document.xml", `${WORD}.document.main+xml`),
    partNames.map((name) => override(`/word/${name}.xml`, parts[name][1])),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
  );
}

/** By what the text refers to one of the other parts. */
export const partId = (name: PartName): string => `part${partNames.indexOf(name) + 1}`;

/** A Word document of its parts (ECMA-376 part 2): the same ones give the same bytes, whenever and wherever. */
export function packed(
  document: Element,
  core: Element,
  beside: Readonly<Record<PartName, Element>>,
  footnoteLinks: Readonly<Record<string, string>>,
): Uint8Array {
  const links = Object.entries(footnoteLinks).map(([id, address]) =>
    x("Relationship", {
      ...{ Id: id, Type: `${OFFICE}/hyperlink` },
      ...{ Target: address, TargetMode: "External" },
    }),
  );
  const files: Record<string, Element> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      relationship("document", `${OFFICE}/officeDocument`, "word/document.xml"),
      relationship(
        "core",
        `${PACKAGE}/relationships/metadata/core-properties`,
        "docProps/core.xml",
      ),
    ]),
    "docProps/core.xml": core,
    "word/document.xml": document,
    "word/_rels/document.xml.rels": relationships(
      partNames.map((name) => relationship(partId(name), parts[name][0], `${name}.xml`)),
    ),
    "word/_rels/footnotes.xml.rels": relationships(links),
  };
  for (const name of partNames) files[`word/${name}.xml`] = beside[name];
  const zip: Zippable = {};
  for (const [name, root] of Object.entries(files)) zip[name] = xmlFile(root);
  return zipSync(zip, { mtime: zipTime(), level: 6 });
}
