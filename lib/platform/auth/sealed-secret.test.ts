import { expect, test, vi } from "vitest";
import { seal, sealedDigest, unseal } from "./sealed-secret.ts";

const OF = "second factors";

test("a secret opens for its owner, with the same key, unchanged; and for nobody else", () => {
  vi.stubEnv("NEXTAUTH_SECRET", "a".repeat(40));
  const sealed = seal(OF, "JBSWY3DPEHPK3PXP", "ada");
  expect(sealed).not.toContain("JBSWY3DPEHPK3PXP");
  expect(seal(OF, "JBSWY3DPEHPK3PXP", "ada")).not.toBe(sealed);
  expect(unseal(OF, sealed, "ada")).toBe("JBSWY3DPEHPK3PXP");
  expect(unseal(OF, sealed, "eve")).toBeUndefined();
  expect(unseal("webhooks", sealed, "ada")).toBeUndefined();
  expect(unseal(OF, `A${sealed.slice(1)}`, "ada")).toBe(
    sealed.startsWith("A") ? "JBSWY3DPEHPK3PXP" : undefined,
  );
  expect(unseal(OF, "", "ada")).toBeUndefined();
  vi.stubEnv("NEXTAUTH_SECRET", "b".repeat(40));
  expect(unseal(OF, sealed, "ada")).toBeUndefined();
});

test("a digest tells texts apart with the same key, and says nothing without it", () => {
  vi.stubEnv("NEXTAUTH_SECRET", "a".repeat(40));
  const digest = sealedDigest("requests", "Omar Haddad");
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(sealedDigest("requests", "Omar Haddad")).toBe(digest);
  expect(sealedDigest("requests", "Omar Hadad")).not.toBe(digest);
  vi.stubEnv("NEXTAUTH_SECRET", "b".repeat(40));
  expect(sealedDigest("requests", "Omar Haddad")).not.toBe(digest);
});
