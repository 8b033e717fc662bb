import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { ingestDraft } from "../ingest.ts";
import {
  changedEnd,
  type DocxParts,
  deleted,
  docxFile,
  inserted,
  paragraph,
  run,
} from "./docx-file.cases.ts";

const read = (parts: DocxParts) => ingestDraft({ format: "docx", bytes: docxFile(parts) });

/** The text, and each change as `words → replacement (author)`. */
async function changes(...paragraphs: string[]): Promise<string[]> {
  const { text, suggestions } = await read({ body: paragraphs.join("") });
  const told = suggestions.map(
    ({ range, replacement, author }) =>
      `${text.slice(range.start, range.end)} → ${replacement} (${author})`,
  );
  return [text, ...told].map((line) => line.replaceAll("\n", "⏎"));
}

describe("[I11] tracked changes", () => {
  test("a word replaced is one change, in either order", async () => {
    const one = ["17 envoys.", "17 → 18 (Ana)"];
    expect(await changes(paragraph(deleted("17") + inserted("18") + run(" envoys.")))).toEqual(one);
    expect(await changes(paragraph(inserted("18") + deleted("17") + run(" envoys.")))).toEqual(one);
  });

  test("what two people changed is two changes", async () => {
    expect(
      await changes(paragraph(deleted("17") + inserted("18", "Ben") + run(" envoys."))),
    ).toEqual(["17 envoys.", "17 →  (Ana)", " envoys. → 18 envoys. (Ben)"]);
  });

  test("[I13] an insertion takes the word before it, or the one after", async () => {
    expect(
      await changes(paragraph(run("Two envoys") + inserted(" from Chad") + run(" came."))),
    ).toEqual(["Two envoys came.", "envoys → envoys from Chad (Ana)"]);
    expect(await changes(paragraph(inserted("Only ") + run("two came.")))).toEqual([
      "two came.",
      "two → Only two (Ana)",
    ]);
  });

  test("what was inserted and deleted again is in neither text", async () => {
    const both = `<w:ins w:author="Ana">${deleted("gone", "Ben")}</w:ins>`;
    expect(await changes(paragraph(run("a ") + both + run("b")))).toEqual(["a b"]);
  });

  test("moved words go at one place and come at another", async () => {
    const from = `<w:moveFrom w:author="Ana">${run("One. ")}</w:moveFrom>`;
    const to = `<w:moveTo w:author="Ana">${run(" One.")}</w:moveTo>`;
    expect(await changes(paragraph(from + run("Two.") + to))).toEqual([
      "One. Two.",
      "One.  →  (Ana)",
      "Two. → Two. One. (Ana)",
    ]);
  });

  test("an inserted paragraph comes before the next", async () => {
    const two = paragraph(inserted("Two."), changedEnd("ins"));
    expect(await changes(paragraph(run("One.")), two, paragraph(run("Three.")))).toEqual([
      "One.⏎Three.",
      "Three. → Two.⏎Three. (Ana)",
    ]);
  });

  test("a paragraph parted in two is one in the original", async () => {
    expect(
      await changes(paragraph(run("One. "), changedEnd("ins")), paragraph(run("Two."))),
    ).toEqual(["One. Two.", "One.  → One.⏎ (Ana)"]);
  });

  test("a deleted paragraph goes with its line end; two made one lose theirs", async () => {
    const two = paragraph(deleted("Two."), changedEnd("del"));
    expect(await changes(paragraph(run("One.")), two, paragraph(run("Three.")))).toEqual([
      "One.⏎Two.⏎Three.",
      "Two.⏎ →  (Ana)",
    ]);
    expect(
      await changes(paragraph(run("One."), changedEnd("del")), paragraph(run("Two."))),
    ).toEqual(["One.⏎Two.", "One.⏎ → One. (Ana)"]);
  });

  test("text in a paragraph that was empty is a paragraph", async () => {
    expect(
      await changes(paragraph(run("One.")), paragraph(inserted("Two.")), paragraph(run("Three."))),
    ).toEqual(["One.⏎Three.", "Three. → Two.⏎Three. (Ana)"]);
    expect(await changes(paragraph(run("One.")), paragraph(inserted("Two.")))).toEqual([
      "One.",
      "One. → One.⏎Two. (Ana)",
    ]);
  });

  test("empty paragraphs, and changes of format alone, are none", async () => {
    const format =
      '<w:rPr><w:b/><w:rPrChange w:author="Ana"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>';
    expect(
      await changes(
        paragraph(run("One.")),
        paragraph("", changedEnd("ins")),
        paragraph("", changedEnd("del")),
        paragraph(
          `<w:r>${format}<w:t>Two.</w:t></w:r>`,
          '<w:numPr><w:ins w:author="Ana"/></w:numPr>',
        ),
      ),
    ).toEqual(["One.⏎Two."]);
  });

  test("[I14] author and date are the file's, ranges those of the settled text", async () => {
    const { text, suggestions } = await read({
      body: paragraph(
        run("Co\u00ADop 😀\u00A0") + deleted("17") + inserted("18\u00A0") + run("e\u0301"),
      ),
    });
    expect(text).toBe("Coop 😀 17é");
    expect(suggestions).toEqual([
      {
        range: { start: 8, end: 10 },
        replacement: "18 ",
        author: "Ana",
        at: "2024-05-17T10:20:00.000Z",
      },
    ]);
  });
});

/** A paragraph as it is, and as it is once all changes in it are made. */
const somePiece = fc.record({
  text: fc.constantFrom("One ", "17", " ", "two. ", "عقد", "😀", "e\u0301x", "\u00A0"),
  change: fc.constantFrom("none", "none", "inserted", "deleted"),
  author: fc.constantFrom("Ana", "Ben"),
});

const someParagraph = fc.record({
  pieces: fc.array(somePiece, { minLength: 1, maxLength: 6 }),
  end: fc.constantFrom("none", "none", "ins", "del"),
});

test("[I11] all changes made, the text is the one that they lead to", async () => {
  const paragraphs = fc.array(someParagraph, { minLength: 1, maxLength: 3 });
  const last = { pieces: [{ text: "End", change: "none", author: "" }], end: "none" };
  // A paragraph that is left without words is none (rule I2).
  const said = (words: string) =>
    normaliseText(words)
      .text.split("\n")
      .map((line) => line.trim().replace(/ +/g, " "))
      .filter((line) => line !== "");
  await fc.assert(
    fc.asyncProperty(paragraphs, async (some) => {
      const given = [...some, last];
      const marked = given.map(({ pieces, end }) =>
        paragraph(
          pieces
            .map(({ text, change, author }) => {
              if (change === "none") return run(text);
              return change === "inserted" ? inserted(text, author) : deleted(text, author);
            })
            .join(""),
          end === "none" ? "" : changedEnd(end === "ins" ? "ins" : "del"),
        ),
      );
      const accepted = given
        .map(({ pieces, end }) => {
          const kept = pieces.filter(({ change }) => change !== "deleted");
          return kept.map(({ text }) => text).join("") + (end === "del" ? "" : "\n");
        })
        .join("");
      const { text, suggestions } = await read({ body: marked.join("") });
      let now = text;
      for (const { range, replacement } of suggestions.toReversed()) {
        expect(range.start).toBeLessThan(range.end);
        now = now.slice(0, range.start) + replacement + now.slice(range.end);
      }
      expect(said(now)).toEqual(said(accepted));
    }),
    { numRuns: 300 },
  );
}, 20_000);
