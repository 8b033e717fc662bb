import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApplication } from "../start/build.ts";
import { quietTools, runTool } from "../start/child.ts";
import { onClose } from "../start/closing.ts";
import { findChromium } from "./chromium.ts";
import {
  readPlaywrightReport,
  readVitestReport,
  type Tally,
  tallyRunner,
  tallyStep,
} from "./tally.ts";
import { startTestApplication } from "./test-application.ts";

/** The tests' own build, beside the user's. */
const buildFolder = ".next-test";

/** A log file is to hold words, not colours. */
const plain = !process.stdout.isTTY;

/** One part of the tests; `parameters` are handed on to its runner (a file to run, say). */
export type Part = (parameters: readonly string[]) => Promise<Tally>;

/** Every part of `npm test`, in order: what fails soonest comes first. */
export const parts: Readonly<Record<string, Part>> = {
  lint: async (parameters) =>
    tallyStep(
      await run("node_modules/@biomejs/biome/bin/biome", [
        "ci",
        "--error-on-warnings",
        `--colors=${plain ? "off" : "force"}`,
        ...parameters,
      ]),
    ),

  types: async (parameters) => {
    // The types of routes are Next's to write; without them every page's types would be wrong.
    await runTool("node_modules/next/dist/bin/next", ["typegen"], { STET_BUILD_DIR: buildFolder });
    return tallyStep(await run("node_modules/typescript/bin/tsc", ["-p", ".", ...parameters]));
  },

  unit: (parameters) => runVitest("unit", parameters),
  db: (parameters) => runVitest("db", parameters),

  build: async () => {
    await buildApplication(buildFolder);
    return tallyStep(0);
  },

  e2e: async (parameters) => {
    const CHROMIUM_PATH = findChromium();
    await buildApplication(buildFolder);
    const application = await startTestApplication(buildFolder);
    return withReport(readPlaywrightReport, (report) =>
      run("node_modules/@playwright/test/cli.js", ["test", ...parameters], {
        ...application,
        CHROMIUM_PATH,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      }),
    );
  },
};

function runVitest(project: string, parameters: readonly string[]): Promise<Tally> {
  return withReport(readVitestReport, (report) =>
    run(
      "node_modules/vitest/vitest.mjs",
      [
        "run",
        `--project=${project}`,
        "--allowOnly=false",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...parameters,
      ],
      plain ? { NO_COLOR: "1" } : {},
    ),
  );
}

/** Runs a runner that writes a report, and believes the report only as far as its exit code. */
async function withReport(
  read: (json: string) => Tally,
  runner: (report: string) => Promise<number>,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "stet-test-"));
  const report = join(folder, "report.json");
  try {
    const exitCode = await runner(report);
    return tallyRunner(exitCode, counted(read, report));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function counted(read: (json: string) => Tally, report: string): Tally | undefined {
  try {
    return read(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
}

/** Runs a tool with its output shown; gives its exit code. */
async function run(
  script: string,
  parameters: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, [script, ...parameters], {
    env: { ...process.env, ...quietTools, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  onClose(async () => child.kill());
  return new Promise((resolve, reject) =>
    child.once("error", reject).once("close", (code) => resolve(code ?? 1)),
  );
}
