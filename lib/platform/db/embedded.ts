import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { AppError } from "#lib/core/errors.ts";
import { connectTo } from "./address.ts";
import { embeddedOwner } from "./embedded-owner.ts";
import { giveTo, type Place, placeDatabase } from "./embedded-place.ts";
import { isAlive, runningPostmaster } from "./embedded-postmaster.ts";
import { ensureApplicationRole, ensureSignInRole } from "./roles.ts";

/** The role that the application signs in by. */
const applicationRole = "stet_app";

/** A running PostgreSQL of our own, with its two roles. */
export interface EmbeddedDatabase {
  port: number;
  /** Where its data, passwords and log lie. */
  folder: string;
  /** It was still running from an earlier start that was killed. */
  wasRunning: boolean;
  isRunning(): boolean;
  /** The address of one of its databases, as the owner. */
  ownerUrl(database: string): string;
  /** The address of one of its databases, as the application's role. */
  applicationUrl(database: string): string;
  /** Ends the server, rolling back open transactions; safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of `stetFolder`, made on first use: UTF-8 whatever LANG says,
 * passwords at random, listening on 127.0.0.1 alone, on a free port unless one is named. `quick` gives
 * up durability, for tests.
 * @throws AppError `unavailable` with the last lines of the server's log where it does not start.
 */
export async function startEmbedded(
  stetFolder: string,
  { quick = false, port: wanted }: { quick?: boolean; port?: number } = {},
): Promise<EmbeddedDatabase> {
  const place = placeDatabase(stetFolder);
  const data = join(place.folder, "data");
  const passwords = readPasswords(place);
  if (!existsSync(join(data, "PG_VERSION"))) await initialise(place, data, passwords.owner);
  const wasRunning = runningPostmaster(data) !== undefined;
  const port = wasRunning
    ? await untilReady(place, data)
    : await launch(place, data, quick, wanted);
  const url = (role: string, password: string) => (database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  const database: EmbeddedDatabase = {
    port,
    folder: place.folder,
    wasRunning,
    isRunning: () => runningPostmaster(data) !== undefined,
    ownerUrl: url(embeddedOwner, passwords.owner),
    applicationUrl: url(applicationRole, passwords.application),
    stop: () => stopEmbedded(place.folder),
  };
  try {
    const owner = await connectTo(database.ownerUrl("postgres"), "The embedded database");
    await ensureSignInRole(owner, applicationRole, passwords.application);
    await ensureApplicationRole(owner, applicationRole);
    await owner.end();
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

/** Ends the PostgreSQL whose database lies in `folder`; does nothing where none runs. */
export async function stopEmbedded(folder: string): Promise<void> {
  const data = join(folder, "data");
  const running = runningPostmaster(data);
  if (running === undefined) return;
  // SIGINT is PostgreSQL's fast shutdown: clients are disconnected, nothing committed is lost.
  process.kill(running.pid, "SIGINT");
  while (isAlive(running.pid) && existsSync(join(data, "postmaster.pid"))) await delay(20);
}

interface Passwords {
  owner: string;
  application: string;
}

/** They lie beside the data, not in `.stet`, so that one cannot be removed without the other. */
function readPasswords(place: Place): Passwords {
  const file = join(place.folder, "passwords.json");
  if (!existsSync(file)) {
    const made: Passwords = { owner: newPassword(), application: newPassword() };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  const kept: Passwords = JSON.parse(readFileSync(file, "utf8"));
  return kept;
}

function newPassword(): string {
  return randomBytes(24).toString("base64url");
}

async function initialise(place: Place, data: string, ownerPassword: string): Promise<void> {
  // A folder without PG_VERSION is what an interrupted first start left.
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  giveTo(place.user, data);
  const passwordFile = join(place.folder, "owner-password");
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 });
  giveTo(place.user, passwordFile);
  try {
    await run(place, "initdb", [
      `--pgdata=${data}`,
      `--username=${embeddedOwner}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
    ]);
  } finally {
    rmSync(passwordFile);
  }
}

/** The server gets a session of its own: Ctrl-C must reach it after the application, not with it. */
async function launch(place: Place, data: string, quick: boolean, port?: number): Promise<number> {
  rmSync(join(data, "postmaster.pid"), { force: true });
  const settings = {
    port: port ?? (await freePort()),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(quick ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  const log = logFile(place);
  if (existsSync(log)) renameSync(log, `${log}.previous`);
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const output = openSync(log, "w", 0o600);
  const server = spawn(join(place.programs, "postgres"), ["-D", data, ...flags], {
    ...place.user,
    cwd: place.folder,
    env: programEnvironment(),
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  let ended = false;
  server.once("exit", () => {
    ended = true;
  });
  await once(server, "spawn");
  server.unref();
  return untilReady(place, data, () => ended);
}

async function untilReady(place: Place, data: string, ended = () => false): Promise<number> {
  const startedAt = performance.now();
  // After a crash of the machine the server first replays its log, which may take a while.
  while (!ended() && performance.now() - startedAt < 120_000) {
    const running = runningPostmaster(data);
    if (running?.ready) return running.port;
    await delay(15);
  }
  const said = readFileSync(logFile(place), "utf8").trim().split("\n").slice(-2).join(" ");
  throw new AppError(
    "unavailable",
    `The embedded PostgreSQL did not start: ${said} (see ${logFile(place)})`,
  );
}

function logFile(place: Place): string {
  return join(place.folder, "postgres.log");
}

async function run(place: Place, program: string, flags: readonly string[]): Promise<void> {
  const child = spawn(join(place.programs, program), flags, {
    ...place.user,
    cwd: place.folder,
    env: programEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (code === 0) return;
  const last = said.join("").trim().split("\n").slice(-2).join(" ");
  throw new AppError("unavailable", `The database could not be made: ${program}: ${last}`);
}

/** Neither the reader's locale nor settings meant for another PostgreSQL (PGDATA, PGPORT …). */
function programEnvironment(): NodeJS.ProcessEnv {
  const foreign = Object.keys(process.env).filter((name) => /^(PG|LC_|LANG)/.test(name));
  const without = Object.fromEntries(foreign.map((name) => [name, undefined]));
  return { ...process.env, ...without, LC_ALL: "C" };
}

/** A TCP port of 127.0.0.1 that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(0, "127.0.0.1", resolve),
  );
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port was given");
  return address.port;
}
