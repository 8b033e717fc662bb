import { expect, it } from "vitest";
import { roles } from "./facts.ts";
import { allows } from "./permissions.ts";

it("lets whoever is named give an extra signature, be they only a reader, but no author, no bot, and not whoever signed off", () => {
  const named = { namedSigner: true, articleAuthor: false, signedOff: false };
  for (const role of roles) {
    expect(allows("signature.give", { roles: [role], ...named })).toBe(role !== "bot");
    expect(allows("signature.withdraw", { roles: [role], signatureHolder: true })).toBe(
      role !== "bot",
    );
  }
  for (const relation of ["articleAuthor", "signedOff"] as const)
    expect(allows("signature.give", { roles: ["auditor"], ...named, [relation]: true })).toBe(
      false,
    );
  expect(allows("article.sign_off", { roles: ["auditor"], ...named })).toBe(false);
});

it("lets an author who is an editor raise the level of risk, and not lower it", () => {
  const author = { roles: ["editor"] as const, articleAuthor: true };
  expect(allows("article.set_risk", { ...author, raises: true })).toBe(true);
  expect(allows("article.set_risk", { ...author, raises: false })).toBe(false);
});
