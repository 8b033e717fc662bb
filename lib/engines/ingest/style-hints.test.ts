import { expect, test } from "vitest";
import { styleHints } from "./style-hints.ts";

const no = { isHidden: false, isMarker: false };

test.each([
  [undefined, no],
  ["color: red", no],
  ["font-weight:700;font-style:italic", { ...no, bold: true, italic: true }],
  ["FONT-WEIGHT: normal", { ...no, bold: false }],
  ["font-weight:400;font-style:normal", { ...no, bold: false, italic: false }],
  ["display:none", { ...no, isHidden: true }],
  ["mso-list:l0 level2 lfo1", { ...no, listLevel: 2 }],
  ["mso-bidi-font-weight:normal;mso-bidi-font-style:normal", no],
  ["font-size:0.6em;vertical-align:super", { ...no, isRaised: true }],
  ["mso-element:footnote-list", { ...no, element: "footnote-list" }],
  ["mso-list:Ignore", { ...no, isMarker: true }],
])("%s", (style, hints) => {
  expect(styleHints(style)).toEqual(hints);
});
