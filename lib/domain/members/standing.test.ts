import { expect, test } from "vitest";
import { sameRoles } from "./standing.ts";

test("the order of roles says nothing", () => {
  expect(sameRoles(["editor", "admin"], ["admin", "editor"])).toBe(true);
  expect(sameRoles(["editor"], ["admin", "editor"])).toBe(false);
  expect(sameRoles(["editor", "auditor"], ["admin", "editor"])).toBe(false);
});
