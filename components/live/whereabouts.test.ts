import { expect, test } from "vitest";
import { initialsOf, whereaboutsOf } from "./whereabouts.ts";

const numberOf = (claimId: string) => (claimId === "known" ? 3 : undefined);

test("what somebody does is said with the claim that they are at", () => {
  const said = (doing: "reading" | "writing" | "editing", claim?: string) =>
    Object.values(whereaboutsOf({ doing, claim }, numberOf)).join(" ").trim();
  expect(said("editing", "known")).toBe("editing 3");
  expect(said("writing", "known")).toBe("writingOn 3");
  expect(said("writing")).toBe("writing");
  expect(said("reading", "known")).toBe("at 3");
  expect(said("reading", "withdrawn since")).toBe("reading");
});

test("initials are whole characters, in whatever script", () => {
  expect(initialsOf("Ruth Adler")).toBe("RA");
  expect(initialsOf("  Tomasz  van der Berg ")).toBe("TB");
  expect(initialsOf("Imani")).toBe("I");
  expect(initialsOf("\u{1F600}da ليلى")).toBe("\u{1F600}ل");
  expect(initialsOf("")).toBe("");
});
