import { expect, test } from "vitest";
import { arabicArticle, bytesOf, englishArticle, reportOf } from "./fixtures.cases.ts";
import { formats } from "./formats/formats.ts";
import { PAGES } from "./formats/pages.ts";
import { verifyFile } from "./verify-file.ts";

const report = reportOf(arabicArticle());
const render = async (format: "html" | "pdf", of = report) => (await formats[format]()).render(of);
const page = await render("html");
const printed = await render("pdf");
const replaced = (bytes: Uint8Array, from: string, to: string) =>
  new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(from, to));

test.each([
  ["JSON", bytesOf(report), undefined],
  ["HTML", page, "same"],
  ["PDF", printed, "same"],
])("%s as it was exported holds", async (_name, bytes, pages) => {
  const found = await verifyFile(bytes);
  expect(found.ok && found.pages).toBe(pages);
});

test("one byte of an HTML file changed, anywhere, does not hold", async () => {
  // Every byte of a file would take minutes: each region of it, and the record most densely.
  const record = new TextDecoder("latin1").decode(page).indexOf('id="record"');
  for (let at = 0; at < page.length; at += at < record ? 97 : 31) {
    const changed = page.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await verifyFile(changed), `byte ${at}`).toMatchObject({ ok: false });
  }
});

test("one byte of a PDF changed, anywhere, does not hold", async () => {
  for (let at = 0; at < printed.length; at += Math.floor(printed.length / 40)) {
    const changed = printed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    const found = await verifyFile(changed);
    // Where the byte is one of those that say how the pages were set, they cannot be compared: that is said too.
    expect(found.ok && found.pages !== "not_compared", `byte ${at}`).toBe(false);
  }
});

test("pages that say something else than the record are found, and where", async () => {
  const shown = replaced(
    page,
    "<strong><bdi>Verified</bdi></strong>",
    "<strong><bdi>Wrong</bdi></strong>",
  );
  const found = await verifyFile(shown);
  expect(found).toMatchObject({ ok: false, kind: "does_not_hold" });
  expect(!found.ok && found.problem).toMatch(
    /^The record holds, but this file is not what that record gives\. It first differs at byte \d+, under the heading “\u2068Claim 1: approved\u2069”: /,
  );
});

test("the record of another report under these pages is found", async () => {
  const other = await render("html", reportOf(englishArticle()));
  const split = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split("<script");
  const mixed = new TextEncoder().encode(`${split(page)[0]}<script${split(other)[1]}`);
  expect(await verifyFile(mixed)).toMatchObject({ ok: false });
});

test("pages of another version are told apart, and a record that does not hold is found in them too", async () => {
  const older = replaced(page, PAGES, "stet-pages-0");
  expect(await verifyFile(older)).toMatchObject({ ok: true, pages: "not_compared" });
  const forged = replaced(older, '"state":"approved"', '"state":"returned"');
  expect(await verifyFile(forged)).toMatchObject({ ok: false, kind: "does_not_hold" });
});

test.each([
  ["a page of somebody else", "<!doctype html><html><body>Hello</body></html>"],
  ["a text", "Hello"],
])("%s is no report", async (_name, text) => {
  expect(await verifyFile(new TextEncoder().encode(text))).toMatchObject({
    ok: false,
    kind: "not_a_report",
  });
});
