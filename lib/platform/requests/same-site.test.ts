import { expect, test } from "vitest";
import { isFromElsewhere } from "./same-site.ts";

const host = "stet.example";
test.each([
  ["POST", { host, origin: "https://stet.example", "sec-fetch-site": "same-origin" }, false],
  ["POST", { host, origin: "https://evil.example", "sec-fetch-site": "cross-site" }, true],
  ["POST", { host, origin: "https://evil.example" }, true],
  ["POST", { host, origin: "https://sub.stet.example", "sec-fetch-site": "same-site" }, true],
  ["POST", { host, origin: "null" }, true],
  ["DELETE", { host, "sec-fetch-site": "cross-site" }, true],
  ["POST", { host: "10.0.0.1", "x-forwarded-host": host, origin: "https://stet.example" }, false],
  // A program, which has no cookies that it was not given.
  ["POST", { host }, false],
  // A link from elsewhere may lead here.
  ["GET", { host, "sec-fetch-site": "cross-site" }, false],
])("%s with %j: %s", (method, headers, elsewhere) => {
  expect(isFromElsewhere(method, new Headers(headers))).toBe(elsewhere);
});
