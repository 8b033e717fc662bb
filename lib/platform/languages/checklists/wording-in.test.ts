import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wordingIn } from "./wording-in.ts";

const migrations = "prisma/migrations";

/** The items that the database gives a new newsroom, as its migrations write them. */
function builtIn(): string[] {
  const folder = readdirSync(migrations).find((name) => name.endsWith("_checklists"));
  const sql = readFileSync(`${migrations}/${folder}/migration.sql`, "utf8");
  return [...sql.matchAll(/^ {4}\('\w+', \d+, '((?:[^']|'')+)'\)/gm)].map(([, wording = ""]) =>
    wording.replaceAll("''", "'"),
  );
}

it("every item that a newsroom begins with has its words in each language", () => {
  const items = builtIn();
  expect(items.length).toBeGreaterThan(30);
  for (const language of ["ar", "de"] as const) {
    const said = items.map((item) => wordingIn(language, item));
    expect(said.filter((one, at) => one === items[at])).toEqual([]);
    // Two that read alike would be one item to whoever saves the list.
    expect(new Set(said).size).toBe(items.length);
  }
  expect(items.map((item) => wordingIn("en", item))).toEqual(items);
});

it("what a newsroom wrote itself stays as it is", () => {
  for (const wording of ["Read back to them", "toString", ""]) {
    expect(wordingIn("ar", wording)).toBe(wording);
  }
});
