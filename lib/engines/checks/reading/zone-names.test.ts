import { describe, expect, it } from "vitest";
import { isMonthFirstZone, isTimeZone, zoneOfName } from "./zone-names.ts";

describe("zoneOfName", () => {
  it.each([
    ["Mecca time", "Asia/Riyadh"],
    ["GMT", "UTC"],
    ["BST", "Europe/London"],
    ["ET", "America/New_York"],
    ["Eastern Daylight Time", "America/New_York"],
    ["CEST", "Europe/Paris"],
    ["GMT+3", "Etc/GMT-3"],
    ["UTC-05:00", "Etc/GMT+5"],
    ["Nairobi time", "Africa/Nairobi"],
    ["New York time", "America/New_York"],
    ["local time", undefined],
    ["IST", undefined],
    ["Nairobi", undefined],
  ])("%j is %s", (name, zone) => {
    expect(zoneOfName(name)).toBe(zone);
    if (zone) expect(isTimeZone(zone)).toBe(true);
  });

  it("knows where the month is written first", () => {
    expect(isMonthFirstZone("America/New_York")).toBe(true);
    expect(isMonthFirstZone("Europe/London")).toBe(false);
    expect(isTimeZone("Moon/Base")).toBe(false);
  });
});
