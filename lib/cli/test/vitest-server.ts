import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { startTestDatabase, templateDatabase } from "./test-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where what the tests keep in files goes with the server. */
    dataFolder: string;
    /** Addresses in which the database's name is still `stet_template`. */
    databaseTemplate: { ownerUrl: string; applicationUrl: string };
  }
}

/** Runs once before the database tests: one server, and a template that is migrated once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startTestDatabase();
  project.provide("databaseTemplate", {
    ownerUrl: database.ownerUrl(templateDatabase),
    applicationUrl: database.applicationUrl(templateDatabase),
  });
  project.provide("dataFolder", resolve(database.folder, "kept"));
  return database.stop;
}
