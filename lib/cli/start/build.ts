import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "./child.ts";
import { contentHash } from "./content-hash.ts";

/** All that a build is made of. */
const sources = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "prisma/schema",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

const leftOut = /\.test\.tsx?$|lib\/platform\/db\/generated\/|lib\/cli\//;

/**
 * Builds the application into `folder` where what lies there was made of other sources.
 * @returns whether there was anything to do.
 */
export async function buildApplication(folder: string): Promise<boolean> {
  const mark = join(folder, "made-of");
  const madeOf = contentHash(sources, (path) => leftOut.test(path));
  if (existsSync(mark) && readFileSync(mark, "utf8") === madeOf) return false;
  rmSync(mark, { force: true });
  await runTool("node_modules/next/dist/bin/next", ["build"], {
    STET_BUILD_DIR: folder,
    NODE_ENV: "production",
  });
  const standalone = join(folder, "standalone");
  cpSync(join(folder, "static"), join(standalone, folder, "static"), { recursive: true });
  if (existsSync("public")) cpSync("public", join(standalone, "public"), { recursive: true });
  writeFileSync(mark, madeOf);
  return true;
}
