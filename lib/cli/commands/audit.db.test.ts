import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { publicKeyText } from "#lib/engines/checkpoints/checkpoint.ts";
import { keepFile } from "#lib/platform/checkpoints/checkpoint-file.ts";
import { makeCheckpoint } from "#lib/platform/checkpoints/make-checkpoint.ts";
import { exportReport } from "#lib/reports/export-report.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-audit-"));
afterAll(() => rmSync(folder, { recursive: true }));
const checkpoints = join(folder, "checkpoints.jsonl");
const exported = join(folder, "export.jsonl");
const report = join(folder, "report.json");
const nameless = join(folder, "report-public.json");
const key = generateKeyPairSync("ed25519").privateKey;

function audit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["lib/cli/stet.ts", "audit", ...args],
    { cwd: join(import.meta.dirname, "../../.."), encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

beforeAll(async () => {
  const { editor, article } = await testDesk();
  await makeCheckpoint(key);
  await keepFile(checkpoints);
  const wanted = { articleId: article.articleId, format: "json" as const };
  writeFileSync(report, (await exportReport(editor, wanted)).bytes);
  writeFileSync(nameless, (await exportReport(editor, { ...wanted, edition: "public" })).bytes);
}, 60_000);

test("a live database holds, against its own checkpoints and those of a file", () => {
  const own = audit("verify");
  expect(own).toMatchObject({ status: 0, stderr: "" });
  expect(own.stdout).toMatch(
    /^Holds: [\d,]+ events in [\d,]+ logs\.\nCheckpoints: \d+, the last of /,
  );
  expect(audit("verify", "--checkpoints", checkpoints)).toMatchObject({ status: 0, stderr: "" });
});

test("an export holds offline, until somebody touches it", () => {
  expect(audit("export")).toMatchObject({ status: 2, stdout: "" });
  const written = audit("export", "--out", exported);
  expect(written.stdout).toMatch(/export\.jsonl: [\d,]+ events\.\n$/);
  expect(audit("verify", exported).stdout).toMatch(
    /^Holds: .*\nNo checkpoints: whether a log was cut off, or written anew as a whole, cannot be told\.\n$/,
  );
  expect(audit("verify", exported, "--checkpoints", checkpoints)).toMatchObject({ status: 0 });
  const lines = readFileSync(exported, "utf8").split("\n");
  writeFileSync(exported, lines.toSpliced(2, 1).join("\n"));
  const touched = audit("verify", exported);
  expect(touched.status).toBe(1);
  expect(touched.stdout).toMatch(/^Does not hold: removed: in .*, event 2 (is missing|and those)/);
});

test("the log of a report holds, and a file that is nothing is said to be nothing", () => {
  for (const edition of [report, nameless])
    expect(audit("verify", edition).stdout).toMatch(/^Holds: 1 event in 1 log\.\n/);
  const known = readFileSync("lib/reports/formats/golden/public.json", "utf8");
  writeFileSync(nameless, known);
  const events = JSON.parse(known).chain.events.length;
  expect(audit("verify", nameless).stdout).toContain(`Holds: ${events} events in 1 log.\n`);
  writeFileSync(nameless, known.replace("The statement says so.", "The statement denies it."));
  expect(audit("verify", nameless).stdout).toMatch(/^Does not hold: edited: in .*, event 14 /);
  const nothing = join(folder, "nothing.txt");
  writeFileSync(nothing, "words");
  expect(audit("verify", nothing)).toEqual({
    status: 2,
    stdout: "",
    stderr: "stet audit: line 1 is not JSON.\n",
  });
  expect(audit("verify", "--checkpoints", nothing).stdout).toContain(
    "Does not hold: line 1 of the checkpoints is no checkpoint.",
  );
  expect(audit("verify", folder).status).toBe(2);
});

test("who signed may be asked for", () => {
  const other = publicKeyText(generateKeyPairSync("ed25519").privateKey);
  const one = audit("verify", exported, "--checkpoints", checkpoints, "--key", other);
  expect(one.status).toBe(1);
  expect(one.stdout).toMatch(/Does not hold: checkpoint 1 is signed by another key: /);
  expect(audit("verify", exported, "--key", "short").status).toBe(2);
});
