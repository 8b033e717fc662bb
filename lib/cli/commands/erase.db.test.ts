import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { deskWithOutsider } from "#lib/domain/erasures/test-outsider.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { removeEvidence } from "#lib/domain/evidence/commands/remove-evidence.ts";
import { revokeExpert } from "#lib/domain/experts/commands/revoke-expert.ts";
import { removeMember } from "#lib/domain/members/commands/remove-member.ts";
import { revokeInvitation } from "#lib/domain/members/commands/revoke-invitation.ts";
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

test("somebody outside is erased by what names them; reports and logs verify afterwards, and say so", async () => {
  const { admin, editor, reviewer, name, email, article, byArticle, ...desk } =
    await deskWithOutsider();
  const { rows } = await desk.owner.query("SELECT email FROM person WHERE id = $1", [
    admin.personId,
  ]);
  const who = ["--newsroom", admin.newsroomSlug, "--as", rows[0].email];
  const why = ["--because", "asked", "--reason", "They wrote to us."];
  const erase = (...named: string[]) => stet("erase", "outsider", ...named, ...who, ...why);
  expect(erase(name, email)).toMatchObject({
    status: 1,
    stderr: "stet erase: Take the invitation to this address back first.\n",
  });
  await revokeInvitation.run(admin, { invitationId: desk.invitationId });
  await revokeExpert.run(reviewer, { requestId: desk.requestId });
  expect(erase(name, email)).toEqual({
    status: 0,
    stderr: "",
    stdout: expect.stringMatching(
      /^Erased from \d+ events, in the logs of 2 articles and the newsroom’s own, and from every row\.\n$/,
    ),
  });
  expect(erase(name, email).stderr).toMatch(/names somebody so who is not a member\.\n$/);
  for (const articleId of [article.articleId, byArticle]) {
    const { bytes } = await exportReport(editor, { articleId, format: "json" });
    const verified = verifyReport(bytes);
    expect(verified.ok ? "" : verified.problem).toBe("");
    expect(verified.ok && verified.summary.erasures[0]?.sentence).toMatch(
      /^Ada Admin erased the name or the address of somebody outside, at their request, from events? [^:]+: They wrote to us\.$/,
    );
    expect(Buffer.from(bytes).toString()).not.toContain(name);
  }
  expect(stet("audit", "verify")).toMatchObject({ status: 0 });
  expect(stet("doctor").stdout).not.toContain(admin.newsroomSlug);
});

test("what is refused leaves a line", () => {
  expect(
    stet("erase", "person", "a@b.example", "--newsroom", "none", "--as", "x@y.example"),
  ).toMatchObject({
    status: 2,
  });
});
