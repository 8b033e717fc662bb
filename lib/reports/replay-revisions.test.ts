import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { chainOf, editor, reporter } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
import { replayAnnotations } from "./replay-annotations.ts";
import { replayRevision, replayRevisions } from "./replay-revisions.ts";
import { revisedArticle, secondRevisionId } from "./revised.cases.ts";

const { text, steps } = revisedArticle();
const events = chainOf(steps).map(recordedEvent);

test("revisions follow one another, the last one is what is reported", () => {
  expect(events.reduce(replayRevisions, [])).toMatchObject([
    { number: 1, origin: "import", by: reporter.member },
    { number: 2, origin: "edit", note: "After the call", by: editor.member, length: text.length },
  ]);
  expect(replay(events).revision).toMatchObject({ id: secondRevisionId, number: 2 });
});

test("refuses a revision of another than the last, and a number out of turn", () => {
  const revised = stepOf(steps, "article.revised");
  const last = { id: revised.data.previous, number: 1, sha256: "", length: 0 };
  const [event] = chainOf([revised]).map(recordedEvent);
  if (!event) throw new Error("There is one event.");
  expect(replayRevision(last, event)).toMatchObject({ number: 2 });
  expect(() => replayRevision({ ...last, id: secondRevisionId }, event)).toThrow(
    /another revision/,
  );
  expect(() => replayRevision({ ...last, number: 2 }, event)).toThrow(/out of turn/);
});

test("what hangs on the text goes along, and what was accepted is settled", () => {
  const record = replay(events);
  expect(record.annotations.map(({ acceptedIn }) => acceptedIn)).toEqual([null, 2]);
  expect(record.annotations[1]).toMatchObject({
    replacement: "a diplomat",
    file: { author: "Ann Lee" },
    resolved: { by: editor.member },
  });
  expect(record.claims[0]?.carries).toMatchObject([
    { revision: 2, contextChanged: true, confirmed: { at: expect.any(String) } },
  ]);
  expect(record.findings.every(({ current }) => !current)).toBe(true);
});

test("what is put back is an earlier text, by nobody who wrote it", () => {
  const list = events.reduce(replayRevisions, []);
  const revised = stepOf(steps, "article.revised");
  const put = (sha256: string, authors: typeof revised.detail.authors = []) => {
    const data = { ...revised.data, number: 3, origin: "restored" as const, restores: 1 };
    const step = { ...revised, data, detail: { ...revised.detail, sha256, authors } };
    const [event] = chainOf([step]).map(recordedEvent);
    if (!event) throw new Error("There is one event.");
    return replayRevisions(list, event);
  };
  const first = list[0]?.sha256 ?? "";
  expect(put(first).at(-1)).toMatchObject({ number: 3, origin: "restored", sha256: first });
  expect(() => put(list[1]?.sha256 ?? "")).toThrow(/put an earlier text back/);
  expect(() => put(first, revised.detail.authors)).toThrow(/put an earlier text back/);
});

test("a suggestion is open again where the text before it is put back", () => {
  const revised = stepOf(steps, "article.revised");
  const annotations = revised.data.annotations.map((one) => ({
    ...one,
    accepted: false,
    reopened: true,
  }));
  const step = { ...revised, data: { ...revised.data, annotations } };
  const log = events.filter(({ type }) => type.startsWith("annotation") || type === revised.type);
  const [event] = chainOf([step]).map(recordedEvent);
  if (!event) throw new Error("There is one event.");
  const before = log.reduce(replayAnnotations, []);
  expect(before.at(-1)).toMatchObject({ acceptedIn: 2 });
  expect(replayAnnotations(before, event).at(-1)).toMatchObject({
    acceptedIn: null,
    resolved: null,
  });
});
