import { expect, test } from "vitest";
import { arabicArticle, englishArticle, reportOf } from "./fixtures.cases.ts";
import { html } from "./formats/html.ts";
import { htmlDifference } from "./html-difference.ts";

const pages = {
  english: new TextDecoder().decode(await html.render(reportOf(englishArticle()))),
  arabic: new TextDecoder().decode(await html.render(reportOf(arabicArticle()))),
};
const bytesOf = (page: string) => new TextEncoder().encode(page);
const told = (page: string, forge: (page: string) => string): string => {
  const forged = forge(page);
  expect(forged).not.toBe(page);
  return htmlDifference(bytesOf(page), bytesOf(forged)).replaceAll(/[\u2068\u2069]/g, "");
};
const { english, arabic } = pages;
const verdict = (page: string) =>
  page.replace("<strong><bdi>Verified</bdi></strong>", "<strong><bdi>Wrong</bdi></strong>");

test("a forged verdict is named with its claim, what the record says and what the file says", () => {
  expect(told(arabic, verdict)).toMatch(
    /^It first differs at byte \d+, under the heading “Claim 1: approved”: where the record says “Verified \(the text: stands\) .*…”, the file says “Wrong \(the text: stands\) .*…”\.$/,
  );
});

test("the byte is that of the first difference", () => {
  const forged = bytesOf(verdict(arabic));
  const record = bytesOf(arabic);
  const byte = record.findIndex((one, at) => one !== forged[at]) + 1;
  expect(told(arabic, verdict)).toContain(` byte ${byte},`);
});

test("words of an Arabic text stand whole, and what turns their direction by its code", () => {
  const turned = told(arabic, (page) => page.replace(/(<h1[^>]*>سفراء )/, "$1\u202E\u0007"));
  expect(turned).toContain("under the heading “سفراء 17 دولة في البيت الأبيض”");
  expect(turned).toContain("سفراء [U+202E][U+0007]17 دولة");
  expect(turned).not.toContain("\u202E");
});

test("a claim that was taken out is named", () => {
  const without = told(english, (page) => page.replace(/<h3 id="claim-2">.*?<\/article>/s, ""));
  expect(without).toContain("under the heading “Claim 2: ");
  expect(without).toMatch(/the record says “.*Claim 2: .*”, the file says “.*Claim 3: .*”/);
});

test.each([
  [
    "a heading that is hidden",
    (page: string) => page.replace('<h3 id="claim-1">', '<h3 hidden id="claim-1">'),
    /under the heading “Claim 1: .*: in how the page is written, .* the file says “.*<h3 hidden/,
  ],
  [
    "a style sheet that hides",
    (page: string) => page.replace("h1 { font-size: 2.1rem", "h1 { display: none"),
    /^It first differs at byte \d+, in its style sheet: .*the file says “.*h1 { display: none/,
  ],
  [
    "another title",
    (page: string) => page.replace("<title>", "<title>Not "),
    /in its head: .*the file says “.*<title>Not The Harbour Desk/,
  ],
  [
    "words before any heading",
    (page: string) => page.replace("Audit report</p>", "Audit reports</p>"),
    /at the top of the page: where the record says “Audit report The Harbour Desk/,
  ],
  [
    "something behind its end",
    (page: string) => `${page}<p>All of it is wrong.\u202E</p>`,
    /^Behind its end stands what the record does not give: “<p>All of it is wrong\.\[U\+202E\]<\/p>”\.$/,
  ],
  [
    "a sign that is escaped",
    (page: string) => page.replace("?a=1&#x26;b=2#top</a>", "?a=1&#x3C;b=2#top</a>"),
    /the record says “.*\?a=1&b=2#top.*”, the file says “.*\?a=1<b=2#top/,
  ],
  [
    "one space more, which a passage shows",
    (page: string) =>
      page.replace("Envoys of 17 countries attended", "Envoys  of 17 countries attended"),
    /where the record says “.*Envoys of 17.*the file says “.*Envoys {2}of 17/,
  ],
  [
    "a record that is written otherwise",
    (page: string) => page.replace('{"annotations"', '{ "annotations"'),
    /^It first differs at byte \d+, in how the record in it is written; what is shown is the same\.$/,
  ],
])("%s is named where it is", (_name, forge, sentence) => {
  expect(told(english, forge)).toMatch(sentence);
});

test("whatever the file has there, the sentence is short", () => {
  const long = told(english, (page) =>
    page.replace("<header>", `<header>${"<b>x".repeat(90_000)}`),
  );
  expect(long.length).toBeLessThan(500);
});
