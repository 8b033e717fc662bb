import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Settings, settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import type { DemoSignIn } from "#lib/domain/members/demo-sign-ins.ts";
import { removeRun, writeRun } from "#lib/platform/db/address.ts";
import { isSecure } from "#lib/platform/requests/kept-cookie.ts";
import { buildApplication } from "./build.ts";
import { closeAll, closeOnSignals, isClosing, onClose } from "./closing.ts";
import { migrateDatabase, openDatabase } from "./database.ts";
import { prepareDemo } from "./demo.ts";
import { generateClient } from "./generate-client.ts";
import { workOnJobs } from "./jobs.ts";
import { lockDataFolder } from "./lock.ts";
import { signInSecret } from "./secret.ts";
import { refuseTakenPort, serveBuilt, serveSources } from "./serve.ts";
import { step } from "./steps.ts";
import { refuseWeakSecrets } from "./weak-secrets.ts";

const buildFolder = ".next";
const development = process.argv.includes("--dev");
let ready = false;

closeOnSignals(() => (ready ? 0 : 130));
try {
  await start();
} catch (error) {
  if (!isClosing()) {
    process.stderr.write(`${explain(error)}\n`);
    await closeAll();
    process.exit(1);
  }
}

async function start(): Promise<void> {
  const given = settings();
  refuseWeakSecrets(given);
  const dataFolder = resolve(given.STET_DATA);
  const listening = { host: given.HOST, port: given.PORT };
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const unlock = lockDataFolder(dataFolder);
  onClose(async () => unlock());
  await refuseTakenPort(listening);

  const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
  process.stdout.write(`Stet ${version}\n`);
  await step("client", generateClient, (made) => (made ? "generated" : "up to date"));
  const database = await step(
    "database",
    () => openDatabase(given, dataFolder),
    (opened) => opened.about,
  );
  if (database.note) process.stdout.write(`${" ".repeat(13)}${database.note}\n`);
  await step(
    "migrations",
    () => migrateDatabase(database),
    (applied) => (applied.length > 0 ? `applied ${applied.join(", ")}` : "up to date"),
  );
  const url = given.STET_URL ?? `http://${shownHost(given.HOST)}:${given.PORT}`;
  const application = {
    DATABASE_URL: database.url,
    NEXTAUTH_SECRET: given.NEXTAUTH_SECRET ?? signInSecret(dataFolder),
    NEXTAUTH_URL: url,
    STET_URL: url,
    STET_DATA: dataFolder,
  };
  Object.assign(process.env, application);
  const demo = await step(
    "demo",
    () => prepareDemo(database, given.STET_DEMO ?? !isSecure(given.STET_URL)),
    (prepared) => prepared.about,
  );
  if (!development) {
    await step(
      "build",
      () => buildApplication(buildFolder),
      (made) => (made ? "made" : "up to date"),
    );
  }
  const server = development
    ? serveSources(listening, application)
    : await step(
        "server",
        () => serveBuilt(buildFolder, listening, application),
        () => "answers",
      );
  // Next's development server knows nothing of jobs; the built one's process works on them itself.
  if (development) onClose(workOnJobs().stop);
  server.once("exit", () => void serverEnded());
  writeRun({ pid: process.pid, port: given.PORT, url, databaseUrl: database.url });
  onClose(async () => removeRun());
  ready = true;
  welcome(url, demo.signIns);
}

/** The server is not to end before this process does. */
async function serverEnded(): Promise<void> {
  if (isClosing()) return;
  process.stderr.write("The application ended by itself; what it said is above.\n");
  await closeAll();
  process.exit(1);
}

function shownHost(host: Settings["HOST"]): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function welcome(url: string, signIns: readonly DemoSignIn[]): void {
  const width = Math.max(0, ...signIns.map((person) => person.email.length));
  const lines = signIns.map(
    (person) => `    ${person.role.padEnd(10)}${person.email.padEnd(width + 2)}${person.password}`,
  );
  const demo = lines.length > 0 ? ["", "  Sign in to the demo newsroom as", ...lines] : [];
  const text = ["", `Stet is ready: ${url}`, ...demo, "", "  Ctrl-C ends it."];
  process.stdout.write(`${text.join("\n")}\n`);
}

function explain(error: unknown): string {
  if (error instanceof AppError) return error.message;
  return error instanceof Error ? error.message || String(error.stack) : String(error);
}
