import { expect, test } from "vitest";
import { besideRemarks, besideText } from "./html-beside.ts";
import { styleHints } from "./style-hints.ts";

test.each([
  ["p", { class: "MsoToc2" }, "contents"],
  ["span", { class: "MsoCommentReference" }, "comments"],
  ["div", { style: "mso-element:comment-list" }, "comments"],
  ["div", { title: "footer" }, "edges"],
  ["div", { style: "mso-element:header" }, "edges"],
  ["div", { style: "mso-element:footnote-list" }, undefined],
  ["p", { class: "MsoNormal", title: "header" }, undefined],
  ["del", {}, undefined],
])("%s with %j is %s", (name, attributes: Record<string, string>, expected) => {
  const found = besideText(name, (one) => attributes[one], styleHints(attributes.style));
  expect(found).toBe(expected);
});

test("what a reader is told", () => {
  expect(besideRemarks(new Set(["edges", "contents"]))).toEqual([
    "The table of contents was left out.",
  ]);
});
