import { expect, test } from "vitest";
import { type MailLine, mailOf } from "./mail-text.ts";

const account = "https://stet.example.org/account";
const line: MailLine = {
  kind: "assigned",
  claims: [3],
  title: "Envoys meet",
  url: "https://stet.example.org/n/demo/articles/a?claim=c",
};

test.each([
  [{}, "Claim 3 was given to you"],
  [{ kind: "returned" }, "Your verdict on claim 3 was returned"],
  [{ kind: "approved" }, "The verdict on claim 3 was approved"],
  [{ kind: "stale" }, "The approval of claim 3 no longer stands"],
  [{ kind: "mentioned" }, "You were mentioned on claim 3"],
  [{ kind: "mentioned", claims: [] }, "You were mentioned"],
  [{ kind: "report_ready", claims: [] }, "The report that you asked for is ready"],
  [{ kind: "report_failed", claims: [] }, "The report that you asked for came to nothing"],
  [{ kind: "stale", claims: [3, 5] }, "The approvals of claims 3 and 5 no longer stand"],
] as const)("%j", (change, said) => {
  const { subject, text, html } = mailOf("en", "The Courier", [{ ...line, ...change }], account);
  expect(subject).toBe(`${said}: Envoys meet`);
  expect(text.startsWith(`${said}.\nEnvoys meet\n${line.url}\n`)).toBe(true);
  expect(html).toContain(`<p>${said}.<br>`);
});

test("several are told together, with the way to turn it off", () => {
  const { subject, text, html } = mailOf(
    "en",
    "The Courier",
    [line, { ...line, claims: [4] }],
    account,
  );
  expect(subject).toBe("2 notifications of The Courier");
  expect(text).toContain("Claim 4 was given to you.");
  expect(text.trimEnd().endsWith(account)).toBe(true);
  expect(html).toContain(`<a href="${account}">`);
});

test.each([
  ["de", "Ihnen wurde Behauptung 3 zugewiesen: Envoys meet", "ltr"],
  ["ar", "أُسند إليك الادّعاء 3: Envoys meet", "rtl"],
] as const)("in %s", (language, words, direction) => {
  const { subject, html } = mailOf(language, "The Courier", [line], account);
  expect(subject.replaceAll(/[\u2068\u2069]/g, "")).toBe(words);
  expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
});

test("a title is words, whatever it holds", () => {
  const title = `<img src=x onerror="alert(1)">\r\nBcc: all@example.org & 'more'`;
  const { subject, html } = mailOf("en", "<b>", [{ ...line, title }], account);
  expect(subject).not.toMatch(/[\r\n]/);
  expect(html).not.toMatch(/<img|<b>|onerror="/);
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; Bcc:");
});
