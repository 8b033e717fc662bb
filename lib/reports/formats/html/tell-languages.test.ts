import { expect, test } from "vitest";
import { h } from "./element.ts";
import { said, say } from "./parts.ts";
import { tellLanguages } from "./tell-languages.ts";

const arabic = "سبعة عشر سفيرا";
const hebrew = "שבעה עשר שגרירים";

/** What is told of each part of a page, in order; `undefined` where it is the page's own language. */
function told(article: { language: string; text: string }, ...parts: Parameters<typeof h>[2][]) {
  const { children } = tellLanguages(h("main", null, ...parts), article);
  return children.map((child) => (child.type === "element" ? child.properties.lang : child.type));
}

test("what people wrote in the letters of the article is in its language, all else in what its letters suggest", () => {
  const parts = () => [said(arabic), said("Seventeen envoys"), said(hebrew), said("17")];
  const english = { language: "en", text: "Envoys of 17 countries." };
  expect(told(english, ...parts())).toEqual(["ar", undefined, "he", undefined]);
  const persian = { language: "fa", text: arabic };
  expect(told(persian, ...parts())).toEqual(["fa", undefined, "he", undefined]);
  const german = { language: "de-AT", text: "Gesandte aus 17 Ländern." };
  expect(told(german, ...parts())).toEqual(["ar", "de-AT", "he", "de-AT"]);
});

test("words among ours are told by letters of another script alone: a sentence of the log is English", () => {
  const german = { language: "de", text: "Gesandte aus 17 Ländern." };
  expect(told(german, say("Nadia Rahman opened claim 1."), say(arabic))).toEqual([undefined, "ar"]);
});

test("words of ours are left as they are, and what stands in them is told", () => {
  const article = { language: "ar", text: arabic };
  const tree = tellLanguages(h("p", null, "At: ", say(arabic)), article);
  expect(tree.properties.lang).toBeUndefined();
  expect(tree.children[1]).toMatchObject({ tagName: "bdi", properties: { lang: "ar" } });
});
