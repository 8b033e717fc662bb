import { expect, test } from "vitest";
import { type Migration, pendingMigrations } from "./migrate-history.ts";

const migration = (name: string): Migration => ({ name, sql: "", checksum: `sum of ${name}` });
const applied = (name: string) => ({ name, checksum: `sum of ${name}`, finished: true });
const both = [migration("1_first"), migration("2_second")];

test("an empty database needs every migration, in order", () => {
  expect(pendingMigrations(both, [])).toEqual(both);
});

test("what was applied is not applied again", () => {
  expect(pendingMigrations(both, [applied("1_first")])).toEqual([both[1]]);
  expect(pendingMigrations(both, [applied("1_first"), applied("2_second")])).toEqual([]);
});

test("a database newer than the code is refused", () => {
  expect(() => pendingMigrations(both, [applied("3_third")])).toThrow(
    "The database is newer than this version of Stet: it has 3_third.",
  );
});

test("an unfinished or changed migration is refused", () => {
  const unfinished = { ...applied("1_first"), finished: false };
  expect(() => pendingMigrations(both, [unfinished])).toThrow("1_first was left unfinished");
  const changed = { ...applied("1_first"), checksum: "another" };
  expect(() => pendingMigrations(both, [changed])).toThrow("1_first was changed after");
});
