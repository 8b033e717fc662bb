import { expect, onTestFinished, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { removeEvidence } from "#lib/domain/evidence/commands/remove-evidence.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { proposedClaim, rangeOf } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { textsHolding } from "../test-texts-holding.ts";
import { eraseSource } from "./erase-source.ts";

const title = "A letter from the harbour master";
const quote = "Nobody at the quay counted more than a dozen of them.";
const secret = "The letter names whoever counted, in green ink.";

async function deskWithSource() {
  const desk = await testDesk();
  const { reporter, reviewer, article } = desk;
  const { articleId, revisionId } = article;
  const bytes = new TextEncoder().encode(secret);
  const file = { name: "harbour-letter.txt", bytes };
  const { sourceId } = await addSource.run(reporter, { kind: "file", articleId, title, file });
  const { claimId } = await proposedClaim(reviewer, article);
  const evidence = { claimId, sourceId, stance: "supports", locator: "second page", quote };
  const { evidenceId } = await attachEvidence.run(reviewer, evidence);
  const ranges = [rangeOf(article, "two days")];
  const note = { kind: "comment", body: `See “${title}” for that.` };
  await addAnnotation.run(reviewer, { articleId, revisionId, ranges, ...note });
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const erasing = {
    sourceId,
    because: "protection",
    reason: "They are in danger.",
  };
  return { ...desk, admin: desk.room.admin, owner, sourceId, evidenceId, erasing };
}

test("a source's texts, its file and what was quoted from it go, wherever they stand; the chain holds", async () => {
  const { admin, reviewer, owner, article, sourceId, evidenceId, erasing } = await deskWithSource();
  const words = [title, title.toUpperCase(), quote, "harbour-letter.txt", "second page"];
  await removeEvidence.run(reviewer, { evidenceId, reason: `“${title}” must not be used.` });
  const hex = Buffer.from(secret).toString("hex");
  expect(await textsHolding(owner, words)).toContain("source.title");
  expect(await textsHolding(owner, [hex])).toEqual(["source_file.bytes"]);
  const { result, event } = await recording(() => eraseSource.run(admin, erasing));
  expect(result.articleId).toBe(article.articleId);
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "texts.erased",
    data: { of: "source", because: "protection", source: sourceId },
    detail: { reason: "They are in danger." },
  });
  expect(await textsHolding(owner, [...words, hex])).toEqual([]);
  const note = await inScope(admin, (db) => db.annotation.findFirstOrThrow());
  expect(note.body).toBe("See “(erased)” for that.");
});

test("none is erased while evidence of it stands, or by anybody but an admin", async () => {
  const { admin, editor, reviewer, evidenceId, erasing } = await deskWithSource();
  await expectRefused("conflict", () => eraseSource.run(admin, erasing));
  await removeEvidence.run(reviewer, { evidenceId, reason: "It goes." });
  await expectRefused("forbidden", () => eraseSource.run(editor, erasing));
  await expectRefused("not_found", () => eraseSource.run(admin, { ...erasing, sourceId: newId() }));
  const telling = { ...erasing, reason: `It was ${title}.` };
  await expectRefused("invalid_input", () => eraseSource.run(admin, telling));
  const key = newId();
  const first = await eraseSource.run(admin, erasing, key);
  expect(await eraseSource.run(admin, erasing, key)).toEqual(first);
  await expectRefused("conflict", () => eraseSource.run(admin, erasing));
});

test("a restricted source is erased by an admin who does not see it, who learns nothing of it; nor do the others", async () => {
  const { admin, reporter, reviewer, editor, owner, article, sourceId, evidenceId, erasing } =
    await deskWithSource();
  await setVisibility.run(reporter, { sourceId, visibleTo: [reviewer.memberId] });
  await expectRefused("conflict", () => eraseSource.run(admin, erasing));
  await removeEvidence.run(reviewer, { evidenceId, reason: "It goes." });
  const { sourceId: _, ...why } = erasing;
  const which = { articleId: article.articleId, number: 1 };
  await expectRefused("forbidden", () => eraseSource.run(editor, { ...why, ...which }));
  await expectRefused("not_found", () => eraseSource.run(admin, { ...why, ...which, number: 9 }));
  // That it names the source is not told to who does not see it: it is taken out.
  const telling = { ...why, reason: `It was ${title}.`, ...which };
  const { event, result } = await recording(() => eraseSource.run(admin, telling));
  expect(event).toMatchObject({ type: "texts.erased", data: { source: sourceId } });
  expect(result).toEqual({ articleId: article.articleId, events: expect.any(Array) });
  expect(await textsHolding(owner, [title, quote, "harbour-letter.txt"])).toEqual([]);
  const { rows } = await owner.query<{ detail: string }>(
    "SELECT detail FROM event_detail WHERE $1 = ANY (source_ids) AND detail LIKE '%seenBy%' ORDER BY seq",
    [sourceId],
  );
  expect(rows.flatMap(({ detail }) => JSON.parse(detail).seenBy)).toEqual([]);
  expect(rows).toHaveLength(1);
  const where = { id: sourceId };
  for (const one of [editor, admin]) {
    expect(await inScope(one, (db) => db.source.count({ where }))).toBe(0);
  }
  expect(await inScope(reviewer, (db) => db.source.count({ where }))).toBe(1);
});

test("by SQL, a source that one does not see is told to nobody but an admin's erasure", async () => {
  const { admin, reporter, editor, sourceId } = await deskWithSource();
  await setVisibility.run(reporter, { sourceId, visibleTo: [reporter.memberId] });
  const read = async (who: Actor) => {
    const sql = await applicationConnection(who);
    onTestFinished(() => sql.end());
    return (await sql.query("SELECT id FROM source_to_erase($1, NULL, NULL)", [sourceId])).rows;
  };
  expect(await read(editor)).toEqual([]);
  expect(await read(admin)).toEqual([{ id: sourceId }]);
});
