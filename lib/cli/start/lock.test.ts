import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lockDataFolder } from "./lock.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-lock-"));
const file = join(folder, "start.lock");
afterAll(() => rmSync(folder, { recursive: true }));

test("a data folder is let go of when the start ends", () => {
  const unlock = lockDataFolder(folder);
  expect(existsSync(file)).toBe(true);
  unlock();
  expect(existsSync(file)).toBe(false);
});

test("the lock of a start that was killed does not hold", () => {
  writeFileSync(file, String(2 ** 30));
  expect(() => lockDataFolder(folder)()).not.toThrow();
});

test("nor does a process of another kind that was given the same number", () => {
  writeFileSync(file, String(process.pid));
  expect(() => lockDataFolder(folder)()).not.toThrow();
});
