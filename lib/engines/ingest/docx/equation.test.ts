import { expect, test } from "vitest";
import { equationReader } from "./equation.ts";
import { readXml } from "./xml.ts";

const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

function lineOf(inner: string): string | undefined {
  const equation = equationReader();
  let line: string | undefined;
  readXml(Buffer.from(`<m:oMath ${m}>${inner}</m:oMath>`), {
    open: equation.begin,
    close: () => {
      line = equation.end();
    },
    text: equation.add,
  });
  return line;
}

const part = (name: string, inner: string) => `<m:${name}>${inner}</m:${name}>`;
const r = (text: string) => part("r", part("t", text));
const e = (inner: string) => part("e", inner);

test.each([
  ["a sum", r("a") + r("+b"), "a+b"],
  ["a power", part("sSup", e(r("v")) + part("sup", r("2"))), "v²"],
  ["a power of letters", part("sSup", e(r("x")) + part("sup", r("n+1"))), "x^(n+1)"],
  ["an index", part("sSub", e(r("x")) + part("sub", r("12"))), "x_12"],
  ["a fraction", part("f", part("num", r("n+1")) + part("den", r("2"))), "(n+1)/2"],
  ["a root", part("rad", `<m:radPr><m:degHide/></m:radPr><m:deg/>${e(r("16"))}`), "√16"],
  ["another root", part("rad", part("deg", r("3")) + e(r("a+b"))), "³√(a+b)"],
  ["brackets", part("d", e(r("a")) + e(r("b"))), "(a|b)"],
  [
    "other brackets",
    part("d", `<m:dPr><m:begChr m:val="["/><m:endChr m:val="["/></m:dPr>${e(r("a"))}`),
    "[a[",
  ],
  [
    "a sum over a range",
    part(
      "nary",
      `<m:naryPr><m:chr m:val="∑"/></m:naryPr>${part("sub", r("i=1"))}${part("sup", r("n"))}${e(r("i"))}`,
    ),
    "∑_(i=1)^n i",
  ],
  [
    "a matrix",
    part("m", part("mr", e(r("1")) + e(r("2"))) + part("mr", e(r("3")) + e(r("4")))),
    "[1, 2; 3, 4]",
  ],
  ["a function", part("func", part("fName", r("sin")) + e(r("x"))), "sin x"],
])("%s is one line", (_name, inner, line) => {
  expect(lineOf(inner)).toBe(line);
});
