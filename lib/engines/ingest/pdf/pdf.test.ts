import { describe, expect, test } from "vitest";
import { ingestDraft } from "../ingest.ts";
import { type PdfLine, pdfFile } from "./pdf-file.cases.ts";

const read = (...pages: PdfLine[][]) => ingestDraft({ format: "pdf", bytes: pdfFile(pages) });

/** Lines as a program sets them, one below another. */
const set = (from: number, ...texts: string[]): PdfLine[] =>
  texts.map((text, index) => ({ text, base: from - index * 14 }));

test("lines are joined to paragraphs, large letters are headings, and that is said", async () => {
  const { text, blocks, title, remarks } = await read([
    { text: "Harbour talks end", base: 720, size: 24 },
    ...set(
      690,
      "The envoys of 17 countries met on Wednesday, the secretary said.",
      "They want to meet again, the secre-",
      "tary said.",
    ),
    ...set(
      634,
      "A second paragraph stands further below, and it is long enough",
      "to go on over two lines.",
    ),
  ]);
  expect(text.split("\n")).toEqual([
    "Harbour talks end",
    "The envoys of 17 countries met on Wednesday, the secretary said. They want to meet again, the secretary said.",
    "A second paragraph stands further below, and it is long enough to go on over two lines.",
  ]);
  expect([blocks[0]?.type, title]).toEqual(["heading", "Harbour talks end"]);
  expect(remarks).toEqual([expect.stringContaining("please look it over")]);
});

test("[I3] characters are settled", async () => {
  expect((await read(set(700, "17\u00A0000 caf\u00E9s"))).text).toBe("17 000 cafés");
});

test("running heads are left out, and a paragraph goes on over a page", async () => {
  const page = (number: number, ...texts: string[]) => [
    { text: "The Daily", base: 780 },
    ...set(700, ...texts),
    { text: String(number), base: 20, left: 300 },
  ];
  const { text, remarks } = await read(
    page(1, "The envoys"),
    page(2, "met again."),
    page(3, "Later they left."),
  );
  expect(text).toBe("The envoys met again.\nLater they left.");
  expect(remarks?.at(-1)).toBe("Running heads and page numbers were left out.");
});

describe("refuses", () => {
  const one = pdfFile([set(700, "One line.")]);
  const many = pdfFile(Array.from({ length: 9 }, () => set(700, "One line.")));
  const locked =
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >> /ID [<00> <00>]";
  test.each([
    ["a PDF without text", pdfFile([[]]), "no text in it, only pictures"],
    ["a locked one", pdfFile([set(700, "One line.")], locked), "locked with a password"],
    ["[I16] what is none", Buffer.from("Only text."), "by its content it is something else"],
    ["[I19] one that was cut off early", one.slice(0, 120), "broken or was cut off"],
    ["[I19] one that was cut off late", many.slice(0, many.length * 0.7), "broken or was cut off"],
    [
      "[I15] one of too many pages",
      pdfFile(Array.from({ length: 501 }, () => [])),
      "501 pages; at most 500",
    ],
  ])("%s", async (_name, bytes, message) => {
    await expect(ingestDraft({ format: "pdf", bytes })).rejects.toThrow(message);
  });
});
