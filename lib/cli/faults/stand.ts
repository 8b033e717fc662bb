import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { connectTo } from "#lib/platform/db/address.ts";
import { type EmbeddedDatabase, freePort, startEmbedded } from "#lib/platform/db/embedded.ts";
import { isAlive, runningPostmaster } from "#lib/platform/db/embedded-postmaster.ts";
import { migrate, readMigrations } from "#lib/platform/db/migrate.ts";
import { onClose } from "../start/closing.ts";

const databaseName = "stet_faults";

/** One process of the application, which can be killed and begun again on its port. */
export interface Server {
  url: string;
  kill: () => Promise<void>;
  begin: () => Promise<void>;
}

/** A PostgreSQL that keeps what it commits, and application processes on it; all on this machine alone. */
export interface Stand {
  servers: readonly [Server, Server];
  ownerUrl: string;
  /** Kills PostgreSQL as a crash of the machine would, and starts it again on its port. */
  killDatabase: () => Promise<void>;
  /** Takes PostgreSQL away until it is brought back. */
  takeDatabase: () => Promise<() => Promise<void>>;
  /** Whether PostgreSQL runs. */
  isThere: () => boolean;
  /** Starts PostgreSQL where it does not run. */
  bringBack: () => Promise<void>;
  /** Copies its folder while it is stopped, and gives back what puts the copy in its place. */
  backUp: () => Promise<() => Promise<void>>;
}

async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  for (const startedAt = performance.now(); performance.now() - startedAt < 120_000; ) {
    if (await holds()) return;
    await delay(100);
  }
  throw new Error(`${what} did not come about in two minutes.`);
}

function serverOn(port: number, folder: string, env: Record<string, string>): Server {
  const url = `http://127.0.0.1:${port}`;
  const own = { HOSTNAME: "127.0.0.1", PORT: String(port), NODE_ENV: "production" } as const;
  let child: ChildProcess | undefined;
  async function kill(): Promise<void> {
    const dying = child;
    child = undefined;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    const ended = once(dying, "exit");
    dying.kill("SIGKILL");
    await ended;
  }
  async function begin(): Promise<void> {
    child = spawn(process.execPath, ["lib/cli/start/server.ts", folder], {
      env: { ...process.env, ...env, ...own },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const answers = () =>
      fetch(`${url}/api/health`)
        .then(({ ok }) => ok)
        .catch(() => false);
    await until(`The application on port ${port}`, answers);
  }
  onClose(kill);
  return { url, kill, begin };
}

/** Where the stand of this name has its folder. */
export const folderOf = (name: string) => resolve(".stet-test", `faults-${process.pid}-${name}`);

/** Makes it in the folder of its name, which is gone when the process ends. */
export async function makeStand(
  name: string,
  buildFolder: string,
  limits: Record<string, string>,
): Promise<Stand> {
  const folder = folderOf(name);
  const port = await freePort();
  const start = (): Promise<EmbeddedDatabase> => startEmbedded(folder, { port });
  let database = await start();
  onClose(async () => {
    await database.stop();
    for (const path of [database.folder, folder]) rmSync(path, { recursive: true, force: true });
  });
  const admin = await connectTo(database.ownerUrl("postgres"), "The database");
  await admin.query(`CREATE DATABASE ${databaseName}`);
  await admin.end();
  const ownerUrl = database.ownerUrl(databaseName);
  const owner = await connectTo(ownerUrl, "The database");
  await migrate(owner, readMigrations("prisma/migrations"));
  await owner.end();

  async function takeDatabase(): Promise<() => Promise<void>> {
    const data = join(database.folder, "data");
    const running = runningPostmaster(data);
    if (running) process.kill(running.pid, "SIGKILL");
    await until("The end of PostgreSQL", () => !running || !isAlive(running.pid));
    return bringBack;
  }
  /** Until the last of its processes has gone, PostgreSQL refuses to start on their memory. */
  async function bringBack(): Promise<void> {
    await until("PostgreSQL", async () => {
      const begun = await start().catch(() => undefined);
      if (begun) database = begun;
      return begun !== undefined;
    });
  }

  /** The commands of the README, "Backup and restore". */
  async function backUp(): Promise<() => Promise<void>> {
    const whileStopped = async (commands: string) => {
      await database.stop();
      const env = { ...process.env, place: database.folder, backup: join(folder, "backup") };
      execFileSync("sh", ["-ec", commands], { env });
      await bringBack();
    };
    await whileStopped('mkdir "$backup"; cp -a "$place" "$backup/database"');
    return () => whileStopped('rm -rf "$place"/* && cp -a "$backup/database/." "$place"/');
  }

  const ports = [await freePort(), await freePort()] as const;
  const env = {
    DATABASE_URL: database.applicationUrl(databaseName),
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    // Sessions are the same at both: one is reached under the other's address, as behind a proxy.
    NEXTAUTH_URL: `http://127.0.0.1:${ports[0]}`,
    STET_URL: `http://127.0.0.1:${ports[0]}`,
    STET_DATA: folder,
    LOG_LEVEL: "silent",
    ...limits,
  };
  Object.assign(process.env, env);
  const [first, second] = ports.map((one) => serverOn(one, buildFolder, env));
  if (!first || !second) throw new Error("There are two servers.");
  return {
    servers: [first, second],
    ownerUrl,
    isThere: () => database.isRunning(),
    bringBack,
    takeDatabase,
    backUp,
    killDatabase: async () => (await takeDatabase())(),
  };
}
