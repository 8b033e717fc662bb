import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { runTool } from "./child.ts";
import { contentHash } from "./content-hash.ts";

const generated = "lib/platform/db/generated";
const mark = `${generated}/.made-of`;

/**
 * Generates the database client where it does not match the schema.
 * @returns whether there was anything to do.
 */
export async function generateClient(): Promise<boolean> {
  const madeOf = contentHash([
    "prisma/schema",
    "prisma.config.ts",
    "node_modules/prisma/package.json",
  ]);
  if (existsSync(mark) && readFileSync(mark, "utf8") === madeOf) return false;
  await runTool("node_modules/prisma/build/index.js", ["generate"], {
    // Prisma would download its native engine, of which generating uses nothing: any file will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  });
  writeFileSync(mark, madeOf);
  return true;
}

if (import.meta.main) await generateClient();
