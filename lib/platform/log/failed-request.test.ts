import { afterEach, expect, test } from "vitest";
import { logFailedRequest } from "./failed-request.ts";
import { createLog, type log } from "./log.ts";

const perProcess = globalThis as { stetLog?: ReturnType<typeof log> };
afterEach(() => {
  perProcess.stetLog = undefined;
});

test("a page that fails is logged with its request, its number and its pattern, and no secret", async () => {
  const lines: string[] = [];
  perProcess.stetLog = createLog("info", { write: (line) => void lines.push(line) });
  const error = Object.assign(new Error("no such row: “the minister said”"), { digest: "2417" });
  await logFailedRequest(
    error,
    {
      path: "/expert/expert_abc?next=stet_abc",
      method: "GET",
      headers: { "x-request-id": "0192f0e6", cookie: "session=abc", authorization: "Bearer abc" },
    },
    {
      routerKind: "App Router",
      routePath: "/expert/[secret]",
      routeType: "render",
      renderSource: "react-server-components",
      revalidateReason: undefined,
    },
  );
  expect(JSON.parse(lines.join(""))).toMatchObject({
    level: "error",
    request: "0192f0e6",
    fault: "2417",
    method: "GET",
    route: "/expert/[secret]",
    kind: "render",
    err: { type: "Error", message: "no such row: …" },
  });
  expect(lines.join("")).not.toMatch(/abc|minister/);
});
