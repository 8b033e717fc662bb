import { expect, test } from "vitest";
import { demoSignIns } from "./demo-sign-ins.ts";

test("there is one sign-in for each role that a person can have", () => {
  const roles = demoSignIns().map(({ role }) => role);
  expect(roles).toEqual(["reporter", "reviewer", "editor", "auditor", "admin"]);
});
