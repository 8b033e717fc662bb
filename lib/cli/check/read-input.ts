import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../usage-error.ts";

/** npm runs scripts in the package's folder; the caller's own folder is where paths begin. */
export function pathFrom(file: string): string {
  const called = process.env.npm_lifecycle_event === "stet" ? process.env.INIT_CWD : undefined;
  return resolve(called ?? process.cwd(), file);
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  ENOTDIR: "there is no such folder",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
};

/** UTF-8 as it is, byte-order mark and line ends included: offsets count them. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not valid UTF-8 text.`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The bytes of a file, or of standard input for "-". Throws a UsageError that says what is wrong. */
export async function readBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return readStandardInput();
  try {
    return readFileSync(pathFrom(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new UsageError(`cannot read ${file}: ${REASONS[code] ?? `it cannot be read (${code})`}.`);
  }
}

/** The path of a file that is read piece by piece. Throws a UsageError that says what is wrong. */
export function requireReadable(file: string): string {
  const path = pathFrom(file);
  try {
    closeSync(openSync(path, "r"));
    if (statSync(path).isFile()) return path;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new UsageError(`cannot read ${file}: ${REASONS[code] ?? `it cannot be read (${code})`}.`);
  }
  throw new UsageError(`cannot read ${file}: it is a folder.`);
}

/** The text of a file, or of standard input for "-". Throws a UsageError that says what is wrong. */
export async function readTextFile(file: string): Promise<string> {
  return decodeText(await readBytes(file), file === "-" ? "Standard input" : file);
}

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/**
 * The lines of standard input as bytes, without their newline; the last one may lack it. A
 * byte-order mark before the first belongs to the file, not to its first line.
 */
export async function* standardInputLines(): AsyncGenerator<Uint8Array> {
  let parts: Buffer[] = [];
  let begun = false;
  for await (const chunk of process.stdin) {
    let rest = chunk as Buffer;
    if (!begun && rest.subarray(0, 3).equals(BYTE_ORDER_MARK)) rest = rest.subarray(3);
    begun = true;
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      parts.push(rest.subarray(0, at));
      yield Buffer.concat(parts);
      parts = [];
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) parts.push(rest);
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
