import { expect, test } from "vitest";
import { type ExportStage, inTenths, stagesOf } from "./stages.ts";

test.each([
  ["pdf", "internal", false, "reading replaying writing storing"],
  ["csv", "legal", false, "reading replaying writing storing"],
  ["html", "public", false, "reading editing replaying writing storing"],
  ["jsonl", "legal", false, "reading"],
  // How much it leaves out stands in its first line: all of it is edited before that is written.
  ["jsonl", "public", false, "reading editing writing"],
  ["pdf", "internal", true, "reading writing storing"],
  ["jsonl", "internal", true, "reading writing storing"],
] as const)("%s, %s, of a record: %s", (format, edition, isRecord, stages) => {
  expect(stagesOf({ format, edition, isRecord }).join(" ")).toBe(stages);
});

test("each stage is told once where it begins, and once in each tenth of it", () => {
  const told: [ExportStage, number | null][] = [];
  const tell = inTenths((...what) => told.push(what));
  for (let event = 0; event <= 30; event += 1) tell("reading", event, 30);
  tell("writing", 0, 0);
  tell("writing", 0, 0);
  // As many as there are: of two, each is half.
  for (const event of [1, 2]) tell("replaying", event, 2);
  expect(told).toEqual([
    ...[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((progress) => ["reading", progress]),
    ["writing", null],
    ["replaying", 50],
    ["replaying", 100],
  ]);
});
