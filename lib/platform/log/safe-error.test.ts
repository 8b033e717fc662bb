import { expect, test } from "vitest";
import { safeError, safeMessage } from "./safe-error.ts";

test.each([
  [
    'invalid input syntax for type uuid: "the minister said"',
    "invalid input syntax for type uuid: …",
  ],
  ["no such person: ada@example.org", "no such person: …"],
  ["It says “three countries”, and lists four", "It says …, and lists four"],
  ["\n\nfirst line\nFailing row contains (Ada, secret)", "first line"],
])("of %j is kept %j", (message, kept) => {
  expect(safeMessage(message)).toBe(kept);
});

test("an error keeps its kind, its code and where it came from, and its cause's", () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const kept = safeError(new TypeError("This is 'theirs'", { cause }));
  expect(kept).toMatchObject({
    type: "TypeError",
    message: "This is …",
    cause: { code: "ECONNREFUSED" },
  });
  expect(JSON.stringify(kept)).toContain("safe-error.test.ts");
  expect(safeError("a string that was thrown")).toEqual({ type: "string" });
});
