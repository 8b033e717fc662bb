import { expect, test } from "vitest";
import { readClearance } from "#lib/domain/clearance/queries.ts";
import { readContactBlocks } from "#lib/domain/contacts/queries.ts";
import { publishArticle } from "#lib/domain/publication/commands/publish-article.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { testArticle } from "#lib/domain/test-article.ts";
import { checkedArticle, settledDesk } from "#lib/domain/test-checked.ts";
import { contactRow, orphanedContact, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { CONFLICT, FORBIDDEN, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { releaseContacts } from "./release-contacts.ts";

const reason = "Whoever asked has left us, and the passage was cut.";

/** A member who was taken out is one again, whoever does it. */
const takeBack = ({ newsroomId, memberId }: Actor) =>
  inScope({ newsroomId }, (db) =>
    db.member.updateMany({ where: { id: memberId }, data: { removedAt: null } }),
  );

test("an editor ends that an article waits for a reply that nobody is left to see, and sees nothing of it", async () => {
  const { room, reporter, reviewer, editor, stranger, article } = await testDesk();
  const { articleId } = article;
  const { contactId, asker } = await orphanedContact(room, article);
  const input = { articleId, reason };
  for (const actor of [reporter, reviewer, room.admin, asker])
    await expectRefused("forbidden", () => releaseContacts.run(actor, input));
  await expectRefused("not_found", () => releaseContacts.run(stranger, input));
  await expectRefused("invalid_input", () =>
    releaseContacts.run(editor, { ...input, reason: " " }),
  );
  const { event, result } = await recording(() => releaseContacts.run(editor, input));
  expect(result).toEqual({ contacts: 1 });
  expect(event).toMatchObject({
    type: "contact.released",
    data: { contacts: [contactId] },
    detail: { reason },
  });
  expect(event.data).not.toHaveProperty("clearance");
  expect(await contactRow(editor, contactId)).toBeNull();
  const seen = await inScope(editor, (db) => readContactBlocks(db, articleId, new Date()));
  expect(seen).toEqual([]);
  await takeBack(asker);
  expect(await contactRow(asker, contactId)).toMatchObject({
    ...{ state: "withdrawn", note: reason, settledById: editor.memberId },
    ...{ settledAt: new Date(event.at), visibleTo: [asker.memberId] },
  });
  await expectRefused("conflict", () => releaseContacts.run(editor, input));
});

test("not who wrote the article, and not while somebody sees the contact who may note what came", async () => {
  const { room, reviewer, editor, reporter, article } = await testDesk();
  const writer = await room.join("reporter", "editor");
  const own = await testArticle(writer, { content: "Nine ferries left the harbour." });
  await orphanedContact(room, own);
  await expectRefused("forbidden", () =>
    releaseContacts.run(writer, { articleId: own.articleId, reason }),
  );
  await releaseContacts.run(editor, { articleId: own.articleId, reason });
  const input = { articleId: article.articleId, reason };
  await expectRefused("conflict", () => releaseContacts.run(editor, input));
  // One that everybody sees, one about which a source was asked, and one that the reporter sees.
  await testContact(reviewer, article);
  await testContact(reporter, article, { terms: "background" });
  const { asker } = await orphanedContact(room, article, { purpose: "source" });
  await expectRefused("conflict", () => releaseContacts.run(editor, input));
  expect(asker.roles).toEqual(["reporter"]);
});

test("the article can be published then, which turns its clearance", async () => {
  const { room, reporter, reviewer, editor, input } = await settledDesk();
  const { articleId } = input;
  await checkedArticle(reviewer, input);
  await signOffRevision.run(editor, input);
  await orphanedContact(room, input);
  await orphanedContact(room, input);
  const publish = () => publishArticle.run(editor, { ...input, url: "https://example.org/envoys" });
  await expectRefused("conflict", publish);
  const { event } = await recording(() => releaseContacts.run(editor, { articleId, reason }));
  expect(event.data).toMatchObject({ contacts: { length: 2 }, clearance: true });
  const cleared = await inScope(reporter, (db) => readClearance(db, { articleId }));
  expect(cleared).toMatchObject({ cleared: true, because: [] });
  await publish();
});

test("by SQL nobody else does it, nor without the event that says so", async () => {
  const { room, reporter, reviewer, editor, article } = await testDesk();
  const { contactId } = await orphanedContact(room, article);
  const release = "SELECT release_contacts($1, 'It is gone.', now())";
  for (const actor of [reporter, reviewer, room.admin]) {
    const sql = await sqlOf(actor);
    expect(await sqlState(sql.query(release, [article.articleId]))).toBe(FORBIDDEN);
  }
  const sql = await sqlOf(editor);
  expect(await sqlState(sql.query(release, [article.articleId]))).toBe(CONFLICT);
  expect(await sqlState(sql.query("UPDATE contact SET state = 'withdrawn', note = 'Gone.'"))).toBe(
    "accepted",
  );
  const owner = await ownerConnection();
  const { rows } = await owner.query("SELECT state FROM contact WHERE id = $1", [contactId]);
  await owner.end();
  expect(rows).toEqual([{ state: "asked" }]);
});
