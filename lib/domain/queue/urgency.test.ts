import { expect, test } from "vitest";
import { byUrgency, dueOf } from "./urgency.ts";

const at = new Date("2024-05-17T22:30:00Z");

test.each([
  ["nothing is due", undefined, "UTC", undefined],
  ["its time is over", "2024-05-17T22:29:00Z", "UTC", "overdue"],
  ["its time is over now", "2024-05-17T22:30:00Z", "UTC", "overdue"],
  ["this evening", "2024-05-17T23:59:00Z", "UTC", "today"],
  ["tomorrow", "2024-05-18T00:00:00Z", "UTC", undefined],
  ["the same night, which is one day in Riyadh", "2024-05-18T00:00:00Z", "Asia/Riyadh", "today"],
] as const)("%s", (_name, dueAt, zone, due) => {
  expect(dueOf(dueAt, zone, at)).toBe(due);
});

test("overdue, due today, of high priority, then by age; of low priority last", () => {
  const since = "2024-05-10T00:00:00.000Z";
  const older = "2024-05-09T00:00:00.000Z";
  const inOrder = [
    { name: "long overdue", since, due: "overdue" as const, dueAt: "2024-05-15T00:00:00.000Z" },
    { name: "overdue", since: older, due: "overdue" as const, dueAt: "2024-05-16T00:00:00.000Z" },
    { name: "today", since, due: "today" as const, dueAt: "2024-05-17T23:00:00.000Z" },
    { name: "urgent", since, priority: "high" as const },
    { name: "older", since: older, priority: "normal" as const },
    { name: "no priority", since },
    { name: "can wait", since: older, priority: "low" as const },
  ];
  const mixed = [6, 2, 4, 0, 5, 3, 1].flatMap((index) => inOrder[index] ?? []);
  expect(byUrgency(mixed).map(({ name }) => name)).toEqual(inOrder.map(({ name }) => name));
  expect(mixed[0]?.name).toBe("can wait");
});
