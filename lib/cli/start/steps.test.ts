import { expect, test } from "vitest";
import { stepLine } from "./steps.ts";

test("lines of the start stand under one another, time at the right", () => {
  const short = stepLine("client", "up to date", 4);
  const long = stepLine("database", "PostgreSQL 18.4 on port 54321", 12_340);
  expect(short).toMatch(/^ {2}client {5}up to date +0\.0 s$/);
  expect(long).toMatch(/^ {2}database {3}PostgreSQL 18\.4 on port 54321 +12\.3 s$/);
  expect(short).toHaveLength(long.length);
});
