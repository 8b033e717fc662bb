import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";

function doctor(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["lib/cli/stet.ts", "doctor", ...args],
    { cwd: join(import.meta.dirname, "../../.."), encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test("what can be repaired is repaired by an admin, and then all is well there", async () => {
  const { room, article } = await testDesk();
  const { newsroomSlug, personId } = room.admin;
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const { rows } = await owner.query("SELECT email FROM person WHERE id = $1", [personId]);
  await owner.query(
    `BEGIN; ALTER TABLE search_entry DISABLE TRIGGER USER; DELETE FROM search_entry WHERE id = '${article.articleId}';
     ALTER TABLE search_entry ENABLE TRIGGER USER; COMMIT`,
  );
  const line = `${newsroomSlug}: the search does not find the article ${article.articleId}. (can be repaired)`;
  const found = doctor();
  expect(found).toMatchObject({ status: 1, stderr: "" });
  expect(found.stdout).toContain(line);
  expect(doctor("--repair")).toMatchObject({ status: 2, stdout: "" });
  const as = ["--newsroom", newsroomSlug, "--as", rows[0].email];
  const repaired = doctor("--repair", ...as);
  expect(repaired.stdout).toContain("Repaired: the search finds 1 of these again.\n");
  expect(doctor().stdout).not.toContain(newsroomSlug);
});
