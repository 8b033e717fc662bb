import { expect, it } from "vitest";
import { zonesOfPlace } from "./place-zones.ts";
import { isTimeZone } from "./zone-names.ts";

it.each([
  ["Istanbul", "Europe/Istanbul"],
  ["Tripoli", "Africa/Tripoli"],
  ["London", "Europe/London"],
  ["Japan", "Asia/Tokyo"],
  ["Libyan", "Africa/Tripoli"],
  ["Israeli", "Asia/Jerusalem"],
  ["Turkish", "Europe/Istanbul"],
  ["Ukrainian", "Europe/Kyiv"],
  ["Nevada", "America/Los_Angeles"],
  ["São Paulo", "America/Sao_Paulo"],
])("%s keeps the time of %s", (name, zone) => {
  expect(zonesOfPlace(name)[0]).toBe(zone);
  expect(zonesOfPlace(name).every(isTimeZone)).toBe(true);
});

it("gives all zones of a wide country, and none of what is no place", () => {
  expect(zonesOfPlace("United States").length).toBeGreaterThan(4);
  expect(zonesOfPlace("Parliament")).toEqual([]);
  expect(zonesOfPlace("Birmingham")).toContain("Europe/London");
});
