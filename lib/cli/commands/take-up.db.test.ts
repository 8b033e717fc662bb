import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { bytesOf, englishArticle, reportOf } from "#lib/reports/fixtures.cases.ts";
import { importVerifiedRecord } from "#lib/reports/import-record.ts";

const root = join(import.meta.dirname, "../../..");
const owner = await ownerConnection();
afterAll(() => owner.end());

async function takeUp(recordId: string, actor: Actor, ...more: string[]) {
  const { rows } = await owner.query("SELECT email FROM person WHERE id = $1", [actor.personId]);
  const who = ["--newsroom", actor.newsroomSlug, "--as", rows[0].email];
  const args = ["lib/cli/stet.ts", "take-up", recordId, ...who, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: root, encoding: "utf8" },
  });
  const id = /as article ([0-9a-f-]{36}): \/n\/\S+\/articles\/\1\n/.exec(stdout)?.[1];
  return { status, stdout, stderr, id };
}

/** What came of a draft: its claims, its sources, and the runs of the checks that were asked for. */
const madeOf = (actor: Actor, id = "") =>
  inScope(actor, async (db) => [
    await db.claim.count({ where: { articleId: id } }),
    await db.source.count({ where: { articleId: id } }),
    await db.checkRun.count({ where: { articleId: id } }),
  ]);

test("a record is taken up as a draft, once a day, with its claims where they are wanted", async () => {
  const room = await testNewsroom();
  const editor = await room.join("editor");
  const bytes = bytesOf(reportOf(englishArticle()));
  const { recordId } = await importVerifiedRecord.run(editor, { bytes });
  const plain = await takeUp(recordId, editor);
  expect(plain).toMatchObject({ status: 0, stderr: "" });
  expect(plain.stdout).toMatch(/^Taken up without its claims as article /);
  expect(await madeOf(editor, plain.id)).toEqual([0, 1, 1]);
  expect((await takeUp(recordId, editor)).id).toBe(plain.id);

  const whole = await takeUp(recordId, editor, "--with-claims");
  expect(whole.stdout).toMatch(/^Taken up with its claims as article /);
  expect(whole.id).not.toBe(plain.id);
  const [claims, ...rest] = await madeOf(editor, whole.id);
  expect(claims).toBeGreaterThan(0);
  expect(rest).toEqual([1, 1]);
}, 60_000);

test("who may not is refused in one line, and what is no record is told", async () => {
  const room = await testNewsroom();
  const reporter = await room.join("reporter");
  const golden = readFileSync(join(root, "lib/reports/formats/golden/report.json"));
  const { recordId } = await importVerifiedRecord.run(reporter, { bytes: golden });
  const refused = async (...given: Parameters<typeof takeUp>) => {
    const { status, stdout, stderr } = await takeUp(...given);
    expect([stdout, stderr.trim().split("\n").length]).toEqual(["", 1]);
    return [status, stderr];
  };
  const [status, why] = await refused(recordId, reporter, "--with-claims");
  expect(status).toBe(1);
  expect(why).toMatch(/^stet take-up: /);
  expect((await refused(recordId, await room.join("reviewer")))[0]).toBe(1);
  expect(await refused(newId(), reporter)).toEqual([
    1,
    "stet take-up: There is no such record in this newsroom.\n",
  ]);
  expect(await refused("report.json", reporter)).toEqual([
    2,
    "stet take-up: “report.json” is no id of a record.\n",
  ]);
}, 60_000);
