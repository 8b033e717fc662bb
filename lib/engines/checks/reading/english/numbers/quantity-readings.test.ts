import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { quantityReadings } from "./quantity-readings.ts";

it("gives each quantity by its offsets, and the number alone", () => {
  const text = "It cost $4.2bn, they say.";
  const [quantity] = quantityReadings(readEnglishText(text));
  expect(quantity).toMatchObject({ kind: "money", unit: "USD" });
  expect(text.slice(quantity?.start, quantity?.end)).toBe("$4.2bn");
  expect(text.slice(quantity?.number.start, quantity?.number.end)).toBe("4.2bn");
});
