import { expect, it } from "vitest";
import { digestOfSecret, newSecret } from "./secrets.ts";
import { sha256Hex } from "./sha256.ts";

it("is another each time, and known by what it begins with", () => {
  const secrets = Array.from({ length: 50 }, () => newSecret("stet_"));
  expect(new Set(secrets.map(({ secret }) => secret)).size).toBe(50);
  for (const { secret, sha256 } of secrets) {
    expect(secret).toMatch(/^stet_[\w-]{43}$/);
    expect(sha256).toBe(sha256Hex(secret));
    expect(digestOfSecret("stet_", secret)).toBe(sha256);
  }
});

it.each([
  "",
  "stet_",
  `other_${"a".repeat(43)}`,
  `stet_${"a".repeat(42)}`,
  `stet_${"a".repeat(42)}é`,
])("takes %s for none", (shown) => {
  expect(digestOfSecret("stet_", shown)).toBeUndefined();
});
