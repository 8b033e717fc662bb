import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import { describe, expect, test } from "vitest";
import { ingestDraft } from "../ingest.ts";
import type { TiptapNode } from "../tiptap-document.ts";
import { type DocxParts, docxFile, inserted, paragraph, run } from "./docx-file.cases.ts";

const schema = getSchema([StarterKit]);

async function read(parts: DocxParts) {
  const draft = await ingestDraft({ format: "docx", bytes: docxFile(parts) });
  Node.fromJSON(schema, draft.document).check();
  return draft;
}

const short: Record<string, string> = {
  paragraph: "p",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  hardBreak: "br",
};

function outline(nodes: readonly TiptapNode[]): string {
  const shown = ({ type, text, marks = [], attrs, content }: TiptapNode) => {
    if (text !== undefined) return text + marks.map((mark) => `[${mark.type}]`).join("");
    const name = type === "heading" ? `h${attrs?.level}` : (short[type] ?? type);
    return content ? `${name}(${outline(content)})` : name;
  };
  return nodes.map(shown).join(" ");
}

const written = async (parts: DocxParts) => outline((await read(parts)).document.content);

const styles = `<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>`;
const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="4"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const item = (text: string, level: number) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const cell = (text: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${paragraph(run(text))}</w:tc>`;
const field = (step: string) => `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`;
const textBox = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run("boxed"))}</w:txbxContent></mc:Choice>
  <mc:Fallback><w:pict><w:txbxContent>${paragraph(run("boxed"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe("reads", () => {
  const cases: [string, DocxParts, string][] = [
    [
      "paragraphs and runs",
      { body: paragraph(run("a ") + run("b", "<w:b/>") + run("c", '<w:b w:val="0"/>')) },
      "p(a  b[bold] c)",
    ],
    [
      "headings by style and by outline",
      {
        styles,
        body:
          paragraph(run("a"), '<w:pStyle w:val="H2"/>') +
          paragraph(run("b"), '<w:outlineLvl w:val="7"/>'),
      },
      "h2(a) h6(b)",
    ],
    [
      "[I6] lists by their depth",
      {
        numbering,
        body: item("a", 0) + item("b", 1) + item("c", 1) + item("d", 0) + paragraph(run("e")),
      },
      "ul(li(p(a) ol(li(p(b)) li(p(c)))) li(p(d))) p(e)",
    ],
    [
      "[I8] a table, a cell a paragraph",
      { body: `<w:tbl><w:tr><w:trPr/>${cell("a")}${cell("b")}</w:tr></w:tbl>` },
      "p(a) p(b)",
    ],
    [
      "breaks, tabs, hyphens",
      {
        body: paragraph(
          `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:br w:type="page"/></w:r>`,
        ),
      },
      "p(a br b c-de)",
    ],
    [
      "links by element and by field",
      {
        links: { l: "https://x.org", j: "javascript:x" },
        body: paragraph(
          `<w:hyperlink r:id="l">${run("a")}</w:hyperlink><w:hyperlink r:id="j">${run("b")}</w:hyperlink>${field("begin")}<w:r><w:instrText> HYPERLINK "https://y.org" </w:instrText></w:r>${field("separate")}${run("c")}${field("end")}${run("d")}`,
        ),
      },
      "p(a[link] b c[link] d)",
    ],
    [
      "[I5] digits above the line",
      { body: paragraph(run("5 m") + run("2", '<w:vertAlign w:val="superscript"/>')) },
      "p(5 m²)",
    ],
    [
      "a formula's text",
      { body: paragraph(`<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`) },
      "p(x=2)",
    ],
    [
      "a text box once, before its paragraph",
      { body: paragraph(run("a") + textBox) },
      "p(boxed) p(a)",
    ],
    [
      "[I4] space that is to be kept, and no other",
      { body: paragraph(`<w:r><w:t> a </w:t></w:r>${run(" b  c")}`) },
      "p(a b  c)",
    ],
    [
      "[I2] nothing of what is empty",
      { body: paragraph("") + paragraph(run(" ")) + paragraph(run("a")) },
      "p(a)",
    ],
    [
      "content controls and smart tags",
      {
        body: `<w:sdt><w:sdtContent>${paragraph(`<w:smartTag>${run("a")}</w:smartTag>`)}</w:sdtContent></w:sdt>`,
      },
      "p(a)",
    ],
  ];
  test.each(cases)("%s", async (_name, parts, expected) => {
    expect(await written(parts)).toBe(expected);
  });
});

test("[I9] notes stand at the end, numbered as the text names them", async () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, ...texts: string[]) =>
    `<w:${kind} w:id="${id}">${texts.map((text) => paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)).join("")}</w:${kind}>`;
  const { text, remarks } = await read({
    body: paragraph(
      run("Seventeen") +
        reference("endnote", 2) +
        run(" and more") +
        reference("footnote", 2) +
        run("."),
    ),
    footnotes: note("footnote", 0, "separator") + note("footnote", 2, " The list.", "Page 2."),
    endnotes: note("endnote", 2, " The treaty."),
  });
  expect(text).toBe("Seventeen[1] and more[2].\n[1] The treaty.\n[2] The list.\nPage 2.");
  expect(remarks).toEqual(["2 notes stand at the end of the text."]);
});

test("[I10] pictures and hidden text are left out, and it is said", async () => {
  const { text, remarks } = await read({
    body: paragraph(
      `${run("a") + run("secret", "<w:vanish/>")}<w:r><w:drawing><a:blip/></w:drawing></w:r>`,
    ),
  });
  expect([text, remarks]).toEqual(["a", ["1 picture was left out.", "Hidden text was left out."]]);
});

test("[I3] characters are settled, and noted", async () => {
  const { text, notes } = await read({
    body: paragraph(run("17\u00A0000 cafe\u0301 \u202Fx\u00AD")),
  });
  expect(text).toBe("17 000 café  x");
  expect(notes.map(({ kind }) => kind)).toEqual(["no-break-space", "soft-hyphen", "composition"]);
});

test("links are told with their words, and a first heading is the title", async () => {
  const { links, title } = await read({
    styles,
    links: { l: "https://x.org" },
    body:
      paragraph(run("Head"), '<w:pStyle w:val="H2"/>') +
      paragraph(`<w:hyperlink r:id="l">${run("the ")}${run("list", "<w:b/>")}</w:hyperlink>`),
  });
  expect([links, title]).toEqual([[{ url: "https://x.org", text: "the list" }], "Head"]);
});

describe("refuses", () => {
  const whole = docxFile({ body: paragraph(run("a")) });
  const entry = (name: string, text: string) =>
    docxFile({ body: paragraph(run("a")), entries: { [name]: text } });
  const doctype = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>';
  test.each([
    ["[I16] a text", Buffer.from("Only text."), "by its content it is something else"],
    ["[I16] a PDF", Buffer.from("%PDF-1.7"), "it is a PDF"],
    [
      "[I16] an old or locked document",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "without a password",
    ],
    [
      "[I16] another ZIP",
      docxFile({ body: "", entries: { "_rels/.rels": "<a/>", "word/document.xml": "<x/>" } }),
      "another ZIP file",
    ],
    ["[I18] an external entity", entry("word/document.xml", doctype), "DOCTYPE"],
    ["[I18] one in another part", entry("word/_rels/document.xml.rels", doctype), "DOCTYPE"],
    ["[I19] a file that was cut off", whole.slice(0, whole.length >> 1), "broken or was cut off"],
    [
      "[I19] broken XML",
      entry("word/document.xml", "<w:document><w:body>"),
      "broken or was cut off",
    ],
    ["a document without text", docxFile({ body: paragraph(inserted("new")) }), "no text in it"],
  ])("%s", async (_name, bytes, message) => {
    await expect(ingestDraft({ format: "docx", bytes })).rejects.toThrow(message);
  });

  test.each([
    [
      "of too many letters",
      paragraph(run("word ".repeat(1_000))).repeat(250),
      "1,000,000 characters",
    ],
    ["of too many parts", "<w:p/>".repeat(1_000_001), "more parts than a text has"],
    ["nested without end", "<w:sdt><w:sdtContent>".repeat(50_000), "inside one another"],
  ])(
    "[I15] a document %s, in time",
    async (_name, body, message) => {
      await expect(ingestDraft({ format: "docx", bytes: docxFile({ body }) })).rejects.toThrow(
        message,
      );
    },
    20_000,
  );
});
