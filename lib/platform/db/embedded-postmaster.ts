import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A PostgreSQL server as its `postmaster.pid` tells of it. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/**
 * Reads a `postmaster.pid` (PostgreSQL, src/include/utils/pidfile.h: pid, folder, start time, port,
 * socket folder, address, shared memory, status). Undefined while the server is still writing it.
 */
export function parsePostmaster(file: string): Postmaster | undefined {
  const lines = file.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid < 2 || !Number.isInteger(port) || port < 1) return undefined;
  return { pid, port, ready: lines[7] === "ready" };
}

/** The server that runs on this data folder; undefined where none does, or only a stale file is left. */
export function runningPostmaster(dataFolder: string): Postmaster | undefined {
  const file = readIfThere(join(dataFolder, "postmaster.pid"));
  const postmaster = file === undefined ? undefined : parsePostmaster(file);
  if (postmaster === undefined || !isAlive(postmaster.pid)) return undefined;
  // A process number is used again after a restart of the machine or container.
  const commandLine = readIfThere(`/proc/${postmaster.pid}/cmdline`);
  if (commandLine !== undefined && !commandLine.includes("postgres")) return undefined;
  return postmaster;
}

/** Whether a process with this number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
