import { expect, test } from "vitest";
import { englishArticle, reportOf } from "../../fixtures.cases.ts";
import { publicOf } from "../../public-of.ts";
import type { Report } from "../../report.ts";
import { signedArticle } from "../../signed.cases.ts";
import { docx } from "../docx.ts";
import { all, filesOf, part } from "./read-back.cases.ts";

test("evidence is in footnotes, with locator, quotation, link and who attached it", async () => {
  const files = filesOf(await docx.render(reportOf(englishArticle())));
  const notes = all(part(files, "word/footnotes.xml"), "w:footnote").slice(2);
  // Two pieces at each of two places: two numbers side by side would be read as one.
  expect(notes).toHaveLength(2);
  expect(JSON.stringify(notes[0])).toContain("Claim 1. Context.");
  const first = JSON.stringify(notes[0]);
  for (const said of ["Supports", "At: second paragraph", "seventeen nations", "Jonas Weber"]) {
    expect(first).toContain(said);
  }
  const links = all(part(files, "word/_rels/footnotes.xml.rels"), "Relationship");
  expect(links.map(({ attributes }) => attributes.Target)).toEqual([
    "https://example.org/statement?a=1&b=2#top",
  ]);
});

test("its last note tells who signed which text, with what reservations, and who objected", async () => {
  const report = reportOf(signedArticle());
  const lastOf = async (of: Report) => {
    const note = all(part(filesOf(await docx.render(of)), "word/footnotes.xml"), "w:footnote").at(
      -1,
    );
    return note
      ? all(note, "w:p").map((line) =>
          all(line, "w:t")
            .flatMap(({ children }) => children)
            .join(""),
        )
      : [];
  };
  expect(await lastOf(report)).toEqual([
    expect.stringMatching(/^ The text as a whole\. Revision 2, .*, SHA-256 c14bd0a7[0-9a-f]{56}$/),
    expect.stringMatching(/^Checked: Part of the text: Jonas Weber, 17 May 2024, /),
    expect.stringMatching(/^Left out: The captions\. Why: /),
    expect.stringMatching(/^Signed off: Pia Lund, 17 May 2024, 10:57/),
    "Reservations: Bar the caption.",
    expect.stringMatching(/^Level of risk: High: Lena Brandt, /),
    "It names people who are held.",
    expect.stringMatching(/^Signed as Legal: Amal Costa, /),
    "Reservations: Not the picture.",
    expect.stringMatching(/^Objection as Legal: Amal Costa, .*; withdrawn by Amal Costa, /),
    "Who says that they are held?",
    expect.stringMatching(/^Published: /),
    "https://example.org/envoys",
  ]);
  const { text, steps } = signedArticle();
  const isSaid = /^article\.(checked|risk_set)$/;
  const first = steps.findIndex(({ type }) => isSaid.test(type));
  expect((await lastOf(reportOf({ text, steps: steps.slice(0, first) }))).join()).toContain(
    "Claim ",
  );
  expect((await lastOf(publicOf(report))).join()).not.toMatch(/Costa|held/);
});
