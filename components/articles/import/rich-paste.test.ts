import { expect, test } from "vitest";
import { pastedDraft, richTextOf } from "./rich-paste.ts";

const clipboard = (html: string, text = "Head\r\nText") => ({
  getData: (type: string) => (type === "text/html" ? html : text),
});

test.each([
  "<h2>Head</h2>",
  "<p>a <a href=x>b</a>",
  "<span style='font-weight:700'>a</span>",
  "<table><tr>",
])("%s is rich", (html) => {
  expect(richTextOf(clipboard(html))).toEqual({ html, text: "Head\nText" });
});

test.each([
  "",
  "<meta charset=utf-8><span>a</span>",
  "<pre style='color:#fff'><div>code</div></pre>",
])("%j says no more than its text", (html) => {
  expect(richTextOf(clipboard(html))).toBeUndefined();
});

test("the rich text counts until the field is changed", () => {
  const rich = richTextOf(clipboard("<h2>Head</h2><p>Text"));
  expect(pastedDraft("Head\nText", rich)).toEqual({
    format: "html",
    content: "<h2>Head</h2><p>Text",
  });
  expect(pastedDraft("Head\nText!", rich)).toEqual({ format: "txt", content: "Head\nText!" });
  expect(pastedDraft("Text", undefined)).toEqual({ format: "txt", content: "Text" });
});
