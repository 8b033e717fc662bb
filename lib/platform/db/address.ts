import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import { embeddedOwnerUrl } from "./embedded-owner.ts";
import { isAlive } from "./embedded-postmaster.ts";

/** What a running `npm start` tells the command line, in `.stet/run.json`. */
export interface Run {
  pid: number;
  port: number;
  /** Where people reach it. */
  url: string;
  /** The database, as the application's role. */
  databaseUrl: string;
}

/** Tells the command line where this process serves; readable by its own user alone. */
export function writeRun(run: Run): void {
  rmSync(runFile(), { force: true });
  writeFileSync(runFile(), `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
}

/** Takes back what `writeRun` told. */
export function removeRun(): void {
  rmSync(runFile(), { force: true });
}

/** The `npm start` that runs on this data folder; undefined where none does. */
export function readRun(): Run | undefined {
  try {
    const run: Run = JSON.parse(readFileSync(runFile(), "utf8"));
    return isAlive(run.pid) ? run : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The database to use, as the application's role: DATABASE_URL, or that of the running `npm start`.
 * @throws AppError `unavailable` where there is neither.
 */
export function databaseUrl(): string {
  const url = settings().DATABASE_URL ?? readRun()?.databaseUrl;
  if (url !== undefined) return url;
  throw new AppError(
    "unavailable",
    "Stet is not running here and DATABASE_URL is not set: run `npm start` first, or set it.",
  );
}

/**
 * The same database as its owner, who sees every newsroom: DATABASE_OWNER_URL, or that of the running
 * `npm start` with its own database.
 * @throws AppError `unavailable` where there is neither.
 */
export function ownerDatabaseUrl(): string {
  const { DATABASE_OWNER_URL: given, DATABASE_URL: other, STET_DATA: folder } = settings();
  if (given !== undefined) return given;
  const run = other === undefined ? readRun() : undefined;
  const embedded = run && embeddedOwnerUrl(resolve(folder), run.databaseUrl);
  if (embedded !== undefined) return embedded;
  throw new AppError(
    "unavailable",
    "To look into every newsroom DATABASE_OWNER_URL is needed, or a running `npm start` with its own database.",
  );
}

/**
 * Opens one connection; the caller ends it.
 * @throws AppError `unavailable`, one line that says which database (`name`) and why, no password.
 */
export async function connectTo(url: string, name: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away is told by the query that fails; unheard, this event ends the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason = error instanceof Error && error.message ? error.message : "no answer";
    throw new AppError("unavailable", `${name} cannot be reached at ${host}${pathname}: ${reason}`);
  }
}

function runFile(): string {
  return join(resolve(settings().STET_DATA), "run.json");
}
