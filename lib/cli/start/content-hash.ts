import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * SHA-256, in hex, of the names and contents of files, folders included with all that is in them.
 * What is not there counts as such. Times count for nothing: a checkout changes them.
 */
export function contentHash(
  paths: readonly string[],
  skip: (path: string) => boolean = () => false,
): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesIn).filter((file) => !skip(file))) {
    hash.update(`${path}\0`).update(createHash("sha256").update(readFileSync(path)).digest());
  }
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
