import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import { describe, expect, test } from "vitest";
import { ingestDraft } from "../ingest.ts";
import type { TiptapNode } from "../tiptap-document.ts";
import { type DocxParts, docxFile, inserted, paragraph, run } from "./docx-file.cases.ts";
import { readings, styles } from "./docx-readings.cases.ts";

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

describe("reads", () => {
  test.each(readings)("%s", async (_name, parts, expected) => {
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

test("[I10] a table of contents is left out, and it is said", async () => {
  const { text, remarks } = await read({
    styles: '<w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style>',
    body: paragraph(run("Floods 2"), '<w:pStyle w:val="T1"/>') + paragraph(run("Floods")),
  });
  expect([text, remarks]).toEqual(["Floods", ["The table of contents was left out."]]);
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
      paragraph(`<w:hyperlink r:id="l">${run("the ")}${run("list", "<w:b/>")}</w:hyperlink>`) +
      paragraph(
        `<w:fldSimple w:instr=' HYPERLINK "https://y.org" '>${run("field")}</w:fldSimple>${run(".")}`,
      ),
  });
  expect([links, title]).toEqual([
    [
      { url: "https://x.org", text: "the list" },
      { url: "https://y.org", text: "field" },
    ],
    "Head",
  ]);
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
