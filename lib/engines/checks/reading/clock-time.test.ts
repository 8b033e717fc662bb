import { describe, expect, it } from "vitest";
import { readClockTime } from "./clock-time.ts";
import { scanTokens } from "./scan-tokens.ts";

const read = (text: string) => {
  const tokens = scanTokens(text, { abbreviations: new Set(), classesOf: () => 0 });
  const clock = readClockTime(text, tokens);
  return clock && [clock.time, clock.timeZone, text.slice(clock.span.start, clock.span.end)];
};

describe("readClockTime", () => {
  it.each([
    ["at 3:15 p.m. ET", ["15:15", "America/New_York", "3:15 p.m. ET"]],
    ["12 am", ["00:00", undefined, "12 am"]],
    ["03:15:20 (Mecca time)", ["03:15", "Asia/Riyadh", "03:15:20 (Mecca time"]],
    ["0315 GMT", ["03:15", "UTC", "0315 GMT"]],
    ["18.30 BST", ["18:30", "Europe/London", "18.30 BST"]],
    ["it rose 18.30 points", undefined],
    ["25:61", undefined],
    ["13 p.m.", undefined],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
