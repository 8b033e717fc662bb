import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { asBefore } from "#lib/reports/before-parts.cases.ts";
import { buildReport } from "#lib/reports/build-report.ts";
import { discussedArticle, inEditionOf } from "#lib/reports/editions.cases.ts";
import { erasedReport } from "#lib/reports/erased.cases.ts";
import { bytesOf, editor, englishArticle, reportOf } from "#lib/reports/fixtures.cases.ts";
import { html } from "#lib/reports/formats/html.ts";
import { PAGES } from "#lib/reports/formats/pages.ts";

const report = reportOf(englishArticle());

function verify(input: string | Uint8Array, ...args: string[]) {
  const command = ["lib/cli/stet.ts", "verify", ...(args.length > 0 ? args : ["-"])];
  // An address that would be refused, if anything asked for it.
  const env = { ...process.env, DATABASE_URL: "no address" };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: new URL("../../..", import.meta.url),
    input,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a report that holds: exit code 0, and what it is about", () => {
  const { status, stdout, stderr } = verify(bytesOf(report));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toBe(
    [
      "Holds: “Envoys of 17 countries at the White House” (The Harbour Desk), at event 26 of its log, 2024-05-17T03:17:00.000Z.",
      "Internal edition: all that any member of the newsroom may see.",
      "Claims: 1 approved, 1 returned, 1 assigned, 1 withdrawn, 1 stale.",
      `Head of the log: ${report.chain.head.hash}`,
      `Digest: ${report.digest}`,
      "",
    ].join("\n"),
  );
});

test("a public edition without names holds whole, and says what it leaves out", () => {
  const nameless = inEditionOf(discussedArticle(), "public", true);
  const { status, stdout } = verify(bytesOf(nameless));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Holds: /);
  expect(stdout).toContain("; 1 sentence in which a member is named; ");
  expect(stdout).not.toContain("for want of a digest");
});

test("words of logs of before, that nothing binds: exit code 3, and which events they are of", () => {
  const { text, steps } = discussedArticle();
  const { chain } = reportOf({ text, steps });
  const before = { id: chain.id, events: asBefore(chain.events) };
  const nameless = buildReport({ chain: before, text, edition: "public", hideNames: true });
  const { status, stdout } = verify(bytesOf(nameless));
  expect(status).toBe(3);
  expect(stdout).toMatch(/^Holds in part: /);
  expect(stdout).toMatch(
    /Not compared, for want of a digest of what was recorded: what is given of event \d+\./,
  );
});

test("pages that another version set: exit code 3, and that they were not compared", async () => {
  const page = new TextDecoder().decode(await html.render(report));
  const { status, stdout } = verify(page.replace(PAGES, "stet-pages-1"));
  expect(status).toBe(3);
  expect(stdout).toContain("The record is valid; the visible pages were not compared");
  expect(verify(page).status).toBe(0);
});

test("words that an erasure alone binds are named, and whether a checkpoint stands over it", () => {
  const admin = { ...editor, roles: ["admin"] };
  const erased = erasedReport(admin, (detail) => detail.replaceAll("Jonas Weber", "(erased)"));
  const { status, stdout } = verify(bytesOf(erased));
  expect(status).toBe(0);
  expect(stdout).toContain(
    "Names and texts were erased from event 12: what is left there is bound by what a later event says of it alone, and not by what was recorded.",
  );
  expect(stdout).toMatch(/Event 27, .* No checkpoint in this report stands over that event\.\n/);
});

test("one byte changed: exit code 1, and one line", () => {
  const bytes = bytesOf(report);
  bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
  const { status, stdout } = verify(bytes);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^Does not hold: [^\n]+\.\n$/);
});

test.each([
  ["no report", "{}", [], "This is not a Stet report."],
  ["no file", "", ["no-such-file.json"], "there is no such file"],
  ["no argument that it knows", "", ["--quickly", "-"], "unknown option '--quickly'"],
])("%s: exit code 2, and one line of error", (_name, input, args, problem) => {
  const { status, stdout, stderr } = verify(input, ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^stet verify: [^\n]+\n$/);
  expect(stderr).toContain(problem);
});
