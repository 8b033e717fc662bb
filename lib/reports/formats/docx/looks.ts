import { type Element, type Part, x } from "./element.ts";
import { namespaces } from "./namespaces.ts";

/** Fonts that Word and LibreOffice have or replace alike, for Latin and for Arabic letters. */
const fonts = {
  "w:ascii": "Georgia",
  "w:hAnsi": "Georgia",
  "w:eastAsia": "Georgia",
  "w:cs": "Times New Roman",
};

/** A size in half points, for letters of every script. */
const size = (halfPoints: number): Part[] => [
  x("w:sz", { "w:val": halfPoints }),
  x("w:szCs", { "w:val": halfPoints }),
];

interface Look {
  id: string;
  name: string;
  type: "paragraph" | "character";
  paragraph?: Part;
  letters?: Part;
}

const spacing = (after: number, line: number) =>
  x("w:spacing", { "w:after": after, "w:line": line, "w:lineRule": "auto" });

const looks: readonly Look[] = [
  { id: "CommentText", name: "annotation text", type: "paragraph", letters: size(20) },
  {
    id: "FootnoteText",
    name: "footnote text",
    type: "paragraph",
    paragraph: spacing(0, 240),
    letters: size(18),
  },
  {
    id: "Footer",
    name: "footer",
    type: "paragraph",
    paragraph: spacing(0, 240),
    letters: [x("w:color", { "w:val": "5B5852" }), size(15)],
  },
  { id: "CommentReference", name: "annotation reference", type: "character", letters: size(16) },
  {
    id: "FootnoteReference",
    name: "footnote reference",
    type: "character",
    letters: x("w:vertAlign", { "w:val": "superscript" }),
  },
  {
    id: "Hyperlink",
    name: "Hyperlink",
    type: "character",
    letters: [x("w:color", { "w:val": "1D4D5E" }), x("w:u", { "w:val": "single" })],
  },
];

const style = ({ id, name, type, paragraph, letters }: Look): Element =>
  x(
    "w:style",
    { "w:type": type, "w:styleId": id },
    x("w:name", { "w:val": name }),
    type === "paragraph" && x("w:basedOn", { "w:val": "Normal" }),
    paragraph && x("w:pPr", null, paragraph),
    letters && x("w:rPr", null, letters),
  );

/** How the text, notes and comments look, in which language. */
export function stylesPart(language: string, direction: "ltr" | "rtl"): Element {
  const languages: Record<string, string> =
    direction === "rtl" ? { "w:val": "en-GB", "w:bidi": language } : { "w:val": language };
  return x(
    "w:styles",
    namespaces("w"),
    x(
      "w:docDefaults",
      null,
      x(
        "w:rPrDefault",
        null,
        x("w:rPr", null, x("w:rFonts", fonts), size(23), x("w:lang", languages)),
      ),
      x("w:pPrDefault", null, x("w:pPr", null, spacing(160, 300))),
    ),
    x(
      "w:style",
      { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
      x("w:name", { "w:val": "Normal" }),
    ),
    looks.map(style),
  );
}

/** That the document is one of today's Word, with its notes. */
export function settingsPart(): Element {
  return x(
    "w:settings",
    namespaces("w"),
    x(
      "w:footnotePr",
      null,
      [-1, 0].map((id) => x("w:footnote", { "w:id": id })),
    ),
    x(
      "w:compat",
      null,
      x("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ),
  );
}
