import { expect, test } from "vitest";
import { NO_ROOT } from "./checkpoint.ts";
import { chainLeaf, checkpointLineSchema, Heads, newsroomLeaf } from "./heads.ts";
import { checkpointsOver, head, testHash } from "./made.cases.ts";

test("what stands in the trees names the log, its last event and its hash", () => {
  expect(chainLeaf("chain", 3, "hash")).toBe("chain:3:hash");
  expect(newsroomLeaf("newsroom", 4, "root")).toBe("newsroom:4:root");
});

test("heads add up: a log that went on takes the place of itself", () => {
  const heads = new Heads();
  expect(heads.summary()).toEqual({ newsrooms: 0, chains: 0, events: 0, root: NO_ROOT });
  heads.take([head(1, 11, 3), head(2, 21, 1)]);
  const before = heads.summary();
  expect(before).toMatchObject({ newsrooms: 2, chains: 2, events: 4 });
  heads.take([head(1, 11, 5), head(1, 12, 1)]);
  expect(heads.summary()).toMatchObject({ newsrooms: 2, chains: 3, events: 7 });
  expect(heads.summary().root).not.toBe(before.root);
  const [, chain] = head(1, 11, 5);
  expect(heads.of(chain)).toEqual([expect.any(String), chain, 5, testHash("11 5")]);
  expect([...heads.all()]).toHaveLength(3);
  expect(heads.leaves()).toHaveLength(2);
});

test("the root is the same in whatever steps the heads came", () => {
  const [inSteps, atOnce] = [new Heads(), new Heads()];
  inSteps.take([head(2, 21, 1)]);
  inSteps.take([head(1, 12, 1), head(2, 21, 2)]);
  inSteps.take([head(1, 11, 4)]);
  atOnce.take([head(1, 11, 4), head(1, 12, 1), head(2, 21, 2)]);
  expect(inSteps.summary()).toEqual(atOnce.summary());
});

test("lines of the file are read by their form", () => {
  const [line] = checkpointsOver([[head(1, 11, 1)]]);
  expect(checkpointLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
});
