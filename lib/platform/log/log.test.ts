import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import { enterRequest } from "./request-context.ts";

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createLog("info", { write: (line) => void lines.push(line) }));
  return JSON.parse(lines.join(""));
}

test("a line is one JSON object with the request's number", async () => {
  const line = await Promise.resolve().then(() => {
    enterRequest({ id: "0192f0e4" });
    return logged((log) => log.warn({ status: 503 }, "answered"));
  });
  expect(line).toMatchObject({ level: "warn", request: "0192f0e4", status: 503, msg: "answered" });
});

test("no secret gets into it, and of an error no words that somebody wrote", () => {
  const err = new Error('duplicate key: "the minister"');
  const line = logged((log) =>
    log.error({
      err,
      password: "open sesame",
      headers: { authorization: "Bearer abc", cookie: "session=abc", "set-cookie": "a=b" },
      sent: { token: "stet_abc", email: "ada@example.org", url: "https://x.example/r/abc" },
    }),
  );
  const text = JSON.stringify(line);
  for (const secret of ["sesame", "abc", "a=b", "ada@", "minister"]) {
    expect(text).not.toContain(secret);
  }
  expect(text).toContain("duplicate key");
});
