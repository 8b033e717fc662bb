import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { requirePermission, requireRole } from "./may.ts";

const actor = {
  newsroomId: "n",
  newsroomSlug: "desk",
  newsroomName: "Desk",
  memberId: "m",
  personId: "p",
  name: "Ada",
  roles: ["editor"],
};

test("what the table gives is let through; what it does not is refused in its words", () => {
  expect(() => requirePermission(actor, "report.export")).not.toThrow();
  const wrote = { articleAuthor: true, verdictAuthor: false, evidenceAuthor: false };
  expect(() => requirePermission(actor, "claim.approve", wrote)).toThrow(
    new AppError("forbidden", "You are an author of this article: somebody else must do this."),
  );
});

test("what is not known of the actor counts against them", () => {
  expect(() => requirePermission(actor, "claim.approve")).toThrow(AppError);
});

test("a role alone is let through where the rest is for the command to ask", () => {
  expect(() => requireRole(actor, "claim.approve")).not.toThrow();
  expect(() => requireRole({ ...actor, roles: ["auditor"] }, "claim.approve")).toThrow(AppError);
});
