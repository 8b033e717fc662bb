import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { refusalOf } from "./database-error.ts";

function driverError(
  originalCode: string,
  originalMessage = "nobody decides on their own verdict",
) {
  const cause = { originalCode, originalMessage };
  return Object.assign(new Error("P2039"), { meta: { driverAdapterError: { cause } } });
}

test.each([
  ["ST403", "forbidden", "Refused by the database: nobody decides on their own verdict."],
  ["ST409", "conflict", "Refused by the database: nobody decides on their own verdict."],
  ["23505", "conflict", "Somebody else wrote the same at this moment."],
])("SQLSTATE %s is told to the reader as %s", (sqlState, code, message) => {
  const refusal = refusalOf(driverError(sqlState));
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({ code, message: expect.stringContaining(message) });
});

test.each([
  driverError("53100", "could not write block 7 of temporary file: No space left on device"),
  driverError("XX000", 'could not extend file "base/5/16390": Disk quota exceeded'),
])("a database that has no room left says so: %s", (error) => {
  const message = expect.stringMatching(/^There is no room left for the database/);
  expect(refusalOf(error)).toMatchObject({ code: "unavailable", message });
});

test.each([
  driverError("57P01"),
  Object.assign(new Error("none left"), { code: "P2024" }),
  Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
  new Error("Connection terminated unexpectedly"),
])("a database that is away is told as such: %s", (error) => {
  expect(refusalOf(error)).toMatchObject({ code: "unavailable" });
});

test.each([driverError("42501"), new Error("anything"), "text", null, undefined])(
  "anything else comes back as it was: %s",
  (error) => {
    expect(refusalOf(error)).toBe(error);
  },
);
