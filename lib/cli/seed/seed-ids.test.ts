import { expect, test } from "vitest";
import { isId } from "#lib/core/ids.ts";
import { Random } from "../bench/anchoring/random.ts";
import { seedIds } from "./seed-ids.ts";

const at = new Date("2024-05-17T00:15:00.000Z");

test("are identifiers, each once, the same in every run, and in the order in which they are made", () => {
  const [one, other] = [seedIds(new Random(1), at), seedIds(new Random(1), at)];
  const made = Array.from({ length: 4_000 }, one);
  expect(made.every(isId)).toBe(true);
  expect(new Set(made).size).toBe(4_000);
  expect(made.slice(0, 9)).toEqual(Array.from({ length: 9 }, other));
  expect([...made].sort()).toEqual(made);
});
