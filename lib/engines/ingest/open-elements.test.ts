import { expect, test } from "vitest";
import { openElements } from "./open-elements.ts";

test("an end closes the innermost of its name and what is open in it, from the inside out", () => {
  const ended: string[] = [];
  const open = openElements();
  for (const name of ["div", "p", "b", "i"]) open.push(name, () => ended.push(name));
  open.close("p");
  expect(ended).toEqual(["i", "b", "p"]);
  open.close("p");
  expect([ended.length, open.depth()]).toEqual([3, 1]);
  open.closeTo(0);
  expect(ended).toEqual(["i", "b", "p", "div"]);
});
