import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { h } from "./element.ts";

test("words are written as words, and what does not hold leaves nothing", () => {
  const paragraph = h("p", { dir: "auto" }, "<b>&amp;", false, null, ["one", [2, undefined]]);
  expect(toHtml(paragraph)).toBe('<p dir="auto">&#x3C;b>&#x26;amp;one2</p>');
  expect(toHtml(h("a", { href: '"><script>' }, ""))).toBe('<a href="&#x22;><script>"></a>');
});
