import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { testFullNewsroom } from "#lib/domain/test-full-newsroom.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { NAMES_SOMEBODY } from "#lib/platform/audit/parts.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { askRecord } from "./ask-record.ts";
import { asBefore } from "./before-parts.cases.ts";
import { buildReport } from "./build-report.ts";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import { exportReport } from "./export-report.ts";
import { bytesOf, reportOf } from "./fixtures.cases.ts";
import { importVerifiedRecord } from "./import-record.ts";
import { sendReport } from "./send-report.ts";
import { verifyReport } from "./verify.ts";

vi.mock(import("./ask-record.ts"), { spy: true });

const golden = readFileSync(new URL("formats/golden/report.json", import.meta.url));

/** Imports a record into an empty newsroom, and gives the editor there and what is exported again. */
async function roundTrip(bytes: Uint8Array) {
  const editor = await (await testNewsroom()).join("editor");
  const { recordId } = await importVerifiedRecord.run(editor, { bytes });
  const again = await exportReport(editor, { articleId: recordId, format: "json" });
  return { editor, recordId, again };
}

/** The round trip's law: nothing differs, ids of people included; the very bytes come back. */
function expectSame(again: Uint8Array, before: Uint8Array): void {
  expect(JSON.parse(Buffer.from(again).toString())).toEqual(
    JSON.parse(Buffer.from(before).toString()),
  );
  expect(Buffer.compare(again, before)).toBe(0);
}

test("JSON → import into an empty newsroom → JSON: the known record is the same, and verifies", async () => {
  const { again } = await roundTrip(golden);
  expectSame(again.bytes, golden);
  expect(verifyReport(again.bytes)).toMatchObject({ ok: true });
  expect(again.atSeq).toBe(JSON.parse(golden.toString()).atSeq);
});

test("so are records of a whole newsroom, with its witness, and so is the PDF", async () => {
  const from = await testFullNewsroom();
  const articles = await inScope(from, (db) => db.article.findMany({ select: { id: true } }));
  expect(articles.length).toBeGreaterThan(1);
  for (const { id: articleId } of articles) {
    const before = await exportReport(from, { articleId, format: "json" });
    const { editor, recordId, again } = await roundTrip(before.bytes);
    expectSame(again.bytes, before.bytes);
    const pdf = { format: "pdf" as const };
    const [here, there] = [
      await exportReport(editor, { articleId: recordId, ...pdf }),
      await exportReport(from, { articleId, atSeq: before.atSeq, ...pdf }),
    ];
    expect(Buffer.compare(here.bytes, there.bytes)).toBe(0);
  }
}, 120_000);

test("a public edition stays one, whatever edition is asked for", async () => {
  const { editor, article } = await testDesk();
  const { articleId } = article;
  const of = { articleId, format: "json" as const, edition: "public" as const };
  const before = await exportReport(editor, of);
  const there = await roundTrip(before.bytes);
  expectSame(there.again.bytes, before.bytes);
  const all = { ...of, articleId: there.recordId, edition: "internal" as const };
  expectSame((await exportReport(there.editor, all)).bytes, before.bytes);
});

test("a public edition without names is taken in, and says in place what it leaves out", async () => {
  const nameless = bytesOf(inEditionOf(discussedArticle(), "public", true));
  const { again } = await roundTrip(nameless);
  expectSame(again.bytes, nameless);
  expect(Buffer.from(again.bytes).toString()).toContain(NAMES_SOMEBODY);
});

test("a record of which some words are bound by nothing is not taken in as verified", async () => {
  const editor = await (await testNewsroom()).join("editor");
  const { text, steps } = discussedArticle();
  const { chain } = reportOf({ text, steps });
  const before = { id: chain.id, events: asBefore(chain.events) };
  const nameless = buildReport({ chain: before, text, edition: "public", hideNames: true });
  await expectRefused("conflict", () =>
    importVerifiedRecord.run(editor, { bytes: bytesOf(nameless) }),
  );
  const named = buildReport({ chain: before, text, edition: "public" });
  expect(await importVerifiedRecord.run(editor, { bytes: bytesOf(named) })).toHaveProperty(
    "recordId",
  );
});

