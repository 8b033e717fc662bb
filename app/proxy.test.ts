import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "../proxy.ts";

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
