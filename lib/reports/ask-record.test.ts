import { afterAll, expect, test } from "vitest";
import { closeProcessThreads, turnsOf } from "#lib/platform/threads/process-threads.ts";
import { askRecord } from "./ask-record.ts";
import { bytesOf, crowdedArticle, reportOf } from "./fixtures.cases.ts";
import { recordAnswer } from "./record-answers.ts";

afterAll(closeProcessThreads);

const short = bytesOf(reportOf(crowdedArticle(2)));
const long = bytesOf(reportOf(crowdedArticle(120)));

test("a long record is answered in a thread as it is here, and takes one of the turns", async () => {
  expect(long.length).toBeGreaterThan(500_000);
  for (const ask of ["verify", "content", "draft"] as const) {
    const asked = askRecord(ask, long);
    expect(turnsOf("reading").busy).toBe(1);
    expect(await asked).toEqual(recordAnswer(ask, long));
  }
  expect(turnsOf("reading").busy).toBe(0);
});

test("a short one needs none", async () => {
  const asked = askRecord("verify", short);
  expect(turnsOf("reading").busy).toBe(0);
  expect(await asked).toMatchObject({ ok: true });
});
