import { afterEach, expect, test } from "vitest";
import { takeConsole } from "./console.ts";
import { createLog } from "./log.ts";
import { enterRequest } from "./request-context.ts";

const { error, warn } = console;
afterEach(() => Object.assign(console, { error, warn }));

test("what is said on the console is a line of the log, in its request, without anybody's words", async () => {
  const lines: string[] = [];
  const into = createLog("info", { write: (line) => void lines.push(line) });
  takeConsole(() => into);
  await Promise.resolve().then(() => {
    enterRequest({ id: "0192f0e5" });
    console.error("it failed:", new TypeError('no such person: "the minister"'));
    console.warn("%s was here", "ada@example.org", { token: "stet_abc" });
  });
  const [failed, warned] = lines.map((line) => JSON.parse(line));
  expect(failed).toMatchObject({
    level: "error",
    request: "0192f0e5",
    msg: "console",
    err: { type: "TypeError", message: "no such person: …" },
  });
  expect(warned).toMatchObject({ level: "warn", request: "0192f0e5", said: "%s was here …" });
  expect(lines.join("")).not.toMatch(/minister|ada@|stet_abc/);
});
