import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import {
  clearKeptFiles,
  keepFile,
  keepNote,
  readKeptFile,
  removeKeptFile,
  takeKeptFile,
} from "./kept-files.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-kept-"));
beforeAll(() => void vi.stubEnv("STET_DATA", folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const files = () => readdirSync(join(folder, "exports"));
const bytes = (text: string) => new TextEncoder().encode(text);

test("a kept file says its digest and length, is read as a whole and in part, and goes", async () => {
  const id = newId();
  const kept = await keepFile(id, [bytes("nine "), bytes("ferries")]);
  expect(kept).toEqual({ sha256: sha256Hex("nine ferries"), size: 12 });
  expect(await new Response(readKeptFile(id)).text()).toBe("nine ferries");
  const part = readKeptFile(id, { start: 5, end: 7 });
  expect(await new Response(part).text()).toBe("fer");
  await removeKeptFile(id);
  await removeKeptFile(id);
  expect(files()).toEqual([]);
});

test("a file that cannot be finished is not there, not even in part", async () => {
  async function* broken() {
    yield bytes("nine");
    throw new Error("The database went away.");
  }
  await expect(keepFile(newId(), broken())).rejects.toThrow("went away");
  expect(files()).toEqual([]);
});

test("it is read as fast as it is taken", async () => {
  const id = newId();
  await keepFile(id, [new Uint8Array(5_000_000)]);
  const reader = readKeptFile(id).getReader();
  const { value } = await reader.read();
  expect(value?.byteLength).toBeLessThan(1_000_000);
  await reader.cancel();
  await removeKeptFile(id);
});

test("of one that is taken nothing is left, also where nobody reads it", async () => {
  const [read, unread] = [newId(), newId()];
  for (const id of [read, unread]) await keepFile(id, [bytes("nine ferries")]);
  const [one, other] = [await takeKeptFile(read), await takeKeptFile(unread)];
  expect(files()).toEqual([]);
  expect(await new Response(one).text()).toBe("nine ferries");
  await other.cancel();
});

test("those go that are said to, with their notes and what is unfinished; the others stay", async () => {
  const [noted, old, fresh] = [newId(), newId(), newId()];
  for (const id of [noted, old, fresh]) await keepFile(id, [bytes("a")]);
  await keepNote(noted, { of: "the harbour" });
  writeFileSync(join(folder, "exports", `${old}.part`), "b");
  for (const name of [old, `${old}.part`]) utimesSync(join(folder, "exports", name), 1, 1);
  await clearKeptFiles(({ note, ageMs }) => note !== undefined || ageMs > 3_600_000);
  expect(files()).toEqual([fresh]);
  await removeKeptFile(fresh);
});

test("a name that is no id is refused", async () => {
  await expect(keepFile("../secret", [])).rejects.toThrow("an id for its name");
});
