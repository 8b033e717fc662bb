import { expect, test } from "vitest";
import { withBrackets } from "./mirrored-brackets.ts";

const line = (text: string, isRtl = true) => ({
  text,
  isRtl,
  left: 0,
  right: 100,
  base: 700,
  size: 10,
  page: 1,
});
const texts = (...lines: ReturnType<typeof line>[]) =>
  withBrackets([lines]).flatMap((page) => page.map(({ text }) => text));

test("brackets that are told as they are drawn are turned, in lines from right to left alone", () => {
  expect(texts(line("قال: »لقد«،"), line(")نعم( 1998"), line("(a) «b»", false))).toEqual([
    "قال: «لقد»،",
    "(نعم) 1998",
    "(a) «b»",
  ]);
});

test("those that are told as they are meant stand", () => {
  expect(texts(line("قال: «لقد»،"), line("(نعم"))).toEqual(["قال: «لقد»،", "(نعم"]);
});
