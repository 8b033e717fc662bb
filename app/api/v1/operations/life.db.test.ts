import { afterAll, expect, test, vi } from "vitest";
import { withdrawClaim } from "#lib/domain/claims/commands/withdraw-claim.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import {
  approvedClaim,
  rangeOf,
  testAnnotation,
  testClaim,
  testSource,
} from "#lib/domain/test-article.ts";
import { checkedArticle, settledDesk, testCorrection } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { edited, revisedArticle } from "#lib/domain/test-revision.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";
import { openSession } from "#lib/platform/auth/sessions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { complaints, ofTheLife } from "./document.cases.ts";
import { operationGroups } from "./operations.ts";

/** What needs an article in some state of its life is done here, and its answers held against the document. */
const caller = vi.hoisted((): { now?: { personId: string; sessionId: string } } => ({}));

vi.mock("next-auth", () => ({
  default: () => () => undefined,
  getServerSession: async () => caller.now,
}));
vi.mock("next/server", () => ({ connection: async () => undefined, after: () => undefined }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}));

const operations = new Map(
  Object.values(operationGroups).flatMap((group) => Object.entries(group)),
);
const done = new Set<string>();

afterAll(() => expect([...done].sort()).toEqual(ofTheLife));

/** Does it as somebody, and gives what is answered, which is as the document says. */
async function does(actor: Actor, name: string, at: Record<string, string>, body: object = {}) {
  const operation = operations.get(name);
  if (!operation) throw new Error(`There is no ${name}.`);
  const { personId, newsroomSlug: newsroom } = actor;
  caller.now = { personId, sessionId: await openSession(personId, "a test") };
  const { path, method } = operation;
  expect(
    complaints(
      ["paths", path, method, "requestBody", "content", "application/json", "schema"],
      body,
    ),
  ).toEqual([]);
  const ask = (headers = {}) =>
    operationRoute(operation)(
      new Request("https://stet.example/", {
        method,
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
      { params: Promise.resolve({ newsroom, ...at }) },
    );
  expect(operation.takesTag).toBe(true);
  expect((await ask({ "if-match": '"another"' })).status).toBe(412);
  const answer = await ask();
  const said = await answer.text();
  expect(answer.status, said).toBe(200);
  const schema = ["responses", "200", "content", "application/json", "schema"];
  expect(complaints(["paths", path, method, ...schema], JSON.parse(said))).toEqual([]);
  done.add(name);
}

const url = "https://example.org/envoys";
const reason = "For a reason.";

test("an article is checked, signed off, published, corrected, archived and opened again", async () => {
  const { reviewer, editor, input } = await settledDesk();
  const { articleId: article, revisionId } = input;
  await does(reviewer, "finishCheckingOperation", { article }, { revisionId });
  await does(editor, "signOffOperation", { article }, { revisionId });
  await does(editor, "publishArticleOperation", { article }, { revisionId, url });
  await testCorrection(editor, input);
  await checkedArticle(reviewer, input);
  await signOffRevision.run(editor, input);
  const said = { notice: "The talks lasted three days.", url, oldText: "two", newText: "three" };
  const cause = { rootCause: "Nobody had the agenda.", missedAt: "checking", rule: "list-count" };
  await does(editor, "makeCorrectionOperation", { article }, { revisionId, ...said, ...cause });
  await does(editor, "archiveArticleOperation", { article });
  await does(editor, "reopenArticleOperation", { article }, { reason });
});

test("a text is edited, tested and restored", async () => {
  const { reporter, article } = await testDesk();
  const { articleId, revisionId, text } = article;
  const at = { article: articleId };
  await does(reporter, "requestChecksOperation", at);
  const document = edited(text, ["came:", "were there:"]);
  await does(reporter, "editArticleOperation", at, { revisionId, document });
  await does(reporter, "restoreRevisionOperation", at, { number: 1, replaces: 2 });
});

test("what an edit changed around a claim is confirmed, and a comment that lost its words gets others", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { claimId: claim } = await approvedClaim(reviewer, editor, article);
  const { annotationId: annotation } = await testAnnotation(reviewer, article);
  const second = article.text.split("\n")[1] ?? "";
  const now = await revisedArticle(
    reporter,
    article,
    ["came:", "were there:"],
    [second, "Nobody said how long it took."],
  );
  await does(reviewer, "confirmContextOperation", { claim });
  const pointed = { revisionId: now.revisionId, ranges: [rangeOf(now, "how long")] };
  await does(reporter, "reattachAnnotationOperation", { annotation }, pointed);
});

test("a claim that was withdrawn is taken up, and a source is restricted", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  await withdrawClaim.run(reviewer, { claimId, reason });
  await does(reviewer, "takeUpClaimOperation", { claim: claimId }, { reason });
  const { sourceId } = await testSource(reporter, article);
  const visibleTo = [reviewer.memberId];
  await does(reporter, "setVisibilityOperation", { source: sourceId }, { visibleTo });
});
