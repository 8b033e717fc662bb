import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { requireSameSite } from "./same-site.ts";

test.each([
  [{ origin: "http://localhost:3000", host: "localhost:3000" }],
  [{ origin: "https://stet.example", host: "10.0.0.5:3000", "x-forwarded-host": "stet.example" }],
])("%o is of this site", (headers: Record<string, string>) => {
  expect(() => requireSameSite(new Headers(headers))).not.toThrow();
});

test.each([
  [{ host: "stet.example" }],
  [{ origin: "null", host: "stet.example" }],
  [{ origin: "https://evil.example", host: "stet.example" }],
  [{ origin: "https://stet.example.evil.example", host: "stet.example" }],
  [{ origin: "http://stet.example:81", host: "stet.example" }],
  [{ origin: "https://stet.example" }],
])("%o is refused", (headers: Record<string, string>) => {
  expect(() => requireSameSite(new Headers(headers))).toThrow(AppError);
});
