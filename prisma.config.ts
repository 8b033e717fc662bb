import { defineConfig } from "prisma/config";

/** For Prisma's own tools; Stet itself generates its client and migrates at start. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? "" },
});
