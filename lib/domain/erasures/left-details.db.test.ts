import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { newId, newSalt } from "#lib/core/ids.ts";
import { removeMember } from "#lib/domain/members/commands/remove-member.ts";
import { approvedClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { appendEvents } from "#lib/platform/audit/append-events.ts";
import { replaceDetails } from "#lib/platform/audit/replace-details.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { digestsOf } from "./redact.ts";

/**
 * What the database holds of an erasure, against whoever writes as the application's role: an event that says so, and
 * beside others whatever they like.
 */

async function deskOfFormer() {
  const desk = await testDesk();
  const { room, reviewer, editor, article } = desk;
  await approvedClaim(reviewer, editor, article);
  await removeMember.run(room.admin, { memberId: reviewer.memberId });
  const { admin } = room;

  /** Says that the former reviewer is erased, and leaves this beside their verdict. */
  const leave = (
    who: Actor,
    words: string[],
    change: (detail: string) => string,
    member = reviewer.memberId,
  ) =>
    inScope(who, async (db) => {
      const row = await db.auditEvent.findFirstOrThrow({
        where: { body: { contains: '"type":"verdict.proposed"' } },
        include: { detail: true },
      });
      const detail = change(row.detail?.detail ?? "");
      const left = [
        { chainId: row.chainId, seq: row.seq, type: "verdict.proposed", salt: newSalt(), detail },
      ];
      const data = { erasure: newId(), of: "person", because: "asked", member } as const;
      const frame = { type: "texts.erased", newsroomId: who.newsroomId, actor: who } as const;
      const chain = { articleId: article.articleId };
      await appendEvents(db, { ...frame, chain, at: new Date() }, [
        { data: { ...data, events: digestsOf(left) }, detail: { reason: "They asked." } },
      ]);
      await replaceDetails(db, left, words);
    }).then(
      () => "accepted",
      (error: Error) =>
        /an (admin|erasure) [a-z ,]+|these are other words/.exec(error.message)?.[0],
    );
  return { ...desk, admin, leave, name: reviewer.name };
}

const without = (name: string) => (detail: string) => detail.replaceAll(name, "(erased)");

test("their words go, and nothing else changes with them", async () => {
  const { admin, leave, name } = await deskOfFormer();
  const other = (change: (said: Record<string, unknown>) => object) => (detail: string) => {
    const said = JSON.parse(without(name)(detail));
    return canonicalJson({ ...said, ...change(said) });
  };
  for (const [what, change] of Object.entries({
    "other words": other(() => ({ rationale: "Forged words." })),
    "a value that was not theirs, erased": other(() => ({ rationale: "(erased)" })),
    "another name": (detail: string) => detail.replaceAll(name, "Somebody Else"),
    "another role": other(({ actor }) => ({ actor: { ...Object(actor), roles: ["editor"] } })),
    "something more": other(() => ({ more: "words" })),
    "something less": other(() => ({ rationale: undefined })),
  })) {
    expect(await leave(admin, [name], change), what).toBe(
      "an erasure takes words away, and puts no others there",
    );
  }
  expect(await leave(admin, [name], without(name))).toBe("accepted");
});

test("words of somebody else are not taken out with them", async () => {
  const { admin, editor, leave, name } = await deskOfFormer();
  expect(await leave(admin, ["names four"], without("names four"))).toBe("these are other words");
  expect(await leave(admin, [name], without(name), editor.memberId)).toBe("these are other words");
});

test("nobody but an admin erases, whatever their event says", async () => {
  const { editor, leave, name } = await deskOfFormer();
  expect(await leave(editor, [name], without(name))).toBe(
    "an admin erases, as an event of theirs has just said",
  );
});
