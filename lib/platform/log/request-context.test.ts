import { setImmediate as later } from "node:timers/promises";
import { expect, test } from "vitest";
import { enterRequest, requestId } from "./request-context.ts";

test("what is done for one request knows its number, and no other's", async () => {
  async function answer(id: string): Promise<string | undefined> {
    await later();
    enterRequest({ id });
    await later();
    return requestId();
  }
  expect(await Promise.all(["one", "two"].map(answer))).toEqual(["one", "two"]);
  expect(requestId()).toBeUndefined();
});
