import { expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

test.each([
  ["/n/demo/articles", "/n/demo/articles"],
  ["/n/demo/articles/1?claim=3#text", "/n/demo/articles/1?claim=3#text"],
  ["/", "/"],
])("%s is a path of this site", (wanted, expected) => {
  expect(safePath(wanted)).toBe(expected);
});

test.each([
  undefined,
  "",
  "n/demo",
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/x/..//evil.example",
  "//",
  "javascript:alert(1)",
])("%j leads to the start", (wanted) => {
  expect(safePath(wanted)).toBe("/");
});
