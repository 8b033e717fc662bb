import { expect, test } from "vitest";
import { readSettings } from "#lib/core/env.ts";
import { refuseWeakSecrets } from "./weak-secrets.ts";

const STET_URL = "https://stet.example.org";
const strong = "q8Vd1nZsX0rT7uLw4yBk2cHe6mPj9aGf";
const start = (env: Record<string, string>) => () => refuseWeakSecrets(readSettings(env));

test.each([
  [{ NEXTAUTH_SECRET: "a".repeat(40) }, "NEXTAUTH_SECRET"],
  [{ NEXTAUTH_SECRET: "please-change-me-please-change-me-0" }, "NEXTAUTH_SECRET"],
  [{ METRICS_TOKEN: "0101010101010101010101010101010101" }, "METRICS_TOKEN"],
  [{ OIDC_CLIENT_SECRET: "changeme" }, "OIDC_CLIENT_SECRET"],
  [{ DATABASE_URL: "postgresql://stet:postgres@db.example.org/stet" }, "DATABASE_URL"],
  [{ DATABASE_URL: "postgresql://stet:short@db.example.org/stet" }, "DATABASE_URL"],
  [{ SMTP_URL: "smtps://mailer:changeme@mail.example.org" }, "SMTP_URL"],
  [{ SMTP_URL: "smtps://mailer:@mail.example.org" }, "SMTP_URL"],
  [{ SMTP_URL: "smtps://mailer:mailer@mail.example.org" }, "SMTP_URL"],
  [{ SMTP_URL: "smtps://mailer:your%2Dkey@mail.example.org" }, "SMTP_URL"],
])("for real work %j is refused, without its value", (env, name) => {
  expect(start({ STET_URL, ...env })).toThrow(`Weak secret: ${name}`);
  expect(start({ STET_URL, ...env })).not.toThrow(Object.values(env)[0]);
});

test("a strong one is taken, and on one's own machine any", () => {
  const DATABASE_URL = `postgresql://stet:${strong}@db.example.org/stet`;
  expect(start({ STET_URL, NEXTAUTH_SECRET: strong, DATABASE_URL })).not.toThrow();
  expect(start({ STET_URL, OIDC_CLIENT_SECRET: "0a1b0a1b2c3d2c3d" })).not.toThrow();
  for (const SMTP_URL of [
    "smtp://relay.example.org:25",
    `smtps://a%40b:${strong}@mail.example.org`,
  ])
    expect(start({ STET_URL, SMTP_URL })).not.toThrow();
  expect(start({ STET_URL, SMTP_URL: "smtp://stet:stet@localhost:1025" })).not.toThrow();
  expect(start({ NEXTAUTH_SECRET: "a".repeat(40) })).not.toThrow();
  expect(start({ STET_URL, DATABASE_URL: "postgresql://stet:x@127.0.0.1/stet" })).not.toThrow();
});
