import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { newId } from "#lib/core/ids.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { clearingKeptFiles } from "./clearing-kept-files.ts";
import { keepFile, keepNote, readNote } from "./kept-files.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-cleared-"));
beforeAll(() => void vi.stubEnv("STET_DATA", folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function keptOf(newsroomId: string) {
  const id = newId();
  await keepFile(id, [new TextEncoder().encode("nine ferries")]);
  await keepNote(id, { newsroomId });
  return { id, place: join(folder, "exports", id) };
}

test("what a newsroom keeps goes with what is done, and not where that is refused", async () => {
  const newsroomId = newId();
  const [own, other] = [await keptOf(newsroomId), await keptOf(newId())];
  const actor: Actor = {
    ...{ newsroomId, newsroomSlug: "harbour", newsroomName: "The Harbour Desk" },
    ...{ memberId: newId(), personId: newId(), name: "Lena Brandt", roles: ["admin"] },
  };
  const run = vi.fn(() => Promise.reject<string>(new Error("refused")));
  const erase = clearingKeptFiles({
    name: "a.b",
    input: z.object({}),
    permission: "texts.erase",
    run,
  });
  await expect(erase.run(actor, {})).rejects.toThrow("refused");
  expect(existsSync(own.place)).toBe(true);
  run.mockResolvedValueOnce("done");
  expect(await erase.run(actor, {})).toBe("done");
  expect([existsSync(own.place), existsSync(other.place)]).toEqual([false, true]);
  expect(await readNote(own.id)).toBeUndefined();
});
