import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "../proxy.ts";

test.each([
  "/n/demo/articles/1/report",
  "/n/demo/articles/1/report/",
  "/n/demo/files/1/",
  "/n/demo/reports/1",
])("what is downloaded from %s does nothing where it is opened", (path) => {
  const { headers } = proxy(new NextRequest(`https://stet.example${path}`));
  expect(headers.get("content-security-policy")).toBe("sandbox");
});

test.each([
  [{}, 403],
  [{ authorization: "Basic YTpi" }, 403],
  [{ authorization: "Bearer else" }, 403],
  [{ authorization: "Bearer stet_abc" }, 200],
])("a page of another site that sends %j gets %i", (more, status) => {
  const headers = { host: "stet.example", origin: "https://evil.example", ...more };
  const url = "https://stet.example/api/v1/n/demo/claims";
  expect(proxy(new NextRequest(url, { method: "POST", headers })).status).toBe(status);
});
