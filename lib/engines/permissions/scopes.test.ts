import { expect, it } from "vitest";
import { allows, type Permission, permissions, whyNot } from "./permissions.ts";
import { reaches, scopeOf, scopePermissions, scopes } from "./scopes.ts";

const all = Object.keys(permissions) as Permission[];
const own = { annotationAuthor: true, replyAuthor: true };

it("opens each permission by one scope at most, and none that a bot has not", () => {
  // Typed as permissions: a name that the table has not does not compile.
  const opened: Permission[] = scopes.flatMap((scope) => scopePermissions[scope]);
  expect(new Set(opened).size).toBe(opened.length);
  for (const permission of opened) {
    expect(allows(permission, { roles: ["bot"], ...own }), permission).toBe(true);
  }
});

it("gives a bot nothing beyond the scopes but what the check engine and the clock do themselves", () => {
  const beyond = all.filter(
    (permission) => allows(permission, { roles: ["bot"], ...own }) && !scopeOf(permission),
  );
  expect(beyond).toEqual(["contact.pass_deadline", "checks.record"]);
});

it.each([
  "verdict.propose",
  "claim.approve",
  "claim.return",
  "article.sign_off",
  "context.confirm",
  "checks.record",
  "contact.pass_deadline",
] satisfies Permission[])(
  "lets no token reach %s, whatever scopes and roles it has",
  (permission) => {
    const free = {
      articleAuthor: false,
      verdictAuthor: false,
      evidenceAuthor: false,
      checker: false,
    };
    const roles = ["reviewer", "editor", "admin", "bot"];
    expect(reaches(scopes, permission)).toBe(false);
    expect(allows(permission, { roles, scopes, ...free })).toBe(false);
    expect(whyNot(permission, { roles, scopes, ...free })).toBe("No token may do this.");
  },
);

it("lets a token do what its scopes open, and says which scope it lacks", () => {
  expect(whyNot("claim.open", { roles: ["bot"], scopes: ["claims"] })).toBeUndefined();
  expect(whyNot("claim.open", { roles: ["bot"], scopes: ["read"] })).toBe(
    "This token was not made for “claims”.",
  );
  expect(whyNot("claim.open", { roles: [], scopes: ["claims"] })).toBe(
    "Your role in this newsroom does not allow this.",
  );
});
