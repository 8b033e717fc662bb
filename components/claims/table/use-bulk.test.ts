import { expect, test } from "vitest";
import { runAll } from "./use-bulk.ts";

test("one that is refused, or does not arrive, keeps no other back", async () => {
  const ran: string[] = [];
  const act = (name: string, run: () => Promise<{ ok: true; value: undefined }>) => ({
    name,
    run: () => {
      ran.push(name);
      return run();
    },
  });
  const steps: number[] = [];
  const fine = async () => ({ ok: true as const, value: undefined });
  const refused = {
    name: "Claim 2",
    run: async () => ({
      ...{ ok: false as const, code: "forbidden" as const, issues: [] },
      message: "Another editor must decide.",
    }),
  };
  const lost = act("Claim 3", () => Promise.reject(new Error("offline")));
  const waits = {
    name: "Claim 5",
    run: async () => ({
      ...{ ok: false as const, code: "waiting" as const, issues: [] },
      message: "It is sent later.",
    }),
  };
  const acts = [act("Claim 1", fine), refused, lost, act("Claim 4", fine), waits];
  const result = await runAll(acts, (done) => steps.push(done));
  expect(result).toEqual({
    done: 2,
    waiting: 1,
    refused: [
      { name: "Claim 2", message: "Another editor must decide." },
      { name: "Claim 3", message: "The server cannot be reached." },
    ],
  });
  expect(steps).toEqual([1, 2, 3, 4, 5]);
  expect(ran).toEqual(["Claim 1", "Claim 3", "Claim 4"]);
});
