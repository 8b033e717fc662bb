import { once } from "node:events";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { now } from "#lib/core/clock.ts";
import { settings } from "#lib/core/env.ts";
import { isId, newId } from "#lib/core/ids.ts";
import { writeParts } from "./write-parts.ts";

const folder = () => join(resolve(settings().STET_DATA), "exports");

/** Where a file lies that is kept for a while: by an id of ours, never by a name that somebody gave. */
function placeOf(id: string): string {
  if (!isId(id)) throw new Error("A kept file has an id for its name.");
  return join(folder(), id);
}

/**
 * Writes a file part by part, and asks for the next part only when one is written. It is there as a whole or not at all.
 * @returns SHA-256 and length of its bytes
 */
export async function keepFile(
  id: string,
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ sha256: string; size: number }> {
  const place = placeOf(id);
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  // One of its own: a job that was given up for dead may still write.
  const unfinished = `${place}.${newId()}.part`;
  const handle = await open(unfinished, "w", 0o600);
  try {
    const written = await writeParts(parts, (part) => handle.writeFile(part));
    await handle.close();
    await rename(unfinished, place);
    return written;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

const streamOf = (file: ReadStream) =>
  Readable.toWeb(file, { strategy: { highWaterMark: 1 } }) as ReadableStream<
    Uint8Array<ArrayBuffer>
  >;

/** The bytes of a kept file, or some of them, as fast as they are taken. */
export function readKeptFile(
  id: string,
  range: { start?: number; end?: number } = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(createReadStream(placeOf(id), range));
}

/** The same, for one who fetches it once: as soon as it is open it has no name any more, whether it is read or not. */
export async function takeKeptFile(id: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const file = createReadStream(placeOf(id));
  await once(file, "open");
  await removeKeptFile(id);
  return streamOf(file);
}

/**
 * Takes away those kept files, with their notes and with what is unfinished of them, of which `isGone` says so.
 * @param isGone told the note, undefined where there is none, and how long ago the file was written to
 */
export async function clearKeptFiles(
  isGone: (kept: { note: unknown; ageMs: number }) => boolean,
): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const names = await readdir(folder());
  for (const [id, own] of Map.groupBy(names, (name) => name.slice(0, 36))) {
    if (!isId(id)) continue;
    const note = await readNote(id);
    const places = own.map((name) => join(folder(), name));
    // One that somebody else takes away meanwhile was not written to.
    const times = await Promise.all(places.map((place) => stat(place).catch(() => undefined)));
    const written = Math.max(...times.map((time) => time?.mtimeMs ?? 0));
    if (!isGone({ note, ageMs: now().getTime() - written })) continue;
    for (const place of places) await rm(place, { force: true });
  }
}

/** Takes a kept file and its note away; there may be none. */
export async function removeKeptFile(id: string): Promise<void> {
  for (const ending of ["", ".json"]) await rm(`${placeOf(id)}${ending}`, { force: true });
}

/** What is known of a kept file, or of one that is being made, beside it; as a whole or not at all. */
export async function keepNote(id: string, note: unknown): Promise<void> {
  const place = `${placeOf(id)}.json`;
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const unfinished = `${place}.${newId()}`;
  await writeFile(unfinished, JSON.stringify(note), { mode: 0o600 });
  await rename(unfinished, place);
}

/** The note that was kept last; undefined where there is none. */
export async function readNote(id: string): Promise<unknown> {
  if (!isId(id)) return undefined;
  try {
    return JSON.parse(await readFile(`${placeOf(id)}.json`, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
