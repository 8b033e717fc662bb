import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { insideTransaction, refuseInTransaction } from "./inside-transaction.ts";

test("what is called within a transaction is refused the network, however late", async () => {
  const late = insideTransaction(async () => {
    await delay(1);
    refuseInTransaction("A page");
  });
  await expect(late).rejects.toThrow("A page must not be asked for within a transaction.");
});

test("outside, and beside one, it is not", async () => {
  const beside = insideTransaction(() => delay(1));
  expect(() => refuseInTransaction("A page")).not.toThrow();
  await beside;
});
