import { expect, test } from "vitest";
import { comeBack } from "./come-back.ts";

test.each([
  { status: 429, seconds: 7, said: { "retry-after": "7" } },
  { status: 503, seconds: undefined, said: { "retry-after": "10" } },
  { status: 403, seconds: 7, said: {} },
])("$status is to be tried again: $said", ({ status, seconds, said }) => {
  expect(comeBack(status, seconds)).toEqual(said);
});
