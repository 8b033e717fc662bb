/**
 * `npm run test:faults`: what must hold while processes are killed under load. Bounded in count and
 * time, and on this machine alone; no part of `npm test`, which it would make slow. Exits with 1 where
 * a promise does not hold.
 */
import { spawnSync } from "node:child_process";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { keepRunning } from "#lib/platform/db/keep-running.ts";
import { buildApplication } from "../start/build.ts";
import { closeAll, closeOnSignals, isClosing, onClose } from "../start/closing.ts";
import { generateClient } from "../start/generate-client.ts";
import { backupRestores } from "./backup.ts";
import { diskFull, mountSmallDisk } from "./disk.ts";
import { jobsOnce } from "./jobs.ts";
import { makeFaultsNewsroom } from "./newsroom.ts";
import {
  databaseGone,
  type Outcome,
  oneDecides,
  oneNote,
  processesAgree,
  writesSurvive,
} from "./promises.ts";
import { folderOf, makeStand } from "./stand.ts";

const REVIEWERS = 50;
const CLAIMS = 10;
const EXPORTS = 5;
const buildFolder = ".next-test";
const generous = { LIMIT_SIGN_INS: "100000", LIMIT_WRITES: "100000" };

const say = (line: string) => process.stdout.write(`${line}\n`);
const found: Outcome[] = [];

async function part(name: string, work: () => Promise<Outcome[]>): Promise<void> {
  say(`\n── ${name}`);
  const outcomes = await work().catch((error: unknown): Outcome[] => [
    { said: error instanceof Error ? error.message : String(error), holds: false },
  ]);
  for (const { said, holds } of outcomes) say(`  ${holds ? "holds " : "BROKEN"}  ${said}`);
  found.push(...outcomes);
}

/** What the command line finds, as the owner. */
async function finds(ownerUrl: string, ...words: string[]): Promise<Outcome[]> {
  const command = ["lib/cli/stet.ts", ...words];
  const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env,
    encoding: "utf8",
  });
  const [said = ""] = `${stdout}${stderr}`.split("\n");
  return [{ said, holds: status === 0 }];
}

/** The same application, with its folder and its database on a disk that is filled. */
async function onSmallDisk(): Promise<Outcome[]> {
  const disk = folderOf("disk");
  if (!mountSmallDisk(disk)) {
    say("  left out: this user may not mount a small disk");
    return [];
  }
  const stand = await makeStand("disk/stand", buildFolder, generous);
  const room = await makeFaultsNewsroom(1, 1);
  await closeDatabase();
  await stand.servers[0].begin();
  const stopLooking = keepRunning({ isRunning: stand.isThere, begin: stand.bringBack });
  onClose(stopLooking);
  const outcomes = await diskFull(stand, room, disk);
  await stopLooking();
  const verified = await finds(stand.ownerUrl, "audit", "verify");
  return [...outcomes, ...verified, ...(await finds(stand.ownerUrl, "doctor"))];
}

closeOnSignals(() => 130);
try {
  await generateClient();
  await buildApplication(buildFolder);
  const stand = await makeStand("killed", buildFolder, {
    ...generous,
    LIMIT_EXPORTS: String(EXPORTS),
  });
  const room = await makeFaultsNewsroom(REVIEWERS, CLAIMS);
  await closeDatabase();
  for (const server of stand.servers) await server.begin();
  await part("writes while everything is killed", () => writesSurvive(stand, room));
  await part("two editors, one claim", () => oneDecides(stand, room));
  await part("two processes on one database", () => processesAgree(stand, room, EXPORTS));
  await part("jobs of two processes", () => jobsOnce(stand, room));
  await part("without a database", () => databaseGone(stand, room));
  await part("the log", () => finds(stand.ownerUrl, "audit", "verify"));
  await part("the doctor", () => finds(stand.ownerUrl, "doctor"));
  await part("backup and restore", () =>
    backupRestores(stand, () => oneNote(stand.servers[0].url, room)),
  );
  await part("the log, restored", () => finds(stand.ownerUrl, "audit", "verify"));
  await part("the doctor, restored", () => finds(stand.ownerUrl, "doctor"));
  for (const server of stand.servers) await server.kill();
  await part("a full disk", onSmallDisk);
} catch (error) {
  if (!isClosing()) {
    found.push({ said: String(error), holds: false });
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  }
}
await closeDatabase();
await closeAll();
const broken = found.filter(({ holds }) => !holds);
say(`\n${found.length - broken.length} promises hold, ${broken.length} do not.`);
process.exit(found.length > 0 && broken.length === 0 ? 0 : 1);
