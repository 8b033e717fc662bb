import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { chainOf, editor, reporter } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
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
