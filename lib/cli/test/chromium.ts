import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { AppError } from "#lib/core/errors.ts";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The Chromium to test with: CHROMIUM_PATH, the system's or Playwright's own; where there is none it
 * is installed, which needs the network, and on a closed one root and Debian's packages.
 * @throws AppError `unavailable` where there is none and none can be installed.
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new AppError("unavailable", `CHROMIUM_PATH names no file: ${given}`);
  }
  const found = installedChromium();
  if (found) return found;
  process.stdout.write("No Chromium is there yet: installing one.\n");
  for (const attempt of attempts()) {
    for (const [program, ...parameters] of attempt) {
      if (!succeeds(program, parameters)) break;
    }
    const installed = installedChromium();
    if (installed) return installed;
  }
  throw new AppError(
    "unavailable",
    "The browser tests need a Chromium, and none could be installed: install one and set CHROMIUM_PATH to it.",
  );
}

type Command = readonly [program: string, ...parameters: string[]];

function installedChromium(): string | undefined {
  return [...systemPaths, chromium.executablePath()].find((path) => existsSync(path));
}

function attempts(): readonly (readonly Command[])[] {
  const asRoot = process.getuid?.() === 0;
  const install = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  return [
    [[process.execPath, ...install, ...(asRoot ? ["--with-deps"] : [])]],
    ...(asRoot
      ? [
          [
            ["apt-get", "update"],
            ["apt-get", "install", "-y", "chromium"],
          ] as const,
        ]
      : []),
  ];
}

/** Without input, a question for a password fails instead of waiting for ever. */
function succeeds(program: string, parameters: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(program, parameters, { stdio: "ignore", timeout: 300_000, env });
  return status === 0;
}
