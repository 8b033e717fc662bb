import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { englishArticle, reportOf } from "../../fixtures.cases.ts";
import { madeBy } from "./made-by.ts";

const events = reportOf(englishArticle()).chain.events.map(recordedEvent);
const kindsOf = (type: string) =>
  events.filter((event) => event.type === type).map((event) => madeBy(event)?.kind);

test.each([
  ["article.imported", ["revision"]],
  ["source.added", ["source", "source"]],
  ["claim.withdrawn", [undefined]],
  ["finding.dismissed", [undefined]],
])("%s makes %j", (type, kinds) => {
  expect(kindsOf(type)).toEqual(kinds);
});
