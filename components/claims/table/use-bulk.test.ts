import { expect, test } from "vitest";
import { runAll } from "./use-bulk.ts";

test("one that is refused, or does not arrive, keeps no other back", async () => {
  const ran: number[] = [];
  const act = (number: number, run: () => Promise<{ ok: true; value: undefined }>) => ({
    number,
    run: () => {
      ran.push(number);
      return run();
    },
  });
  const steps: number[] = [];
  const fine = async () => ({ ok: true as const, value: undefined });
  const refused = {
    number: 2,
    run: async () => ({
      ...{ ok: false as const, code: "forbidden" as const, issues: [] },
      message: "Another editor must decide.",
    }),
  };
  const lost = act(3, () => Promise.reject(new Error("offline")));
  const waits = {
    number: 5,
    run: async () => ({
      ...{ ok: false as const, code: "waiting" as const, issues: [] },
      message: "It is sent later.",
    }),
  };
  const acts = [act(1, fine), refused, lost, act(4, fine), waits];
  const result = await runAll(acts, (done) => steps.push(done));
  expect(result).toEqual({
    done: 2,
    waiting: 1,
    refused: [
      { number: 2, message: "Another editor must decide." },
      { number: 3, message: undefined },
    ],
  });
  expect(steps).toEqual([1, 2, 3, 4, 5]);
  expect(ran).toEqual([1, 3, 4]);
});
