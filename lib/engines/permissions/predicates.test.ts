import { expect, test } from "vitest";
import { is, isNot } from "./predicates.ts";

test("a role is had or not, and its lack is told", () => {
  expect(is.editor.holds({ roles: ["editor"] })).toBe(true);
  expect(is.editor.holds({ roles: ["reviewer"] })).toBe(false);
  expect(is.editor.otherwise).toBe("Only an editor may do this.");
});

test("what is not known of somebody counts against them", () => {
  const notAuthor = isNot("articleAuthor", "You wrote this.");
  expect(notAuthor.holds({ roles: [], articleAuthor: false })).toBe(true);
  for (const articleAuthor of [true, undefined])
    expect(notAuthor.holds({ roles: [], articleAuthor })).toBe(false);
});
