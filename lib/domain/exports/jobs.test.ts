import { existsSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { keepFile, keepNote } from "#lib/platform/files/kept-files.ts";
import { sweepKeptExports, UNCLAIMED_MS } from "./jobs.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-swept-"));
beforeAll(() => void vi.stubEnv("STET_DATA", folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const place = (id: string) => join(folder, "exports", id);

/** A report that somebody asked for, with its file, to be kept until then. */
async function orderUntil(expires: number, newsroomId = newId()) {
  const id = newId();
  await keepFile(id, [new TextEncoder().encode("nine ferries")]);
  await keepNote(id, {
    ...{ id, newsroomId, memberId: newId(), articleId: newId(), format: "csv", atSeq: 3 },
    ...{ edition: "internal", state: "ready", progress: 100, problem: null, file: null },
    ...{ askedAt: new Date(0).toISOString(), expiresAt: new Date(expires).toISOString() },
  });
  return { id, newsroomId };
}

test("what nobody came for within the hour, and what is over, is swept; an order that stands is not", async () => {
  const [left, fresh] = [newId(), newId()];
  for (const id of [left, fresh]) await keepFile(id, []);
  const long = (Date.now() - UNCLAIMED_MS) / 1000 - 60;
  const over = await orderUntil(Date.now() - 1);
  const standing = await orderUntil(Date.now() + 60_000);
  for (const id of [left, standing.id]) utimesSync(place(id), long, long);
  await sweepKeptExports();
  const there = [left, fresh, over.id, standing.id].map((id) => existsSync(place(id)));
  expect(there).toEqual([false, true, false, true]);
});
