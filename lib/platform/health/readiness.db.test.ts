import { afterEach, expect, test } from "vitest";
import { processState } from "./process-state.ts";
import { isReady, readReadiness } from "./readiness.ts";

const before = { ...processState() };
afterEach(
  () =>
    void Object.assign(processState(), { newestMigration: undefined, jobsRun: undefined }, before),
);

test("an application is ready with its database, its migrations and its jobs", async () => {
  Object.assign(processState(), { newestMigration: "20261122090000_main_job", jobsRun: true });
  const found = await readReadiness();
  expect(found).toEqual({ database: "ok", migrations: "ok", jobs: "ok" });
  expect(isReady(found)).toBe(true);
});

test("it is not while a migration is missing, or nothing works on jobs", async () => {
  Object.assign(processState(), { newestMigration: "99991231000000_not_yet", jobsRun: true });
  expect(await readReadiness()).toMatchObject({ migrations: "missing" });
  expect(isReady(await readReadiness())).toBe(false);
  Object.assign(processState(), { newestMigration: "20261122090000_main_job", jobsRun: false });
  expect(isReady(await readReadiness())).toBe(false);
});
