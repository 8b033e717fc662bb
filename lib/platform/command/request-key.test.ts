import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { requestKeyOf } from "./request-key.ts";

test("a request says a UUID as its key, or none", () => {
  const key = newId();
  expect(requestKeyOf(key)).toBe(key);
  expect(requestKeyOf(key.toUpperCase())).toBe(key);
  expect(requestKeyOf(null)).toBeUndefined();
  expect(requestKeyOf(undefined)).toBeUndefined();
  for (const said of ["", "1", `{${key}}`, 7, {}]) {
    expect(() => requestKeyOf(said)).toThrow(expect.objectContaining({ code: "invalid_input" }));
  }
});
