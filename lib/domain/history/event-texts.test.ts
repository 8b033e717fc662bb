import { expect, test } from "vitest";
import { sayEvent, sayPart } from "./event-texts.ts";

test("a kind of event has its sentence in each language", () => {
  const values = { who: "Lena Brandt", claim: "3" };
  expect(sayEvent("en", "claim.unassigned", values)).toBe("Lena Brandt left claim 3 to nobody.");
  expect(sayEvent("de", "claim.unassigned", values)).toContain("Zuteilung von Behauptung 3");
});

test("a part of one too", () => {
  expect(sayPart("en", "suggestionsOpen", { n: 2 })).toBe("2 suggestions are open again.");
  expect(sayPart("ar", "suggestionsOpen", { n: 2 })).toBe("عاد اقتراحان مفتوحين.");
});
