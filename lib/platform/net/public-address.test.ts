import { expect, test } from "vitest";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";

test.each([
  "8.8.8.8",
  "93.184.216.34",
  "172.32.0.1",
  "2606:4700::1111",
  "2a00:1450:4001:80e::200e",
])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ["loopback", "127.0.0.1", "127.255.255.254", "::1"],
  ["private", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
  ["link-local", "169.254.169.254", "fe80::1", "fe80::1%eth0"],
  ["unique-local and site-local", "fc00::1", "fd12:3456::1", "fec0::1"],
  ["carrier-grade", "100.64.0.1", "100.127.255.255"],
  ["unspecified", "0.0.0.0", "0.1.2.3", "::"],
  ["multicast and broadcast", "224.0.0.1", "239.1.1.1", "255.255.255.255", "ff02::1"],
  [
    "reserved",
    "240.0.0.1",
    "192.0.0.1",
    "198.18.0.1",
    "100::1",
    "4000::1",
    "5f00::1",
    "2001:20::1",
  ],
  ["documentation", "192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
  ["mapped IPv4", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "::ffff:0:8.8.8.8"],
  ["translated IPv4", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "192.88.99.1"],
  ["no address", "", "localhost", "1.2.3", "0x7f000001", "999.1.1.1"],
])("%s is not public", (_name, ...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test("an address is this machine's own or it is not", () => {
  expect(["127.0.0.1", "127.9.9.9", "::1"].every(isLoopbackAddress)).toBe(true);
  const others = ["10.0.0.1", "::", "::ffff:127.0.0.1", "169.254.169.254", "::1%lo", "localhost"];
  expect(others.filter(isLoopbackAddress)).toEqual([]);
});
