import { expect, test } from "vitest";
import { localMinute } from "./local-minute.ts";

test("what the field shows is read back as the same minute", () => {
  const time = new Date("2024-05-07T03:05:00.000Z");
  expect(localMinute(time)).toMatch(/^2024-05-0[67]T\d\d:\d\d$/);
  expect(new Date(localMinute(time)).getTime()).toBe(time.getTime());
});
