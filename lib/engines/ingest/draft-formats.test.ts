import { expect, test } from "vitest";
import { formatFacts } from "./draft-formats.ts";
import { importers } from "./importers.ts";

test("what is said of the formats is said of those that there are", () => {
  const told = (list: readonly { format: string; takes: string }[]) =>
    list.map(({ format, takes }) => `${format} takes ${takes}`);
  expect(told(formatFacts)).toEqual(told(importers));
  const endings = formatFacts.flatMap(({ extensions }): readonly string[] => extensions);
  expect(new Set(endings).size).toBe(endings.length);
});
