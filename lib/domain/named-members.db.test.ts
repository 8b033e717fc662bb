import { expect, onTestFinished, test } from "vitest";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { addReply } from "./replies/commands/add-reply.ts";
import { addSource } from "./sources/commands/add-source.ts";
import { testAnnotation } from "./test-article.ts";
import { testRule } from "./test-checked.ts";
import { testChecks } from "./test-checks.ts";
import { testContact } from "./test-contact.ts";
import { testDesk } from "./test-desk.ts";

/** How a list of members is written, by SQL, into the row that a member made. */
const lists: Record<string, string> = {
  "annotation.mentioned": "UPDATE annotation SET mentioned = $1, edited_at = now() WHERE id = $2",
  "reply.mentioned": "UPDATE reply SET mentioned = $1, edited_at = now() WHERE id = $2",
  "source.visible_to": "UPDATE source SET visible_to = $1 WHERE id = $2",
  "contact.visible_to": "UPDATE contact SET visible_to = $1 WHERE id = $2",
};

/** And one that is the admins' to write. */
const ofAdmins = "signer_rule.members";

/** And lists of sources, which are written with their row and say what it rests on. */
const ofSources = ["coverage.source_ids", "event_detail.source_ids", "finding.source_ids"];

test("every list of ids names members of the newsroom, and nobody else; or its sources", async () => {
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const { rows } = await owner.query<{ place: string }>(
    `SELECT table_name || '.' || column_name AS place FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'ARRAY' AND udt_name = '_uuid' ORDER BY 1`,
  );
  expect(rows.map(({ place }) => place)).toEqual(
    [...ofSources, ...Object.keys(lists), ofAdmins].sort(),
  );

  const { room, reviewer, stranger, article } = await testDesk();
  const other = await room.join("editor");
  const { annotationId } = await testAnnotation(reviewer, article);
  const { replyId } = await addReply.run(reviewer, { annotationId, body: "Seen." });
  const source = { kind: "note", articleId: article.articleId, title: "Notes", note: "Of today." };
  const { sourceId } = await addSource.run(reviewer, source);
  const sql = await applicationConnection(reviewer);
  onTestFinished(() => sql.end());
  const { contactId } = await testContact(reviewer, article);
  const ids = [annotationId, replyId, sourceId, contactId];
  for (const [index, [place, update]] of Object.entries(lists).entries()) {
    const write = (...members: string[]) =>
      sqlState(sql.query(update, [[reviewer.memberId, ...members], ids[index]]));
    expect(await write(stranger.memberId), place).toBe("ST409");
    expect(await write(other.memberId), place).toBe("accepted");
  }

  const { ruleId } = await testRule(room.admin, reviewer);
  const admin = await applicationConnection(room.admin);
  onTestFinished(() => admin.end());
  for (const [member, outcome] of [
    [stranger, "ST409"],
    [other, "accepted"],
  ] as const) {
    const update = "UPDATE signer_rule SET members = $1 WHERE id = $2";
    const named = [reviewer.memberId, member.memberId];
    expect(await sqlState(admin.query(update, [named, ruleId])), ofAdmins).toBe(outcome);
  }

  const elsewhere = await testDesk();
  const of = { kind: "note", articleId: elsewhere.article.articleId, title: "Theirs", note: "No." };
  const foreign = await addSource.run(elsewhere.reviewer, of);
  await testChecks(reviewer, article);
  for (const [table, column] of ofSources.map((place) => place.split("."))) {
    const copied = sql.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(one, jsonb_build_object('${column}', jsonb_build_array($1::text)))).*
       FROM ${table} one LIMIT 1`,
      [foreign.sourceId],
    );
    expect(await sqlState(copied), table).toBe("ST409");
  }
});
