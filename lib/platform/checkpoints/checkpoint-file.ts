import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { settings } from "#lib/core/env.ts";
import { checkpointHash } from "#lib/engines/checkpoints/checkpoint.ts";
import { type CheckpointLine, checkpointLineSchema } from "#lib/engines/checkpoints/heads.ts";
import { readCheckpointLine } from "./read-checkpoints.ts";

const NEWLINE = 10;
const STEP = 65_536;

/** Where checkpoints are appended to. */
export function checkpointFile(): string {
  const { CHECKPOINT_FILE: file, STET_DATA: folder } = settings();
  return file === undefined ? join(resolve(folder), "checkpoints.jsonl") : resolve(file);
}

/** The bytes of the file's last whole line, and where that ends: a line that was broken off is none. */
function lastLine(handle: number): { line: string; end: number } {
  const { size } = fstatSync(handle);
  let bytes = Buffer.alloc(0);
  for (let from = size; from > 0; ) {
    const start = Math.max(0, from - STEP);
    const piece = Buffer.alloc(from - start);
    readSync(handle, piece, 0, piece.length, start);
    bytes = Buffer.concat([piece, bytes]);
    from = start;
    const end = bytes.lastIndexOf(NEWLINE);
    const before = end > 0 ? bytes.lastIndexOf(NEWLINE, end - 1) : -1;
    if (end >= 0 && (before >= 0 || start === 0))
      return { line: bytes.toString("utf8", before + 1, end), end: start + end + 1 };
  }
  return { line: "", end: 0 };
}

function write(handle: number, line: CheckpointLine): void {
  const bytes = Buffer.from(`${canonicalJson(line)}\n`);
  for (let written = 0; written < bytes.length; )
    written += writeSync(handle, bytes, written, bytes.length - written);
  fsyncSync(handle);
}

/**
 * Appends to the file every checkpoint of the database that it has not got yet, each written to the disk
 * before the next. Whatever whole lines the file holds are left as they are.
 * @returns how many were appended
 * @throws Error where the last one in the file is not the one that the database has
 */
export async function keepFile(file: string): Promise<number> {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, "a+", 0o644);
  try {
    const { line, end } = lastLine(handle);
    // What a full disk or a crash left of a line goes: the database has all of it.
    if (end < fstatSync(handle).size) ftruncateSync(handle, end);
    let number = 0;
    if (line !== "") {
      const last = checkpointLineSchema.parse(JSON.parse(line)).checkpoint;
      const kept = await readCheckpointLine(last.number);
      if (!kept || checkpointHash(kept.checkpoint) !== checkpointHash(last))
        throw new Error(
          `Checkpoint ${last.number} in ${file} is not the one in the database: run stet audit verify.`,
        );
      number = last.number;
    }
    const before = number;
    for (let next = await readCheckpointLine(number + 1); next; ) {
      write(handle, next);
      number += 1;
      next = await readCheckpointLine(number + 1);
    }
    return number - before;
  } finally {
    closeSync(handle);
  }
}
