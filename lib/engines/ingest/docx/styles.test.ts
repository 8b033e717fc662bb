import { expect, test } from "vitest";
import { readStyles } from "./styles.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, name: string, inner = "") =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const based = (on: string) => `<w:basedOn w:val="${on}"/>`;
const styles = readStyles(
  Buffer.from(`<w:styles ${w}>
    ${style("1", "heading 2")}${style("Titel", "Title")}
    ${style("Own", "Own", `${based("1")}<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr>`)}
    ${style("Deep", "Deep", '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>')}
    ${style("Aufz2", "List Bullet 2")}${style("L", "List Continue")}${style("Verz", "toc 2")}
    <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/><w:i w:val="0"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Own2">${based("Fett")}<w:rPr><w:i/><w:vanish/></w:rPr></w:style>
    ${style("A", "A", based("B"))}${style("B", "B", based("A"))}
  </w:styles>`),
);

test.each([
  ["1", { heading: 2 }],
  ["Titel", { heading: 1 }],
  ["Own", { heading: 2, list: "4", level: 1 }],
  ["Deep", { heading: 4 }],
  ["Aufz2", { depth: 1 }],
  ["L", { depth: 0, goesOn: true }],
  ["Verz", { isContents: true }],
  ["Fett", { look: { bold: true, italic: false } }],
  ["Own2", { look: { bold: true, italic: true, hidden: true } }],
  ["A", {}],
  ["nobody's", {}],
  [undefined, {}],
])("style %s", (id, expected) => {
  expect(styles(id)).toEqual(expected);
});
