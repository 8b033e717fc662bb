import { expect, test } from "vitest";
import { publicKeyText, signCheckpoint } from "./checkpoint.ts";
import { CheckpointWalk } from "./checkpoint-walk.ts";
import type { CheckpointLine } from "./heads.ts";
import { checkpointsOver, head, testKey } from "./made.cases.ts";

const lines = checkpointsOver([[head(1, 11, 2)], [head(1, 11, 4), head(2, 21, 1)], []]);

function firstProblem(given: readonly CheckpointLine[], trusted?: string): string | undefined {
  const walk = new CheckpointWalk(new Set(trusted === undefined ? [] : [trusted]));
  for (const line of given) {
    const problem = walk.take(line);
    if (problem) return problem;
  }
  return undefined;
}

function resigned(line: CheckpointLine | undefined, change: object, seed = "one"): CheckpointLine {
  if (!line) throw new Error("There is no such line.");
  const { v: _v, key: _key, signature: _signature, ...content } = line.checkpoint;
  return { ...line, checkpoint: signCheckpoint({ ...content, ...change }, testKey(seed)) };
}

const [one, two, three] = lines as [CheckpointLine, CheckpointLine, CheckpointLine];
const key = publicKeyText(testKey("one"));

test("checkpoints that continue one another hold, and say where each log was", () => {
  const walk = new CheckpointWalk(new Set([key]));
  expect(lines.map((line) => walk.take(line))).toEqual([undefined, undefined, undefined]);
  expect(walk.heads.of(head(1, 11, 4)[1])).toEqual(head(1, 11, 4));
  expect(walk.last).toEqual(three.checkpoint);
  expect([...walk.keys]).toEqual([key]);
});

test("what was left out, put back, signed by another or said of other heads is named", () => {
  expect(firstProblem([one, three])).toBe(
    "checkpoint 2 is missing: checkpoint 3 stands in its place",
  );
  expect(firstProblem([one, { ...two, checkpoint: { ...two.checkpoint, events: 6 } }])).toBe(
    "checkpoint 2 is not signed by the key that it names",
  );
  expect(firstProblem([one, resigned(two, {}, "two")], key)).toMatch(
    /^checkpoint 2 is signed by another key: /,
  );
  expect(firstProblem([one, resigned(two, {}, "two")])).toBeUndefined();
  expect(firstProblem([one, resigned(two, { previous: "0".repeat(64) })])).toBe(
    "checkpoint 2 does not continue the one before it",
  );
  expect(firstProblem([one, resigned(two, { at: "2024-05-16T00:00:00.000Z" })])).toBe(
    "checkpoint 2 is dated before the one before it",
  );
  expect(firstProblem([one, { ...two, heads: [head(2, 21, 1)] }])).toBe(
    "the heads of checkpoint 2 are not those that it was signed over",
  );
  expect(firstProblem([one, { ...two, heads: [head(1, 11, 1)] }])).toBe(
    `checkpoint 2 sets a log back that was longer before: ${head(1, 11, 1)[1]}`,
  );
});
