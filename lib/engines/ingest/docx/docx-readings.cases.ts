import { type DocxParts, paragraph, run } from "./docx-file.cases.ts";

export const styles = `<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>`;
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

const mathRun = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const newPage = '<w:br w:type="page"/>';

/** What stands in Word documents, and the outline of the document that is made of it. */
export const readings: [name: string, parts: DocxParts, outline: string][] = [
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
    "a text box once, behind the words that it hangs on",
    { body: paragraph(run("a") + textBox + run("b")) + paragraph(textBox + run("c")) },
    "p(ab) p(boxed) p(boxed) p(c)",
  ],
  [
    "a fraction and a power as no other number",
    {
      body: paragraph(
        `<m:oMath><m:sSup><m:e>${mathRun("c")}</m:e><m:sup>${mathRun("2")}</m:sup></m:sSup><m:f><m:num>${mathRun("1")}</m:num><m:den>${mathRun("2")}</m:den></m:f></m:oMath>`,
      ),
    },
    "p(c²1/2)",
  ],
  [
    "a new page as the end of a line, where words stand on both sides",
    {
      body: paragraph(
        `<w:r>${newPage}</w:r>${run("a")}<w:r>${newPage}</w:r>${run("b")}<w:r>${newPage}</w:r>`,
      ),
    },
    "p(a br b)",
  ],
  [
    "symbols by their fonts",
    {
      body: paragraph(
        `${run("5 ")}<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>${run("C ")}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>`,
      ),
    },
    "p(5 °C →)",
  ],
  [
    "runs by their styles",
    {
      styles: `<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="V"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>`,
      body: paragraph(
        run("a", '<w:rStyle w:val="S"/>') +
          run("b", '<w:rStyle w:val="S"/><w:b w:val="0"/>') +
          run("c", '<w:rStyle w:val="V"/>'),
      ),
    },
    "p(a[bold] b)",
  ],
  [
    "[I10] words without how they are spoken, and no prompt",
    {
      body: `${paragraph(`<w:r><w:ruby><w:rt>${run("x")}</w:rt><w:rubyBase>${run("a")}</w:rubyBase></w:ruby></w:r>`)}
        <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run("Click here."))}</w:sdtContent></w:sdt>
        <w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run("b"))}</w:sdtContent></w:sdt>`,
    },
    "p(a) p(b)",
  ],
  [
    "lists that are a style a depth, with what goes on",
    {
      styles: ["List Bullet", "List Bullet 2", "List Continue 2"]
        .map((name, at) => `<w:style w:styleId="L${at}"><w:name w:val="${name}"/></w:style>`)
        .join(""),
      numbering,
      body: [0, 1, 2, 0]
        .map((at) =>
          paragraph(
            run(`${at}`),
            `<w:pStyle w:val="L${at}"/>${at < 2 ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : ""}`,
          ),
        )
        .join(""),
    },
    "ul(li(p(0) ul(li(p(1) p(2)))) li(p(0)))",
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
