import { defineConfig } from "vitest/config";

const databaseTests = "**/*.db.test.ts";

/** `unit` is everything pure; `db` is every `*.db.test.ts`, against a real PostgreSQL. */
export default defineConfig({
  test: {
    // With a broken file PDF.js lets promises of its own fall beside the one that it gives (see ingest-thread.ts).
    onUnhandledError: ({ stack }) => !stack?.includes("/unpdf/"),
    // Every core: otherwise one is left free, and of two that is half.
    maxWorkers: "100%",
    // What tests do wrong on purpose is not to be read for a failure.
    env: { LOG_LEVEL: "silent" },
    projects: [
      {
        test: {
          name: "unit",
          include: ["{lib,components,app,prisma}/**/*.test.{ts,tsx}"],
          exclude: [databaseTests, "**/node_modules/**"],
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: "db",
          include: [`{lib,prisma,app}/${databaseTests}`],
          globalSetup: "lib/cli/test/vitest-server.ts",
          setupFiles: "lib/cli/test/vitest-worker.ts",
          testTimeout: 240_000,
        },
      },
    ],
  },
});
