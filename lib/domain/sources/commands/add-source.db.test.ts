import { expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import { testSource } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addSource } from "./add-source.ts";

test("a web address is added to the article's list, numbered, and recorded", async () => {
  const { reporter, article } = await testDesk();
  await testSource(reporter, article);
  const { articleId } = article;
  const url = "https://example.org/agenda";
  const input = { kind: "url", articleId, title: "The agenda", url, note: "second page" };
  const { result, event } = await recording(() => addSource.run(reporter, input));
  expect(result.number).toBe(2);
  const source = await inScope(reporter, (db) =>
    db.source.findFirstOrThrow({ where: { id: result.sourceId } }),
  );
  expect(source).toMatchObject({ ...input, number: 2, addedById: reporter.memberId, fileId: null });
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "source.added",
    actor: { member: reporter.memberId },
    data: { source: result.sourceId, number: 2 },
    detail: { kind: "url", title: "The agenda", url, note: "second page" },
  });
});

test("a file is stored byte for byte with its SHA-256", async () => {
  const { reviewer, article } = await testDesk();
  const { articleId } = article;
  const bytes = Uint8Array.from([0, 255, 128, 10, 13, 0]);
  const file = { name: "scan.pdf", mediaType: "application/pdf", bytes };
  const { result, event } = await recording(() =>
    addSource.run(reviewer, { kind: "file", articleId, title: "The scan", file }),
  );
  const source = await inScope(reviewer, (db) =>
    db.source.findFirstOrThrow({ where: { id: result.sourceId }, include: { file: true } }),
  );
  const known = {
    name: "scan.pdf",
    mediaType: "application/pdf",
    size: 6,
    sha256: sha256Hex(bytes),
  };
  expect(source.file).toMatchObject({ ...known, bytes, addedById: reviewer.memberId });
  expect(event.detail).toEqual({ kind: "file", title: "The scan", file: known });
});

test("sources added at the same moment get numbers of their own", async () => {
  const { reporter, article } = await testDesk();
  const added = await Promise.all(Array.from({ length: 4 }, () => testSource(reporter, article)));
  expect(added.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
});

test("an auditor, an admin, somebody of another newsroom add nothing", async () => {
  const { room, stranger, article } = await testDesk();
  const input = { kind: "note", articleId: article.articleId, title: "Note", note: "heard it" };
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => addSource.run(auditor, input));
  await expectRefused("forbidden", () => addSource.run(room.admin, input));
  await expectRefused("not_found", () => addSource.run(stranger, input));
});

test("an empty file, an empty note, an address that runs something leave nothing", async () => {
  const { reporter, article } = await testDesk();
  const entry = { articleId: article.articleId, title: "Source" };
  const wrong = (input: object) =>
    expectRefused("invalid_input", () => addSource.run(reporter, { ...entry, ...input }));
  await wrong({ kind: "file", file: { name: "empty", bytes: new Uint8Array() } });
  await wrong({ kind: "note", note: " " });
  await wrong({ kind: "url", url: "javascript:alert(1)" });
  await wrong({ kind: "rumour" });
});

test("a file over the limit leaves nothing", async () => {
  const { reporter, article } = await testDesk();
  const file = { name: "large", bytes: new Uint8Array(20_000_001) };
  const input = { kind: "file", articleId: article.articleId, title: "Large", file };
  await expectRefused("too_large", () => addSource.run(reporter, input));
});
