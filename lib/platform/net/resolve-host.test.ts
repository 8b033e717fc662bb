import { expect, test } from "vitest";
import { publicNetwork, resolveHost } from "./resolve-host.ts";

const untilThen = AbortSignal.timeout(5_000);
const network = (...addresses: string[]) => ({
  ...publicNetwork,
  resolve: async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
});

test("a host has the first of its addresses", async () => {
  const found = await resolveHost(
    "example.org",
    network("93.184.216.34", "2606:4700::1111"),
    untilThen,
  );
  expect(found).toEqual({ address: "93.184.216.34", family: 4 });
});

test.each([
  ["a private address", "example.org", ["10.0.0.1"]],
  ["a private one among public ones", "example.org", ["93.184.216.34", "127.0.0.1"]],
  ["an address for a host", "127.0.0.1", []],
  ["an IPv6 address for a host", "[::1]", []],
  ["the cloud's metadata", "169.254.169.254", []],
])("%s is refused", async (_name, host, addresses) => {
  await expect(resolveHost(host, network(...addresses), untilThen)).rejects.toThrow(
    "private network",
  );
});

test("an address for a host is not looked up", async () => {
  expect(await resolveHost("[2606:4700::1111]", network(), untilThen)).toEqual({
    address: "2606:4700::1111",
    family: 6,
  });
});

test("a name that nobody has is told", async () => {
  const rules = { ...publicNetwork, resolve: () => Promise.reject(new Error("ENOTFOUND")) };
  await expect(resolveHost("nowhere.example", rules, untilThen)).rejects.toThrow(
    "no site called nowhere.example",
  );
});

test("this machine's own name is private", async () => {
  await expect(resolveHost("localhost", publicNetwork, untilThen)).rejects.toThrow(
    "private network",
  );
});

test("a look-up that never ends is given up with the whole", async () => {
  const over = new AbortController();
  const rules = { ...publicNetwork, resolve: () => new Promise<never>(() => undefined) };
  const asked = resolveHost("slow.example", rules, over.signal);
  over.abort(new Error("too long"));
  await expect(asked).rejects.toThrow("too long");
  await expect(resolveHost("slow.example", rules, over.signal)).rejects.toThrow("too long");
});
