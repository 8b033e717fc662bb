import { expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { program, sent } from "./program.cases.ts";

/** Next's own, which there are none of outside it: the limits count by address. */
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const key = () => ({ "idempotency-key": newId() });

test("an annotation that is sent again under its key is the same one, though the text is another by then", async () => {
  const { iri, ask, article, reporter } = await program();
  const [good, headers] = [sent(article.revisionId), key()];
  const made = await ask(iri, "POST", headers, good);
  const { id } = await made.json();
  expect(made.status).toBe(201);
  const now = await revisedArticle(reporter, article, ["two days", "three days"]);
  const events = () => inScope(reporter, (db) => db.auditEvent.count());
  const before = await events();
  // In whatever order it is written.
  const same = Object.fromEntries(Object.entries(good).reverse());
  for (const body of [good, same]) {
    const again = await ask(iri, "POST", headers, body);
    expect([again.status, again.headers.get("location")]).toEqual([201, id]);
    expect(await again.json()).toEqual(await (await ask(id)).json());
  }
  const reworded = { ...good, body: { type: "TextualBody", value: "Who said so?" } };
  const moved = sent(now.revisionId);
  moved.target.selector.exact = "three days";
  for (const other of [reworded, moved]) {
    const answer = await ask(iri, "POST", headers, other);
    expect([answer.status, (await answer.json()).detail]).toEqual([
      422,
      "This key was used for another request.",
    ]);
  }
  expect(await events()).toBe(before);
  expect((await ask(iri, "POST", key(), moved)).status).toBe(201);
  expect((await ask(iri, "POST", key(), good)).status).toBe(422);
});

test("one that was removed is not there, and not made again", async () => {
  const { iri, ask, article, reporter } = await program();
  const [good, headers] = [sent(article.revisionId), key()];
  const { id } = await (await ask(iri, "POST", headers, good)).json();
  expect((await ask(id, "DELETE")).status).toBe(204);
  await revisedArticle(reporter, article, ["three countries", "four countries"]);
  const again = await ask(iri, "POST", headers, good);
  expect([again.status, (await again.json()).detail]).toEqual([
    404,
    "There is no such annotation here.",
  ]);
  expect((await (await ask(iri)).json()).total).toBe(0);
});

test("what was refused is judged anew, and of several at once one is made", async () => {
  const { iri, ask, article, reporter } = await program();
  const [good, headers] = [sent(article.revisionId), key()];
  const unread = sent(newId());
  expect((await ask(iri, "POST", headers, unread)).status).toBe(422);
  const answers = await Promise.all([1, 2, 3].map(() => ask(iri, "POST", headers, good)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map((one) => one.headers.get("location"))).size).toBe(1);
  expect(await inScope(reporter, (db) => db.annotation.count())).toBe(1);
});
