import { defineConfig } from "vitest/config";

const databaseTests = "**/*.db.test.ts";

/** `unit` is everything pure; `db` is every `*.db.test.ts`, against a real PostgreSQL. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{lib,components,app,prisma}/**/*.test.{ts,tsx}"],
          exclude: [databaseTests, "**/node_modules/**"],
        },
      },
      {
        test: {
          name: "db",
          include: [`{lib,prisma}/${databaseTests}`],
          globalSetup: "lib/cli/test/vitest-server.ts",
          setupFiles: "lib/cli/test/vitest-worker.ts",
          testTimeout: 20_000,
        },
      },
    ],
  },
});
