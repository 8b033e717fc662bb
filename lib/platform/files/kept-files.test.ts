import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { keepFile, readKeptFile, removeKeptFile } from "./kept-files.ts";

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

test("it is read as fast as it is taken, and what is to be done afterwards is done, also where nobody wants more", async () => {
  const id = newId();
  await keepFile(id, [new Uint8Array(5_000_000)]);
  const then = vi.fn();
  const reader = readKeptFile(id, {}, then).getReader();
  const { value } = await reader.read();
  expect(value?.byteLength).toBeLessThan(1_000_000);
  expect(then).not.toHaveBeenCalled();
  await reader.cancel();
  await vi.waitFor(() => expect(then).toHaveBeenCalledOnce());
});

test("a name that is no id is refused", async () => {
  await expect(keepFile("../secret", [])).rejects.toThrow("an id for its name");
});
