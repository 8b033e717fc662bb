import { expect, test } from "vitest";
import { settings } from "#lib/core/env.ts";
import { diffSchemas } from "./migrate-diff.ts";

const url = settings().DATABASE_OWNER_URL ?? "";
const schema = (fields: string) => [
  {
    path: "schema.prisma",
    content: `datasource db {
      provider = "postgresql"
    }
    model Thing {
      id String @id
      ${fields}
    }`,
  },
];

test("the way from nothing to a schema, and from one schema to the next, is given as SQL", async () => {
  expect(await diffSchemas([], schema(""), url)).toContain('CREATE TABLE "Thing"');
  const added = await diffSchemas(schema(""), schema("name String"), url);
  expect(added).toContain('ALTER TABLE "Thing" ADD COLUMN     "name" TEXT NOT NULL');
});

test("a schema against itself gives nothing", async () => {
  expect(await diffSchemas(schema(""), schema(""), url)).toBe("");
});
