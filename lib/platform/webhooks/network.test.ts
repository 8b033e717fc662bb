import { afterEach, expect, test, vi } from "vitest";
import { mayBeAt, requireAddress, webhookNetwork } from "./network.ts";

afterEach(() => vi.unstubAllEnvs());

const at = (address: string) => mayBeAt(new URL(address));

test.each(["", "http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])(
  "on one's own machine alone (%s), webhooks may be there too",
  (address) => {
    vi.stubEnv("STET_URL", address);
    for (const own of ["http://localhost:4000", "http://127.0.0.1/x", "http://[::1]:4000"])
      expect(at(own), own).toBe(true);
    expect(at("https://cms.example.org/")).toBe(true);
    expect(at("http://cms.example.org/")).toBe(false);
    const { mayGoTo } = webhookNetwork();
    expect(["127.0.0.1", "::1", "93.184.215.14"].every(mayGoTo)).toBe(true);
    expect(["10.0.0.1", "169.254.169.254", "fd00::1"].filter(mayGoTo)).toEqual([]);
  },
);

test("where others reach Stet, webhooks are on the public internet alone, with https", () => {
  vi.stubEnv("STET_URL", "https://stet.example.org");
  expect(["http://localhost/", "http://127.0.0.1/", "http://cms.example.org/"].filter(at)).toEqual(
    [],
  );
  expect(at("https://cms.example.org/")).toBe(true);
  const { mayGoTo } = webhookNetwork();
  expect(["127.0.0.1", "::1", "10.0.0.1", "169.254.169.254"].filter(mayGoTo)).toEqual([]);
  expect(mayGoTo("93.184.215.14")).toBe(true);
});

test.each(["0.0.0.0", "::", "10.0.0.7"])(
  "where Stet listens for others (HOST %s), it tells its own machine nothing, however it is called",
  (host) => {
    vi.stubEnv("HOST", host);
    for (const address of ["", "http://localhost:3000"]) {
      vi.stubEnv("STET_URL", address);
      expect(["http://localhost:4000", "http://127.0.0.1/x"].filter(at)).toEqual([]);
      expect(["127.0.0.1", "::1"].filter(webhookNetwork().mayGoTo)).toEqual([]);
    }
  },
);

test("an address that no webhook may have is refused in words", () => {
  expect(() => requireAddress("https://cms.example.org/stet")).not.toThrow();
  expect(() => requireAddress("http://cms.example.org/")).toThrow("with https://");
});
