import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { removeEvidence } from "#lib/domain/evidence/commands/remove-evidence.ts";
import { removeMember } from "#lib/domain/members/commands/remove-member.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { approvedClaim, testSource } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { exportReport } from "#lib/reports/export-report.ts";
import { verifyReport } from "#lib/reports/verify.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-erase-"));
afterAll(() => rmSync(folder, { recursive: true }));

function stet(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/cli/stet.ts", ...args], {
    cwd: join(import.meta.dirname, "../../.."),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a person and a source are erased; reports and logs verify afterwards, and say so", async () => {
  const { room, reviewer, editor, article } = await testDesk();
  const { articleId } = article;
  const { sourceId } = await testSource(reviewer, article);
  const hidden = await testSource(reviewer, article);
  const restricted = { sourceId: hidden.sourceId, visibleTo: [reviewer.memberId] };
  await setVisibility.run(reviewer, restricted);
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const quote = "It is said there were four of them.";
  const attached = await attachEvidence.run(reviewer, {
    ...{ claimId, sourceId, stance: "supports", locator: "", quote },
  });
  await removeEvidence.run(reviewer, { evidenceId: attached.evidenceId, reason: "It goes." });
  await removeMember.run(room.admin, { memberId: reviewer.memberId });
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const { rows } = await owner.query("SELECT id, email FROM person WHERE id = ANY ($1)", [
    [reviewer.personId, room.admin.personId],
  ]);
  const emailOf = (id: string) => rows.find((row) => row.id === id)?.email;
  const who = ["--newsroom", room.admin.newsroomSlug, "--as", emailOf(room.admin.personId)];
  const why = ["--because", "asked", "--reason", "They wrote to us."];

  const person = stet("erase", "person", emailOf(reviewer.personId), ...who, ...why);
  expect(person).toMatchObject({ status: 0, stderr: "" });
  expect(person.stdout).toMatch(/^Erased from the log of 1 article, from events [\d, ]+ of /);
  const again = stet("erase", "person", emailOf(reviewer.personId), ...who, ...why);
  expect(again).toEqual({
    status: 1,
    stdout: "",
    stderr: "stet erase: There is no such member here.\n",
  });
  const source = stet("erase", "source", sourceId, ...who, ...why);
  expect(source).toMatchObject({ status: 0, stderr: "" });
  const unseen = stet("erase", "source", `${articleId}#2`, ...who, ...why);
  expect(unseen).toMatchObject({ status: 0, stderr: "" });

  const { bytes } = await exportReport(editor, { articleId, format: "json" });
  const verified = verifyReport(bytes);
  expect(verified).toMatchObject({ ok: true });
  expect(Buffer.from(bytes).toString()).not.toContain(reviewer.name);
  expect(Buffer.from(bytes).toString()).not.toContain(quote);
  const file = join(folder, "report.json");
  writeFileSync(file, bytes);
  const told = stet("verify", file);
  expect(told.stdout).toMatch(
    /\nEvent \d+, 20\S+Z: Ada Admin erased the name and the address of a person, at their request, from events [^\n]+\nEvent \d+, 20\S+Z: Ada Admin erased the texts of source 1, at their request, from events /,
  );
  await expect(exportReport(editor, { articleId, format: "json", atSeq: 3 })).rejects.toThrow(
    "were erased since: a report can be made of the event that says so, or of a later one.",
  );
  expect(stet("audit", "verify")).toMatchObject({ status: 0 });
  expect(stet("doctor").stdout).not.toContain(room.admin.newsroomSlug);
  expect((await exportReport(editor, { articleId, format: "pdf" })).bytes.length).toBeGreaterThan(
    1_000,
  );
});

test("what is refused leaves a line", () => {
  expect(
    stet("erase", "person", "a@b.example", "--newsroom", "none", "--as", "x@y.example"),
  ).toMatchObject({
    status: 2,
  });
});
