import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { newId } from "#lib/core/ids.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { signInCookie } from "../bench/server/sign-in-cookie.ts";
import { onClose } from "../start/closing.ts";
import { type Answer, call, insist } from "./call.ts";
import { type FaultsNewsroom, password } from "./newsroom.ts";
import type { Outcome } from "./promises.ts";
import type { Stand } from "./stand.ts";

const SIZE = "400m";
const CHUNK = Buffer.alloc(1_000_000, 1);
/** Less than a segment of PostgreSQL's log: there is room for rows, soon none for the log. */
const LESS_THAN_A_SEGMENT = 6_000_000;
const MOST_WRITES = 2_000;
const LONGEST_MS = 60_000;

/**
 * Gives a folder a small disk of its own, in memory; false where this process may not: on Linux only
 * root may.
 */
export function mountSmallDisk(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const options = ["-t", "tmpfs", "-o", `size=${SIZE},mode=711`, "tmpfs", folder];
  try {
    execFileSync("mount", options, { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true });
    return false;
  }
  onClose(async () => {
    execFileSync("umount", ["-l", folder], { stdio: "ignore" });
    rmSync(folder, { recursive: true });
  });
  return true;
}

/** Writes until there is room for so many bytes only; what it gives makes room again. */
function fillDisk(folder: string, leaving: number): () => void {
  const path = join(folder, "filler");
  const file = openSync(path, "w");
  let written = 0;
  for (let size = CHUNK.length; size >= 1; ) {
    try {
      written += writeSync(file, CHUNK, 0, size);
    } catch {
      size = Math.floor(size / 10);
    }
  }
  closeSync(file);
  truncateSync(path, written - leaving);
  return () => rmSync(path);
}

const isDone = (answer: Answer | undefined) => answer?.status === 200;
const someWords = () => Array.from({ length: 500 }, newId).join(" ");

/**
 * On a disk that fills up, writes are refused in words and what was acknowledged is kept; as soon as
 * there is room they are done again, with nobody's help.
 */
export async function diskFull(
  stand: Stand,
  { slug, articleId, reviewers }: FaultsNewsroom,
  folder: string,
): Promise<Outcome[]> {
  const [server] = stand.servers;
  const cookie = await signInCookie(server.url, reviewers[0] ?? "", password);
  const sources = `${server.url}/api/v1/n/${slug}/articles/${articleId}/sources`;
  const source = (title: string) => ({ kind: "note", title, note: someWords() });
  const acknowledged: string[] = [];
  const outcomes: Outcome[] = [];
  for (const leaving of [0, LESS_THAN_A_SEGMENT]) {
    const makeRoom = fillDisk(folder, leaving);
    const refused: string[] = [];
    for (let times = 0; times < MOST_WRITES && refused.length < 5; times += 1) {
      const title = newId();
      const answer = await call(sources, cookie, source(title), title);
      if (isDone(answer)) acknowledged.push(title);
      else refused.push(`${answer?.status} ${answer?.body.detail}`);
    }
    const alive = await call(`${server.url}/api/health`, "", undefined);
    makeRoom();
    const startedAt = Date.now();
    const last = newId();
    const back = await insist(sources, cookie, source(last), last, startedAt + LONGEST_MS);
    if (isDone(back)) acknowledged.push(last);
    const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1);
    const words = [...new Set(refused)].join("; ");
    const inWords = refused.every((one) => /^503 (There is no room|The database does)/.test(one));
    outcomes.push(
      {
        said: `room for ${leaving} bytes: alive ${alive?.status}, a write is told: ${words}`,
        holds: alive?.status === 200 && refused.length > 0 && inWords,
      },
      { said: `with room again, a write is done after ${seconds} s`, holds: isDone(back) },
    );
  }
  const owner = await connectTo(stand.ownerUrl, "The database");
  const { rows } = await owner.query<{ title: string }>("SELECT title FROM source");
  await owner.end();
  const stored = rows.map(({ title }) => title);
  const lost = acknowledged.filter((title) => stored.filter((one) => one === title).length !== 1);
  const said = `of ${acknowledged.length} acknowledged writes, ${lost.length} lost or there twice`;
  return [...outcomes, { said, holds: lost.length === 0 }];
}
