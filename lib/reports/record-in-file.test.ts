import { expect, test } from "vitest";
import { bareArticle, bytesOf, reportOf } from "./fixtures.cases.ts";
import { html } from "./formats/html.ts";
import { PAGES } from "./formats/pages.ts";
import { pdf } from "./formats/pdf.ts";
import { recordInFile } from "./record-in-file.ts";

// What would end a script, and what looks like its way of writing it, in somebody's words.
const odd = "</script> \\u003c <!-- \\\\u003C \u2028";
const bare = reportOf(bareArticle());
const report = { ...bare, article: { ...bare.article, title: odd } };

test.each([html, pdf])("$name carries the record byte by byte", async ({ name, render }) => {
  const carrier = await recordInFile(await render(report));
  expect(carrier).toMatchObject({ format: name, pages: PAGES });
  expect(Buffer.compare(carrier?.record ?? new Uint8Array(), bytesOf(report))).toBe(0);
});

test("what is neither carries none", async () => {
  expect(await recordInFile(bytesOf(report))).toBeUndefined();
  expect(await recordInFile(new TextEncoder().encode("%PDF-1.7\n%nothing"))).toBeUndefined();
});
