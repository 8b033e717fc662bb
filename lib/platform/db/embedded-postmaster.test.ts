import { expect, test } from "vitest";
import { isAlive, parsePostmaster } from "./embedded-postmaster.ts";

const file = (status: string) =>
  `4873\n/srv/stet/data\n1795378500\n54321\n\n127.0.0.1\n  12345  6\n${status}  \n`;

test("tells process, port and whether the server is ready", () => {
  expect(parsePostmaster(file("ready"))).toEqual({ pid: 4873, port: 54321, ready: true });
  expect(parsePostmaster(file("starting"))).toMatchObject({ ready: false });
});

test.each(["", "4873\n", "4873\n/srv/stet/data\n1795378500\n", "no\nnumber\nat\nall\n"])(
  "a file that is still being written, %j, tells nothing",
  (half) => {
    expect(parsePostmaster(half)).toBeUndefined();
  },
);

test("this process is alive; one that cannot exist is not", () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(2 ** 30)).toBe(false);
});
