import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { returnClaim } from "#lib/domain/decisions/commands/return-claim.ts";
import { removeMember } from "#lib/domain/members/commands/remove-member.ts";
import { restoreMember } from "#lib/domain/members/commands/restore-member.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import { testArticle, testClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { scopes as everyScope } from "#lib/engines/permissions/scopes.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import {
  applicationConnection,
  setSessionScope,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listTokens } from "../queries.ts";
import { makeToken } from "./make-token.ts";

const input = { name: "Wire import", scopes: ["claims", "read", "claims"], days: 30 };

async function botOf(admin: Actor, scopes: readonly string[] = everyScope): Promise<Actor> {
  const { token } = await makeToken.run(admin, { ...input, scopes });
  return actorByToken(`Bearer ${token}`, admin.newsroomSlug);
}

test("a token is shown once and kept as its SHA-256; its bot is a member with no other role", async () => {
  const { admin } = await testNewsroom();
  const { result, event } = await recording(() => makeToken.run(admin, input));
  const { tokenId, token } = result;
  expect(token).toMatch(/^stet_[\w-]{43}$/);
  const row = await inScope(admin, (db) =>
    db.apiToken.findFirstOrThrow({
      where: { id: tokenId },
      include: { member: { include: { person: true } } },
    }),
  );
  expect(row).toMatchObject({
    name: "Wire import",
    sha256: sha256Hex(token),
    scopes: ["read", "claims"],
    madeById: admin.memberId,
    madeAt: new Date(event.at),
    expiresAt: new Date(new Date(event.at).getTime() + 30 * 86_400_000),
    lastUsedAt: null,
    member: { roles: ["bot"], person: { name: "Wire import (bot)" } },
  });
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "token.made",
    actor: { member: admin.memberId },
    data: { token: tokenId, member: row.memberId, scopes: ["read", "claims"] },
    detail: { name: "Wire import" },
  });
  expect(JSON.stringify([row, event, await inScope(admin, listTokens)])).not.toContain(token);
  expect(await inScope(admin, listMembers)).toHaveLength(1);
});

test("nobody but an admin makes tokens, no token does, and each is for something and for a time", async () => {
  const { admin, join } = await testNewsroom();
  const others = [await join("editor", "reviewer", "reporter", "auditor"), await botOf(admin)];
  for (const actor of others) await expectRefused("forbidden", () => makeToken.run(actor, input));
  for (const wrong of [{ scopes: [] }, { scopes: ["verdict"] }, { days: 3650 }, { name: " " }]) {
    await expectRefused("invalid_input", () => makeToken.run(admin, { ...input, ...wrong }));
  }
});

