import { expect, it } from "vitest";
import { oneEdit } from "./one-edit.ts";

it.each([
  ["gallant", "galant", "doubled", false, false],
  ["dierdre", "deirdre", "transposed", false, false],
  ["magnitogorsk", "magnitigorsk", "replaced", false, false],
  ["clark", "clarke", "inserted", false, true],
  ["ryan", "bryan", "inserted", true, false],
  ["donald", "ronald", "replaced", true, false],
])("%s and %s are one slip apart", (a, b, kind, first, last) => {
  expect(oneEdit(a, b)).toEqual({ kind, first, last });
  expect(oneEdit(b, a)).toEqual({ kind, first, last });
});

it.each([
  ["cole", "cole"],
  ["kerry", "perry-smith"],
  ["steven", "stephen"],
  ["", "ab"],
])("%j and %j are not", (a, b) => {
  expect(oneEdit(a, b)).toBeUndefined();
});
