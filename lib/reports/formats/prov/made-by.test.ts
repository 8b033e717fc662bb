import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { englishArticle, reportOf } from "../../fixtures.cases.ts";
import { madeBy } from "./made-by.ts";

const events = reportOf(englishArticle()).chain.events.map(recordedEvent);
const kindsOf = (type: string) =>
  events
    .filter((event) => event.type === type)
    .flatMap((event) => madeBy(event).map(({ kind }) => kind));

test.each([
  ["article.imported", ["revision"]],
  ["checks.run", ["finding", "finding", "finding"]],
  ["source.added", ["source", "source"]],
  ["claim.withdrawn", []],
  ["finding.dismissed", []],
])("%s makes %j", (type, kinds) => {
  expect(kindsOf(type)).toEqual(kinds);
});
