/**
 * The first thing that `npm start` and `npm test` run, on whatever Node the machine has: installs
 * the packages when they do not match the lock file, then runs `lib/cli/<command>` on the Node that
 * is one of them. Plain JavaScript and nothing but Node's own modules, because nothing else is there yet.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
const installedMark = join(root, "node_modules", ".stet-installed");

/** What `npm run <name>` leads to. */
const commands = {
  start: ["lib/cli/start/start.ts"],
  dev: ["lib/cli/start/start.ts", "--dev"],
  generate: ["lib/cli/start/generate-client.ts"],
  "db:diff": ["lib/cli/start/diff-schema.ts"],
  test: ["lib/cli/test/run.ts"],
  "test:faults": ["lib/cli/faults/run.ts"],
  "bench:audit": ["lib/cli/bench/audit.ts"],
  "bench:anchoring": ["lib/cli/bench/anchoring.ts"],
  "bench:checks": ["lib/cli/bench/checks.ts"],
  "bench:reports": ["lib/cli/bench/reports.ts"],
  "bench:server": ["lib/cli/bench/server.ts"],
  "bench:workbench": ["lib/cli/bench/workbench.ts"],
};

process.chdir(root);
const [name = "", ...rest] = process.argv.slice(2);
const command = commands[name];
if (command === undefined)
  fail(`Unknown command "${name}": one of ${Object.keys(commands).join(", ")}.`);
if (!atLeast(20, 9)) fail(`Stet needs Node 20.9 or newer to start; this is ${process.version}.`);
install();
run(runtime(), [...command, ...rest]);

function install() {
  const startedAt = performance.now();
  const wanted = packagesHash();
  if (existsSync(installedMark) && readFileSync(installedMark, "utf8") === wanted) return;
  if (process.stdout.isTTY) process.stdout.write("  packages   being installed, about a minute …");
  const npm = npmCommand();
  // Not `npm install`: it refuses a lock file that lacks the optional packages of some other platform,
  // which is what npm writes wherever such a package cannot be reached.
  const result = spawnSync(
    npm.program,
    [...npm.first, "install", "--no-save", "--include=dev", "--no-audit", "--no-fund"],
    {
      encoding: "utf8",
      shell: npm.shell,
      env: {
        ...process.env,
        // Any file that exists keeps Prisma from downloading an engine that Stet does not use.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: "1",
        NODE_ENV: "",
      },
    },
  );
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
    fail("The packages could not be installed: npm's own words are above.");
  }
  writeFileSync(installedMark, wanted);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[K");
  process.stdout.write(
    `  ${"packages".padEnd(11)}${"installed".padEnd(58)}${seconds.padStart(6)} s\n`,
  );
}

/** Of all that decides what `npm install` installs; file times change at every checkout. */
function packagesHash() {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const { dependencies, devDependencies, overrides, allowScripts } = manifest;
  return createHash("sha256")
    .update(JSON.stringify([dependencies, devDependencies, overrides, allowScripts]))
    .update(readFileSync("package-lock.json"))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
}

/** The npm that runs this, else the one on the path. */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return { program: process.execPath, first: [own], shell: false };
  return { program: "npm", first: [], shell: process.platform === "win32" };
}

/** The Node that is one of the packages, else this one if it runs TypeScript by itself. */
function runtime() {
  const own = join(
    root,
    "node_modules",
    "node",
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (existsSync(own)) return own;
  if (atLeast(22, 18)) return process.execPath;
  return fail(
    `Node 24 was not installed with the packages (is "ignore-scripts" set in your npm settings?), and ${process.version} is too old to do instead: allow install scripts and remove node_modules, or use Node 22.18 or newer.`,
  );
}

function run(node, parameters) {
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", ...parameters], {
    // The channel tells the child when this process is gone, however it went.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  // An npm that is killed tells nobody; its children merely get another parent.
  const parent = process.ppid;
  const watch = () => process.ppid === parent || child.kill("SIGTERM");
  if (process.env.npm_lifecycle_event) setInterval(watch, 300).unref();
  child.on("error", (error) => fail(`${node} cannot be run: ${error.message}`));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}

function atLeast(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
