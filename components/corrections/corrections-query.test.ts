import { expect, test } from "vitest";
import { correctionQueryOf, correctionsAddress } from "./corrections-query.ts";

test("an address is read as it was written, without what it says wrongly", () => {
  const after = "018f8403-7b3c-7000-8000-0123456789ab";
  const query = { state: "open", severity: "kill", after } as const;
  const address = correctionsAddress("desk", query);
  expect(address).toBe(`/n/desk/corrections?state=open&severity=kill&after=${after}`);
  const { searchParams } = new URL(address, "https://example.org");
  expect(correctionQueryOf(Object.fromEntries(searchParams))).toEqual(query);
  expect(correctionQueryOf({ state: "odd", after: ["a"] })).toEqual({});
  expect(correctionsAddress("desk", {})).toBe("/n/desk/corrections");
});
