import { describe, expect, test } from "vitest";
import { readSettings, settingsTable } from "./env.ts";

describe("settings", () => {
  test("have defaults, and an empty variable counts as not set", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "" })).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      STET_DATA: ".stet",
      CHECKPOINT_EVENTS: 1_000,
      SESSION_HOURS: 84,
      SESSION_IDLE_HOURS: 24,
      TRUSTED_PROXIES: 0,
      LIMIT_SIGN_INS: 15,
      LIMIT_WRITES: 300,
      LIMIT_IMPORTS: 120,
      LIMIT_EXPORTS: 120,
      LOG_LEVEL: "warn",
      MAX_UPLOAD_BYTES: 20_000_000,
    });
  });

  test("are read as what they mean", () => {
    const read = readSettings({ PORT: "8080", STET_DEMO: "0", HOST: "::1" });
    expect(read).toMatchObject({ PORT: 8080, STET_DEMO: false, HOST: "::1" });
  });

  test.each([
    [{ PORT: "http" }, "Wrong setting: PORT must be a whole number."],
    [{ PORT: "70000" }, "Wrong setting: PORT must be between 1 and 65535."],
    [{ STET_DEMO: "no" }, "Wrong setting: STET_DEMO must be 0 or 1."],
    [
      { NEXTAUTH_SECRET: "short" },
      "Wrong setting: NEXTAUTH_SECRET must have at least 32 characters.",
    ],
    [
      { CHECKPOINT_KEY: "secret" },
      "Wrong setting: CHECKPOINT_KEY must be a private key in PEM form (PKCS #8, Ed25519).",
    ],
  ])("%o is named in one line", (env, line) => {
    expect(() => readSettings(env)).toThrow(line);
  });

  test("a wrong address is named, its password is not shown", () => {
    const wrong = () => readSettings({ DATABASE_URL: "mysql://me:hunter2@host/stet" });
    expect(wrong).toThrow(/^Wrong setting: DATABASE_URL must be an address such as/);
    expect(wrong).not.toThrow(/hunter2/);
  });

  test("the table says each setting's default and meaning", () => {
    expect(settingsTable).toContainEqual(
      expect.objectContaining({ name: "LOG_LEVEL", default: "warn" }),
    );
    expect(settingsTable.every((row) => row.meaning.length > 10)).toBe(true);
  });
});
