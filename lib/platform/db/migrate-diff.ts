import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

/** One file of `prisma/schema`. */
export interface SchemaFile {
  path: string;
  content: string;
}

/**
 * The SQL that leads from one schema to another, empty where nothing differs; the first may hold no
 * file at all. What Prisma's schema does not know of (policies, triggers, grants, checks) is not in it.
 * The engine is Prisma's own, as WebAssembly: the native one would have to be downloaded. It wants
 * a connection (`databaseUrl`), although it changes nothing there.
 */
export async function diffSchemas(
  from: readonly SchemaFile[],
  to: readonly SchemaFile[],
  databaseUrl: string,
): Promise<string> {
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({ connectionString: databaseUrl }),
  );
  loaded ??= loadEngine();
  const datamodels = to.map(({ path, content }): [string, string] => [path, content]);
  const engine = await loaded.new({ datamodels }, () => undefined, adapter);
  try {
    const { stdout } = await engine.diff({
      from: from.length > 0 ? { tag: "schemaDatamodel", files: [...from] } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [...to] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = stdout ?? "";
    return sql.startsWith("-- This is an empty migration.") ? "" : sql;
  } finally {
    engine.free();
  }
}

/** One instance a process: its glue code keeps a single one in mind. */
let loaded: typeof engineModule.SchemaEngine | undefined;

/** The package's own loader relies on a bundler to load WebAssembly. */
function loadEngine(): typeof engineModule.SchemaEngine {
  const entry = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const wasm = readFileSync(join(dirname(entry), "schema_engine_bg.wasm"));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
    "./schema_engine_bg.js": { ...engineModule },
  });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return engineModule.SchemaEngine;
}
