import { afterEach, expect, test } from "vitest";
import { createLog, type log } from "./log.ts";
import { enterRequest } from "./request-context.ts";
import { signInLog } from "./sign-in-log.ts";

const perProcess = globalThis as { stetLog?: ReturnType<typeof log> };
afterEach(() => {
  perProcess.stetLog = undefined;
});

test("what next-auth complains of is a line of the log, and what a browser sends it is none", async () => {
  const lines: string[] = [];
  perProcess.stetLog = createLog("info", { write: (line) => void lines.push(line) });
  await Promise.resolve().then(() => {
    enterRequest({ id: "0192f0e7" });
    const error = new Error('the answer was "code=abc"');
    signInLog.error?.("OAUTH_CALLBACK_ERROR", { error, providerId: "oidc", code: "abc" });
    signInLog.error?.("CLIENT\nforged", new Error("forged"));
    signInLog.error?.("CLIENT_FETCH_ERROR", JSON.parse('{"error":"forged","message":"forged"}'));
    signInLog.warn?.("DEBUG_ENABLED");
  });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      level: "error",
      request: "0192f0e7",
      msg: "sign-in",
      code: "OAUTH_CALLBACK_ERROR",
      err: { message: "the answer was …" },
    },
    { level: "warn", request: "0192f0e7", code: "DEBUG_ENABLED" },
  ]);
  expect(lines.join("")).not.toMatch(/abc|forged/);
});
