import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { chainOf, reporter, sourceStep } from "./fixtures.cases.ts";
import { replaySources } from "./replay-sources.ts";

test("sources stand in the order in which they were added, gaps told by null", () => {
  const log = [sourceStep(1, "Statement", "https://example.org"), sourceStep(2, "Call")];
  expect(chainOf(log).map(recordedEvent).reduce(replaySources, [])).toMatchObject([
    { number: 1, kind: "url", url: "https://example.org", note: null, by: reporter.member },
    { number: 2, kind: "note", url: null, note: "Read out over the telephone.", file: null },
  ]);
});
