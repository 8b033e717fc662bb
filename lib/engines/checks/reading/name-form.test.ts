import { expect, it } from "vitest";
import { nameForm } from "./name-form.ts";

it.each([
  ["gallant", "gallant"],
  ["rosselló", "rossello"],
  ["al-sisi", "sisi"],
  ["el-sisi", "sisi"],
  ["o'neill", "oneill"],
  ["o’neill", "oneill"],
  ["wałęsa", "walesa"],
  ["al-a", "al-a"],
])("%s is compared as %s", (lower, form) => {
  expect(nameForm(lower)).toBe(form);
});
