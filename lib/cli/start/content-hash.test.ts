import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentHash } from "./content-hash.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-hash-"));
const file = join(folder, "a", "page.tsx");
mkdirSync(join(folder, "a"));
writeFileSync(file, "one");
afterAll(() => rmSync(folder, { recursive: true }));

test("times count for nothing, contents and names do", () => {
  const before = contentHash([folder]);
  utimesSync(file, 0, 0);
  expect(contentHash([folder])).toBe(before);
  writeFileSync(file, "two");
  const changed = contentHash([folder]);
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, "a", "new.tsx"), "");
  expect(contentHash([folder])).not.toBe(changed);
});

test("what is skipped or not there does not count", () => {
  const before = contentHash([folder], (path) => path.endsWith(".test.tsx"));
  writeFileSync(join(folder, "a", "page.test.tsx"), "");
  expect(contentHash([folder], (path) => path.endsWith(".test.tsx"))).toBe(before);
  expect(contentHash([join(folder, "nowhere")])).toBe(contentHash([]));
});
