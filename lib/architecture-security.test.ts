import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("docs/security.md", "utf8");
const named = [...text.matchAll(/`((?:app|e2e|lib)\/[^`]+)`/g)].map(([, path = ""]) => path);

test.each([...new Set(named)])("docs/security.md names what there is: %s", (path) => {
  // Folders of routes are written in square brackets, which a pattern takes for a choice.
  expect(globSync(path.replaceAll("[", "?").replaceAll("]", "?"))).not.toEqual([]);
});

test("it names what shows each defence", () => {
  expect(named.length).toBeGreaterThan(20);
});
