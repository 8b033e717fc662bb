import { expect, test } from "vitest";
import { englishArticle, reportOf } from "../fixtures.cases.ts";
import { prov, provOf } from "./prov.ts";

const report = reportOf(englishArticle());
const document = provOf(report);

test("an activity an event, in their order, each with somebody who carried it out", () => {
  const { length } = report.chain.events;
  expect(Object.keys(document.activity)).toHaveLength(length);
  expect(Object.keys(document.wasInformedBy)).toHaveLength(length - 1);
  for (const { "prov:agent": agent, "prov:activity": activity } of Object.values(
    document.wasAssociatedWith,
  )) {
    expect(Object.keys(document.agent)).toContain(agent);
    expect(Object.keys(document.activity)).toContain(activity);
  }
  expect(document.activity["event:1"]).toMatchObject({
    "prov:type": "article.imported",
    "stet:hash": report.chain.events[0]?.hash,
  });
});

test("what was made leads to what it was made from, back to the text or to a source", () => {
  const made = new Set(Object.keys(document.entity));
  const verdict = `id:${report.claims[0]?.verdicts[0]?.id}`;
  const from = Object.values(document.wasDerivedFrom)
    .filter(({ "prov:generatedEntity": entity }) => entity === verdict)
    .map(({ "prov:usedEntity": used }) => used);
  expect(from).toEqual([`id:${report.claims[0]?.id}`]);
  for (const { "prov:usedEntity": used } of Object.values(document.wasDerivedFrom)) {
    expect(made).toContain(used);
  }
});

test("it is one JSON text", async () => {
  expect(JSON.parse(new TextDecoder().decode(await prov.render(report)))).toEqual(document);
});