test("the database lets no bot give a verdict, decide or sign off, whatever is written", async () => {
  const { room, reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const { newsroomId, memberId, personId } = await botOf(room.admin);
  const sql = await applicationConnection({ newsroomId, personId });
  const at = new Date();
  const verdict = sql.query(
    `INSERT INTO verdict (newsroom_id, id, claim_id, number, rating, label, rationale, disposition, proposed_by_id, created_at)
     VALUES ($1, $2, $3, 1, 'verified', 'Verified', 'So it says.', 'stands', $4, $5)`,
    [newsroomId, newId(), claimId, memberId, at],
  );
  expect(await sqlState(verdict)).toBe("ST403");
  const proposed = { rating: "verified", disposition: "stands", rationale: "So it says." };
  const { verdictId } = await proposeVerdict.run(reviewer, { claimId, ...proposed });
  const decision = sql.query(
    `INSERT INTO decision (newsroom_id, id, claim_id, verdict_id, kind, reason, salt, digest, decided_by_id, created_at)
     VALUES ($1, $2, $3, $4, 'return', 'No.', repeat('0', 32), repeat('0', 64), $5, $6)`,
    [newsroomId, newId(), claimId, verdictId, memberId, at],
  );
  await expect(decision).rejects.toMatchObject({
    code: "ST403",
    message: "only an editor decides",
  });
  const signOff = sql.query(
    `INSERT INTO sign_off (newsroom_id, id, article_id, revision_id, sha256, reservations, signed_by_id, created_at)
     VALUES ($1, $2, $3, $4, $5, '', $6, $7)`,
    [
      newsroomId,
      newId(),
      article.articleId,
      article.revisionId,
      sha256Hex(article.text),
      memberId,
      at,
    ],
  );
  await expect(signOff).rejects.toMatchObject({
    code: "ST403",
    message: "only an editor signs off",
  });
  const roles = (held: string[]) =>
    sqlState(
      sql.query(
        "INSERT INTO member (newsroom_id, id, person_id, roles, created_at) VALUES ($1, $2, $3, $4, $5)",
        [newsroomId, newId(), reviewer.personId, held, at],
      ),
    );
  expect(await roles(["bot", "editor"])).toBe("23514");
  await sql.end();
});

test("a token is made of a bot alone, by an admin in their own name", async () => {
  const { room, reviewer, editor } = await testDesk();
  const { memberId: bot } = await botOf(room.admin);
  const other = await room.join("admin");
  /** With a bot of its own where none is named. */
  const write = async (as: Actor, member: string | undefined, maker: string, more: object = {}) => {
    const sql = await applicationConnection(as);
    const { scopes = "{read}", revoked = null } = more as { scopes?: string; revoked?: string };
    const [memberId, personId] = [member ?? newId(), newId()];
    await sql.query("BEGIN");
    if (member === undefined) {
      await setSessionScope(sql, { personId });
      await sql.query(
        "INSERT INTO person (id, email, name, created_at) VALUES ($1::uuid, $1::text || '@bot.invalid', 'Own (bot)', now())",
        [personId],
      );
      await setSessionScope(sql, as);
      await sql.query(
        "INSERT INTO member (newsroom_id, id, person_id, roles, created_at) VALUES ($1, $2, $3, '{bot}', now())",
        [as.newsroomId, memberId, personId],
      );
    }
    const made = sql.query(
      `INSERT INTO api_token (newsroom_id, id, member_id, name, sha256, scopes, made_by_id, made_at, expires_at, revoked_by_id, revoked_at)
       VALUES ($1, $2, $3, 'Own', $4, $5, $6, now(), now() + interval '1 day', $7::uuid, CASE WHEN $7::uuid IS NULL THEN NULL ELSE now() END)`,
      [as.newsroomId, newId(), memberId, sha256Hex(newId()), scopes, maker, revoked],
    );
    const state = await sqlState(made);
    await sql.end();
    return state;
  };
  const { memberId: admin } = room.admin;
  expect(await write(room.admin, undefined, admin)).toBe("accepted");
  expect(await write(room.admin, undefined, other.memberId)).toBe("ST403");
  expect(await write(reviewer, undefined, admin)).toBe("ST403");
  expect(await write(room.admin, undefined, admin, { revoked: admin })).toBe("ST409");
  // Nor is it for what no token is for: to check as the engine does, to decide, to administer.
  for (const scopes of ["{engine}", "{read,claim.approve}", "{members}", "{}"])
    expect(await write(room.admin, undefined, admin, { scopes }), scopes).toBe("23514");
  const removed = room.admin;
  await removeMember.run(other, { memberId: removed.memberId });
  expect(await write(removed, undefined, admin)).toBe("ST403");
  await restoreMember.run(other, { memberId: removed.memberId });
  expect(await write(room.admin, editor.memberId, room.admin.memberId)).toBe("ST403");
  expect(await write(reviewer, bot, room.admin.memberId)).toBe("ST403");
  expect(await write(reviewer, bot, reviewer.memberId)).toBe("ST403");
  // A bot has one token, which is made with it.
  expect(await write(room.admin, bot, room.admin.memberId)).toBe("ST403");
});

test("a token is no second pair of eyes for whoever made it", async () => {
  const { join } = await testNewsroom();
  const boss = await join("admin", "editor", "reviewer");
  const [bot, reviewer, reporter] = [
    await botOf(boss),
    await join("reviewer"),
    await join("reporter"),
  ];
  const verdict = { rating: "verified", disposition: "stands", rationale: "So it says." };

  const brought = await testArticle(bot);
  const theirs = await testClaim(reviewer, brought);
  const own = { ...verdict, claimId: theirs.claimId };
  const author = "an author of this article";
  expect((await refusal(() => proposeVerdict.run(boss, own))).message).toContain(author);
  const first = await proposeVerdict.run(reviewer, own);
  const back = { claimId: theirs.claimId, verdictId: first.verdictId, reason: "No." };
  expect((await refusal(() => returnClaim.run(boss, back))).message).toContain(author);

  const article = await testArticle(reporter);
  const { claimId } = await testClaim(reviewer, article);
  await testEvidence(bot, article, { claimId });
  const second = await proposeVerdict.run(reviewer, { ...verdict, claimId });
  const decision = { claimId, verdictId: second.verdictId, reason: "No." };
  expect((await refusal(() => returnClaim.run(boss, decision))).message).toContain("attached");
  const { decisionId } = await returnClaim.run(await join("editor"), decision);
  expect(decisionId).toBeTruthy();
});
