import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingsTable } from "./env.ts";

/** A table's row without the spaces that align it. */
function cells(row: string): string[] {
  return row.split("|").map((cell) => cell.trim());
}

test("the README's table has every setting, with its default and meaning, and no other", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const section = readme.split("\n## Settings\n")[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  const wanted = settingsTable.map((setting) => {
    const fallback = setting.default === "" ? "" : `\`${setting.default}\``;
    return ["", `\`${setting.name}\``, fallback, setting.meaning, ""];
  });
  expect(rows.map(cells)).toEqual(wanted);
});
