import { expect, it } from "vitest";
import { dateIn } from "./dates-in.ts";

it.each([
  ["Tuesday 14 May 2024", "Dienstag, 14. Mai 2024", "الثلاثاء 14 مايو 2024"],
  ["9 May", "9. Mai", "9 مايو"],
  ["May 2024", "Mai 2024", "مايو 2024"],
  ["29 February", "29. Februar", "29 فبراير"],
  ["Saturday", "Samstag", "السبت"],
])("%s is %s and %s", (said, german, arabic) => {
  expect([dateIn("de", said), dateIn("ar", said)]).toEqual([german, arabic]);
});

it.each(["", "14", "Tuesdays", "2024-05-14", "Mayor"])("%j is no date", (said) => {
  expect(dateIn("de", said)).toBeUndefined();
});
