import fc from "fast-check";
import { expect, test } from "vitest";
import { safeAddress } from "./safe-address.ts";

test("an address that needs nothing stays as it is", () => {
  const address = "https://example.org/statement?a=1&b=2#top";
  expect(safeAddress(address)).toBe(address);
});

test("what an address has no sign for goes by its code", () => {
  expect(safeAddress('https://example.org/a b|[c]?q="]^{}&x=100%#p#q')).toBe(
    "https://example.org/a%20b%7C%5Bc%5D?q=%22%5D%5E%7B%7D&x=100%25#p%23q",
  );
  expect(safeAddress("https://مثال.example/سلام")).toMatch(
    /^https:\/\/xn--[a-z0-9-]+\.example\/%D8/,
  );
});

test("what leads nowhere, or would run, is no address", () => {
  for (const none of [
    "",
    "example.org",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://[",
  ]) {
    expect(safeAddress(none)).toBeUndefined();
  }
});

test("whatever follows the host, the address is one of RFC 3986", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (rest) => {
      const address = safeAddress(`https://example.org/${rest}`);
      expect(address ?? "").toMatch(
        /^(https:\/\/example\.org\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-F]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-F]{2})*)?)?$/i,
      );
    }),
  );
});
