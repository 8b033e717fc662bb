import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#lib/core/errors.ts";
import { readRun } from "#lib/platform/db/address.ts";
import { isAlive } from "#lib/platform/db/embedded-postmaster.ts";

/**
 * Keeps two starts off one data folder.
 * @returns what lets go of it again.
 * @throws AppError `conflict` that says which process has it.
 */
export function lockDataFolder(dataFolder: string): () => void {
  const file = join(dataFolder, "start.lock");
  if (!take(file)) {
    const holder = holderOf(file);
    if (holder !== undefined) throw alreadyRunning(dataFolder, `process ${holder}`);
    // Left over from a start that was killed. Of two that find it so, one gets to move it away.
    const leftOver = `${file}.${process.pid}`;
    try {
      renameSync(file, leftOver);
      rmSync(leftOver);
    } catch {
      throw alreadyRunning(dataFolder, "started in this very moment");
    }
    if (!take(file)) throw alreadyRunning(dataFolder, "started in this very moment");
  }
  return () => rmSync(file, { force: true });
}

/** Whether the lock is ours now: the file system lets one process make the file. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

function alreadyRunning(dataFolder: string, who: string): AppError {
  const where = readRun()?.url;
  const tail = where === undefined ? who : `${who}, ${where}`;
  return new AppError("conflict", `Stet is already running on ${dataFolder} (${tail}).`);
}

function holderOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, "utf8"));
  if (!pid || !isAlive(pid)) return undefined;
  // A process number is used again after a restart of the machine or container.
  const commandLine = `/proc/${pid}/cmdline`;
  const isStart =
    !existsSync(commandLine) || readFileSync(commandLine, "utf8").includes("start.ts");
  return isStart ? pid : undefined;
}
