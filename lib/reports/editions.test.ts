import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportEditions } from "#lib/domain/exports/schema.ts";
import { editionOf, editions } from "./editions.ts";

test("docs/editions.md has the same table", () => {
  const docs = readFileSync(new URL("../../docs/editions.md", import.meta.url), "utf8");
  const [table = ""] = docs.split("\n## ");
  const rows = table
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(2, 5)
        .map((cell) => cell.trim()),
    );
  const { label: _, says: __, ...parts } = editions.public;
  const held = Object.keys(parts).map((part) =>
    reportEditions.map((edition) => Reflect.get(editions[edition], part)),
  );
  expect(rows).toEqual(held);
});

test("a report of before there were editions is internal", () => {
  expect(editionOf({})).toBe("internal");
  expect(editionOf({ edition: "public" })).toBe("public");
});
