import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { zoneAt } from "./zones.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const zone = zoneAt(t, 0);
  return zone && [zone.name, zone.meanings[0]?.zone, zone.local];
};

it.each<[string, [string, string | undefined, boolean] | undefined]>([
  ["ET on Monday", ["ET", "America/New_York", false]],
  ["GMT+3, he", ["GMT+3", "Etc/GMT-3", false]],
  ["GMT-3.", ["GMT-3", "Etc/GMT+3", false]],
  ["UTC+05:30", ["UTC+05:30", "UTC", false]],
  ["local time", ["local time", undefined, true]],
  ["Mecca time", ["Mecca time", "Asia/Riyadh", false]],
  ["Eastern Standard Time", ["Eastern Standard Time", "America/New_York", false]],
  ["Tripoli time", ["Tripoli time", "Africa/Tripoli", false]],
  ["Eastern on", ["Eastern", "America/New_York", false]],
  ["Somewhere time", ["Somewhere time", undefined, false]],
  ["et al", undefined],
  ["ABC News", undefined],
  ["Paris and time", undefined],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
