import { expect, it } from "vitest";
import { whereIs } from "./where-towns-lie.ts";

it.each<[string, string, "country" | "state", string]>([
  ["Lyon", "FR", "country", "there"],
  ["Lyon", "DE", "country", "elsewhere"],
  ["Bogotá", "EC", "country", "elsewhere"],
  ["Cali", "EC", "country", "perhaps elsewhere"],
  ["Donetsk", "RU", "country", "unknown"],
  ["Naples", "Florida", "state", "there"],
  ["Atlanta", "GE", "country", "there"],
  ["Chicago", "Texas", "state", "perhaps elsewhere"],
  ["Valencia", "IT", "country", "perhaps elsewhere"],
  ["Rafah", "EG", "country", "unknown"],
])("%s in %s (%s): %s", (town, code, kind, answer) => {
  expect(whereIs(town, { code, kind }).answer).toBe(answer);
});

it("takes a large city for no small town's namesake where it is called a large one", () => {
  const kenya = { code: "KE", kind: "country" } as const;
  expect(whereIs("Johannesburg", kenya).answer).toBe("perhaps elsewhere");
  expect(whereIs("Johannesburg", kenya, true).answer).toBe("elsewhere");
});
