import { expect, test } from "vitest";
import { addressOf, clientAddress } from "./client-address.ts";

test.each([
  // What a client says of itself is not believed unless a proxy is trusted.
  ["203.0.113.7", "198.51.100.1", 0, "203.0.113.7"],
  ["203.0.113.7", undefined, 0, "203.0.113.7"],
  ["::ffff:203.0.113.7", undefined, 0, "203.0.113.7"],
  ["10.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "192.0.2.66, 198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "192.0.2.66, 198.51.100.1, 10.0.0.2", 2, "198.51.100.1"],
  ["10.0.0.1", undefined, 1, "10.0.0.1"],
  ["10.0.0.1", "nonsense", 1, "10.0.0.1"],
  ["2001:db8:1:2:3:4:5:6", undefined, 0, "2001:db8:1:2::/64"],
  ["10.0.0.1", "[2001:db8:1:2:ffff::1]", 1, "2001:db8:1:2::/64"],
  [undefined, undefined, 0, "unknown"],
])("%s, forwarded for %s, %i trusted: %s", (remote, forwarded, trusted, address) => {
  expect(clientAddress(remote, forwarded, trusted)).toBe(address);
});

test("behind the edge it is read from its header", () => {
  expect(addressOf(new Headers({ "x-stet-address": "203.0.113.7" }))).toBe("203.0.113.7");
  expect(addressOf(new Headers({ "x-forwarded-for": "203.0.113.7" }))).toBe("unknown");
});
