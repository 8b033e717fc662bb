import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { revokeExpert } from "#lib/domain/experts/commands/revoke-expert.ts";
import { revokeInvitation } from "#lib/domain/members/commands/revoke-invitation.ts";
import { importRecord } from "#lib/domain/records/commands/import-record.ts";
import { recordHeading } from "#lib/domain/records/heading.cases.ts";
import { listRecords } from "#lib/domain/records/queries.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { eraseOutsiderWhole } from "./commands/erase-outsider.ts";
import { erasePersonWhole } from "./commands/erase-person.ts";
import { eraseSource } from "./commands/erase-source.ts";
import { recordsOfPerson, recordsOfSource } from "./queries.ts";
import { deskWithOutsider } from "./test-outsider.ts";

const why = { because: "asked", reason: "They wrote to us." };

/** A record that says the words where events say them: in JSON that lies in it as text. */
async function recordSaying(actor: Actor, words: string): Promise<string> {
  const heading = JSON.parse(new TextDecoder().decode(recordHeading(newId(), "Tides")));
  const said = { ...heading, events: [{ detail: JSON.stringify({ actor: { name: words } }) }] };
  const bytes = new TextEncoder().encode(JSON.stringify(said));
  return (await importRecord.run(actor, { bytes })).recordId;
}

const recordsIn = async (actor: Actor) =>
  (await inScope(actor, (db) => listRecords(db, { limit: 100 }))).map(({ id }) => id);

test("a person's name is found in imported records, and those that are chosen go with the last log's event", async () => {
  const { room, editor, reporter, reviewer } = await testDesk();
  const { admin } = room;
  const named = await recordSaying(reporter, reviewer.name.toUpperCase());
  const kept = await recordSaying(reporter, `With ${reviewer.name}`);
  const other = await recordSaying(reporter, "Somebody else");
  await removeMember(reviewer, new Date());
  const { memberId } = reviewer;
  const found = await inScope(admin, (db) => recordsOfPerson(db, memberId));
  expect(found.map(({ id }) => id).toSorted()).toEqual([named, kept].toSorted());

  const erase = (recordIds: string[]) => erasePersonWhole(admin, { ...why, memberId, recordIds });
  await expectRefused("conflict", () => erase([other]));
  await expectRefused("conflict", () => erase([newId()]));
  const { event } = await recording(() => erase([named]));
  expect(event).toMatchObject({
    ...{ chainOf: "newsroom", type: "texts.erased" },
    data: { of: "person", member: memberId, records: [named] },
  });
  expect((await recordsIn(editor)).toSorted()).toEqual([kept, other].toSorted());
});

test("somebody outside goes from records with their last log; whom records alone name, goes with those", async () => {
  const { admin, editor, reviewer, name, email, requestId, invitationId } =
    await deskWithOutsider();
  await revokeExpert.run(reviewer, { requestId });
  await revokeInvitation.run(admin, { invitationId });
  const recordId = await recordSaying(editor, name);
  const stranger = `Vesna Quill ${newId()}`;
  const alone = await recordSaying(editor, stranger);
  await expectRefused("conflict", () => eraseOutsiderWhole(admin, { ...why, texts: [stranger] }));
  await eraseOutsiderWhole(admin, { ...why, texts: [name, email], recordIds: [recordId] });
  expect(await recordsIn(editor)).toEqual([alone]);
});

test("what a source says goes from records, too; not by somebody who does not see it", async () => {
  const { room, editor, reporter, reviewer, article } = await testDesk();
  const { admin } = room;
  const title = `Notes of Quillfeather ${newId()}`;
  const source = { kind: "note", articleId: article.articleId, title, note: "Nine." };
  const { sourceId } = await addSource.run(reporter, source);
  const guarded = await addSource.run(reporter, source);
  const recordId = await recordSaying(reporter, title);
  const visibleTo = [reviewer.memberId];
  await setVisibility.run(reporter, { sourceId: guarded.sourceId, visibleTo });
  const held = (id: string) =>
    inScope(admin, (db) => recordsOfSource(db, { sourceId: id })).then((all) =>
      all.map(({ id }) => id),
    );
  expect(await held(sourceId)).toEqual([recordId]);
  expect(await held(guarded.sourceId)).toEqual([]);
  const erase = (id: string) =>
    eraseSource.run(admin, { ...why, sourceId: id, recordIds: [recordId] });
  await expectRefused("forbidden", () => erase(guarded.sourceId));
  const { event } = await recording(() => erase(sourceId));
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    data: { of: "source", source: sourceId, records: [recordId] },
  });
  expect(await recordsIn(editor)).toEqual([]);
});