test("its export is recorded as that of what was imported, and it is of its one event", async () => {
  const { editor, recordId } = await roundTrip(golden);
  const wanted = { articleId: recordId, format: "csv" as const };
  const { event } = await recording(() => exportReport(editor, wanted));
  const { atSeq, article } = JSON.parse(golden.toString());
  expect(event).toMatchObject({
    type: "report.exported",
    data: { article: recordId, atSeq, format: "csv" },
    detail: { title: article.title },
  });
  await expectRefused("not_found", () => exportReport(editor, { ...wanted, atSeq: atSeq - 1 }));
  // Of an internal record no other edition is made.
  await expectRefused("conflict", () => exportReport(editor, { ...wanted, edition: "public" }));
});

test("a table of some of its claims is of those alone, and of none that it has not", async () => {
  const { editor, recordId } = await roundTrip(golden);
  const [claim] = JSON.parse(golden.toString()).claims;
  const wanted = { articleId: recordId, format: "csv" as const, claimIds: [claim.id] };
  const { event } = await recording(() => exportReport(editor, wanted));
  expect(event).toMatchObject({ data: { article: recordId, claimIds: [claim.id] } });
  const more = { ...wanted, claimIds: [claim.id, newId()] };
  await expectRefused("not_found", () => exportReport(editor, more));
});

test("as JSON lines it goes out by the door that sends reports, too", async () => {
  const { editor, recordId } = await roundTrip(golden);
  const sent = await sendReport(editor, { articleId: recordId, format: "jsonl" });
  const [, ...events] = (await new Response(sent.body).text()).trimEnd().split("\n");
  const { chain } = JSON.parse(golden.toString());
  expect(events.map((line) => JSON.parse(line).hash)).toEqual(
    chain.events.map(({ hash }: { hash: string }) => hash),
  );
});

test("sent again under its key, it is answered as before and not verified again", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  const key = newId();
  const first = await importVerifiedRecord.run(reporter, { bytes: golden }, key);
  const asked = vi.mocked(askRecord).mock.calls.length;
  expect(await importVerifiedRecord.run(reporter, { bytes: golden }, key)).toEqual(first);
  expect(vi.mocked(askRecord).mock.calls.length).toBe(asked);
});

test("what does not hold, and what is no record, is refused in words and leaves nothing", async () => {
  const { reporter, reviewer, stranger } = await testDesk();
  const text = golden.toString();
  const title = JSON.stringify(JSON.parse(text).article.title);
  const forged = Buffer.from(text.replaceAll(title, '"Another title"'));
  await expectRefused("conflict", () => importVerifiedRecord.run(reporter, { bytes: forged }));
  await expect(importVerifiedRecord.run(reporter, { bytes: forged })).rejects.toThrow(
    /^This record does not hold: .+[^.]\.$/,
  );
  const other = Buffer.from('{"a":1}');
  await expectRefused("invalid_input", () => importVerifiedRecord.run(reporter, { bytes: other }));
  // Longer than a draft may be, it is read, and found to be none.
  for (const [size, refusal] of [
    [20_000_001, "This is not a Stet report."],
    [40_000_001, "This file has 40.1 MB; at most 40 MB can be imported."],
  ] as const) {
    const bytes = new Uint8Array(size);
    await expectRefused("invalid_input", () => importVerifiedRecord.run(reporter, { bytes }));
    await expect(importVerifiedRecord.run(reporter, { bytes })).rejects.toThrow(refusal);
  }
  await expectRefused("forbidden", () => importVerifiedRecord.run(reviewer, { bytes: golden }));
  const { recordId } = await importVerifiedRecord.run(reporter, { bytes: golden });
  await expectRefused("not_found", () =>
    exportReport(stranger, { articleId: recordId, format: "json" }),
  );
  await expectRefused("not_found", () =>
    exportReport(stranger, { articleId: newId(), format: "json" }),
  );
});
