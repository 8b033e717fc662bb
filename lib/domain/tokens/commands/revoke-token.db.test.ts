import { expect, test, vi } from "vitest";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { openClaimOperation } from "#lib/domain/claims/operations.ts";
import { changeRoles } from "#lib/domain/members/commands/change-roles.ts";
import { rangeOf, testArticle, testClaim } from "#lib/domain/test-article.ts";
import { removeMember, testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { scopes as everyScope } from "#lib/engines/permissions/scopes.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import { endingOf } from "#lib/platform/auth/still-here.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { makeToken } from "./make-token.ts";
import { revokeToken } from "./revoke-token.ts";

/** Next's own, which there are none of outside it: the limits count by address. */
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

async function newsroomWithToken(scopes: readonly string[] = everyScope) {
  const room = await testNewsroom();
  const made = await makeToken.run(room.admin, { name: "Wire", scopes, days: 7 });
  const article = await testArticle(await room.join("reporter"));
  const slug = room.admin.newsroomSlug;
  return { room, article, slug, header: `Bearer ${made.token}`, ...made };
}

async function tokenOfAnotherAdmin() {
  const room = await testNewsroom();
  const maker = await room.join("admin");
  const { token } = await makeToken.run(maker, { name: "Wire", scopes: everyScope, days: 7 });
  const { newsroomId, newsroomSlug: slug } = maker;
  return { room: { ...room, maker }, slug, newsroomId, header: `Bearer ${token}` };
}

type Room = Awaited<ReturnType<typeof newsroomWithToken>>;

/** A claim opened over HTTP, with what a page of another site would send along. */
function post({ article, slug }: Room, authorization: string, newsroom = slug) {
  const request = new Request(`https://stet.example/api/v1/n/${newsroom}/articles/x/claims`, {
    method: "POST",
    headers: {
      authorization,
      "content-type": "application/json",
      "sec-fetch-site": "cross-site",
      cookie: "next-auth.session-token=nobody",
    },
    body: JSON.stringify({ revisionId: article.revisionId, statement: "Four states sent envoys." }),
  });
  const params = Promise.resolve({ newsroom, article: article.articleId });
  return operationRoute(openClaimOperation)(request, { params });
}

test("a token is taken in its own newsroom, as a bot, and for what it was made for", async () => {
  const room = await newsroomWithToken(["claims"]);
  expect((await post(room, room.header)).status).toBe(200);
  expect((await post(room, room.header.replace("Bearer", "bearer"))).status).toBe(200);
  const elsewhere = await testNewsroom();
  expect((await post(room, room.header, elsewhere.admin.newsroomSlug)).status).toBe(404);
  const bot = await actorByToken(room.header, room.slug);
  expect(bot).toMatchObject({ name: "Wire (bot)", roles: ["bot"], scopes: ["claims"] });
  const { articleId, revisionId } = room.article;
  const comment = { articleId, revisionId, kind: "comment", body: "Which four?" };
  await expectRefused("forbidden", () =>
    addAnnotation.run(bot, { ...comment, ranges: [rangeOf(room.article, "Togo")] }),
  );
  const verdict = { rating: "verified", disposition: "stands", rationale: "So it says." };
  const { claimId } = await testClaim(await room.room.join("reviewer"), room.article);
  await expectRefused("forbidden", () => proposeVerdict.run(bot, { claimId, ...verdict }));
});

test("what does not hold gets one answer, whatever the reason", async () => {
  const room = await newsroomWithToken();
  const expired = await newsroomWithToken();
  const removed = await newsroomWithToken();
  await removeMember(await actorByToken(removed.header, removed.slug), new Date());
  await revokeToken.run(room.room.admin, { tokenId: room.tokenId });
  const answers = [
    await post(room, room.header),
    await post(removed, removed.header),
    await post(room, `Bearer stet_${"a".repeat(43)}`),
    await post(room, "Bearer else"),
    await post(room, "Bearer"),
  ];
  vi.useFakeTimers({ now: Date.now() + 8 * 86_400_000, toFake: ["Date"] });
  answers.push(await post(expired, expired.header));
  vi.useRealTimers();
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(bodies)).toEqual(new Set([expect.stringContaining("This token does not hold.")]));
  for (const answer of answers) {
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="stet"');
  }
});

