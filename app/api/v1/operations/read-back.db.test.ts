import { expect, test, vi } from "vitest";
import { removeAnnotation } from "#lib/domain/annotations/commands/remove-annotation.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import { listReportsOperation } from "#lib/domain/exports/operations.ts";
import { judgeFacts } from "#lib/domain/facts/commands/judge-facts.ts";
import { listFactsOperation } from "#lib/domain/facts/operations.ts";
import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import {
  editReplyOperation,
  listAnnotationRepliesOperation,
  listClaimRepliesOperation,
  readReplyOperation,
  removeReplyOperation,
  replyToClaimOperation,
} from "#lib/domain/replies/operations.ts";
import { testAnnotation, testArticle, testClaim } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { type Operation, operationRoute } from "#lib/platform/api/operation.ts";

/** What can be written can be read: by the keys, ids and tags that a program needs for it. */

/** Next's own, which there are none of outside it: the limits count by address. */
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

async function program() {
  const desk = await testDesk();
  const made = { name: "Reader", scopes: ["read", "annotate"], days: 7 };
  const { token } = await makeToken.run(desk.room.admin, made);
  async function ask(
    operation: Operation,
    address: Record<string, string>,
    { query = "", body, tag }: { query?: string; body?: object; tag?: string } = {},
  ) {
    const request = new Request(`https://stet.example/${query}`, {
      method: operation.method.toUpperCase(),
      headers: {
        ...{ authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(tag ? { "if-match": tag } : {}),
      },
      body: body && JSON.stringify(body),
    });
    const newsroom = desk.room.admin.newsroomSlug;
    const params = Promise.resolve({ newsroom, ...address });
    const answer = await operationRoute(operation)(request, { params });
    const said = await answer.json();
    return { status: answer.status, tag: answer.headers.get("etag") ?? undefined, said };
  }
  return { ...desk, ask };
}

test("facts come in pages, each with the key that it is judged by", async () => {
  const { ask, article, reviewer } = await program();
  const { articleId } = article;
  const at = { article: articleId };
  expect((await ask(listFactsOperation, at)).said).toEqual({ items: [], next: null });
  await testChecks(reviewer, { articleId });
  const { said: all } = await ask(listFactsOperation, at);
  expect(all.items.length).toBeGreaterThan(2);
  const { said: first } = await ask(listFactsOperation, at, { query: "?limit=2" });
  const after = `?limit=200&after=${first.next}`;
  const { said: rest } = await ask(listFactsOperation, at, { query: after });
  expect([...first.items, ...rest.items]).toEqual(all.items);
  const [{ key, exact, start, end }] = first.items;
  expect(article.text.slice(start, end)).toBe(exact);
  await judgeFacts.run(reviewer, { articleId, factKeys: [key], reason: "An opinion." });
  const { said: now } = await ask(listFactsOperation, at, { query: "?limit=1" });
  const judgment = { reason: "An opinion.", judgedById: reviewer.memberId };
  expect(now.items).toMatchObject([{ key, status: "not_checkable", judgment }]);
});

test("a reply on a claim is read, and changed as what it was when it was read", async () => {
  const { ask, article, reviewer } = await program();
  const { claimId: claim } = await testClaim(reviewer, article);
  const write = (body: string) => ask(replyToClaimOperation, { claim }, { body: { body } });
  const ids = [];
  for (const body of ["I asked them.", "They said four."]) {
    ids.push((await write(body)).said.replyId);
  }
  const [reply] = ids;
  const listed = async (query = "") =>
    (await ask(listClaimRepliesOperation, { claim }, { query })).said;
  expect(await listed()).toMatchObject({ items: ids.map((id) => ({ id })), next: null });
  expect(await listed("?limit=1")).toMatchObject({ items: [{ id: reply }], next: reply });
  expect(await listed(`?after=${reply}`)).toMatchObject({ items: [{ id: ids[1] }], next: null });
  const { said, tag } = await ask(readReplyOperation, { reply });
  expect(said).toMatchObject({ id: reply, claimId: claim, annotationId: null, editedAt: null });
  const edit = { body: { body: "I asked them twice." }, tag };
  expect((await ask(editReplyOperation, { reply }, edit)).status).toBe(200);
  expect((await ask(editReplyOperation, { reply }, edit)).status).toBe(412);
  expect((await ask(removeReplyOperation, { reply }, { body: {}, tag })).status).toBe(412);
  const { tag: newest } = await ask(readReplyOperation, { reply });
  expect((await ask(removeReplyOperation, { reply }, { body: {}, tag: newest })).status).toBe(200);
  expect((await ask(readReplyOperation, { reply })).status).toBe(404);
  expect(await listed()).toMatchObject({ items: [{ id: ids[1] }] });
});

test("with an annotation goes what was written back to it", async () => {
  const { ask, article, reviewer } = await program();
  const { annotationId } = await testAnnotation(reviewer, article);
  const { replyId: reply } = await addReply.run(reviewer, { annotationId, body: "Which four?" });
  expect((await ask(readReplyOperation, { reply })).status).toBe(200);
  await removeAnnotation.run(reviewer, { annotationId });
  expect((await ask(readReplyOperation, { reply })).status).toBe(404);
  const { status } = await ask(listAnnotationRepliesOperation, { annotation: annotationId });
  expect(status).toBe(404);
});

test("the reports of an article that left the house are listed, and no other's", async () => {
  const { ask, article, editor, reporter } = await program();
  const other = await testArticle(reporter);
  const file = { size: 9_000, mediaType: "application/pdf", format: "pdf", atSeq: 1 };
  for (const [articleId, edition, digit] of [
    [article.articleId, "internal", "a"],
    [other.articleId, "internal", "b"],
    [article.articleId, "public", "c"],
  ] as const) {
    const sha256 = digit.repeat(64);
    await recordExport.run(editor, { articleId, edition, sha256, ...file });
  }
  const listed = async (query = "") =>
    (await ask(listReportsOperation, { article: article.articleId }, { query })).said;
  const { items, next } = await listed();
  expect(items).toMatchObject([
    { edition: "internal", sha256: "a".repeat(64), exportedById: editor.memberId, ...file },
    { edition: "public", sha256: "c".repeat(64), hidesNames: false, order: null },
  ]);
  expect(next).toBe(null);
  const first = await listed("?limit=1");
  expect(first).toEqual({ items: items.slice(0, 1), next: items[0].seq });
  expect(await listed(`?after=${first.next}`)).toEqual({ items: items.slice(1), next: null });
});