test("it holds while whoever made it may make one, and for no connection longer", async () => {
  const { room, slug, header, newsroomId } = await tokenOfAnotherAdmin();
  const { maker } = room;
  const { memberId, personId } = await actorByToken(header, slug);
  const isHeld = async () => {
    const ending = await endingOf({ newsroomId, memberId, personId });
    if (ending) await expectRefused("unauthenticated", () => actorByToken(header, slug));
    else await actorByToken(header, slug);
    return ending === undefined;
  };
  const give = (...roles: string[]) =>
    changeRoles.run(room.admin, { memberId: maker.memberId, roles });
  expect(await isHeld()).toBe(true);
  await give("editor");
  expect(await isHeld()).toBe(false);
  await give("editor", "admin");
  expect(await isHeld()).toBe(true);
  await removeMember(maker, new Date());
  expect(await isHeld()).toBe(false);
});

test("that it was used is written down, once in five minutes", async () => {
  const { room, slug, header, tokenId } = await newsroomWithToken();
  const lastUse = async () => {
    await actorByToken(header, slug);
    const where = { id: tokenId };
    return (await inScope(room.admin, (db) => db.apiToken.findFirstOrThrow({ where }))).lastUsedAt;
  };
  const first = await lastUse();
  expect(first).toBeInstanceOf(Date);
  expect(await lastUse()).toEqual(first);
  vi.useFakeTimers({ now: Date.now() + 301_000, toFake: ["Date"] });
  const later = await lastUse();
  vi.useRealTimers();
  expect(later?.getTime()).toBeGreaterThan((first?.getTime() ?? 0) + 300_000);
});

test("an admin revokes it once, at once, and it is recorded", async () => {
  const { room, slug, header, tokenId } = await newsroomWithToken();
  const { admin } = room;
  const bot = await actorByToken(header, slug);
  const { newsroomId, memberId, personId } = bot;
  expect(await endingOf({ newsroomId, memberId, personId })).toBeUndefined();
  for (const actor of [await room.join("editor", "auditor"), bot]) {
    await expectRefused("forbidden", () => revokeToken.run(actor, { tokenId }));
  }
  const stranger = await testNewsroom();
  await expectRefused("not_found", () => revokeToken.run(stranger.admin, { tokenId }));
  const { event } = await recording(() => revokeToken.run(admin, { tokenId }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "token.revoked",
    actor: { member: admin.memberId },
    data: { token: tokenId, member: memberId },
    detail: { name: "Wire" },
  });
  const row = await inScope(admin, (db) =>
    db.apiToken.findFirstOrThrow({ where: { id: tokenId }, include: { member: true } }),
  );
  const at = new Date(event.at);
  expect(row).toMatchObject({
    revokedAt: at,
    revokedById: admin.memberId,
    member: { removedAt: at },
  });
  expect(await endingOf({ newsroomId, memberId, personId })).toBe("signed_out");
  await expectRefused("conflict", () => revokeToken.run(admin, { tokenId }));
});

test("the database lets nobody make a revoked token hold, nor change what it is for", async () => {
  const { room, tokenId } = await newsroomWithToken();
  await revokeToken.run(room.admin, { tokenId });
  const sql = await applicationConnection(room.admin);
  const run = (text: string) => sqlState(sql.query(text));
  expect(await run("UPDATE api_token SET revoked_at = NULL, revoked_by_id = NULL")).toBe("ST409");
  expect(await run("UPDATE api_token SET scopes = '{export}'")).toBe("42501");
  expect(await run("UPDATE api_token SET expires_at = now() + interval '1 day'")).toBe("42501");
  expect(await run("DELETE FROM api_token")).toBe("42501");
  await sql.end();
});
