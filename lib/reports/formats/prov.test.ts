import { expect, test } from "vitest";
import { reportEditions } from "#lib/domain/exports/schema.ts";
import { discussedArticle, inEditionOf } from "../editions.cases.ts";
import {
  arabicArticle,
  awkwardArticle,
  bareArticle,
  crowdedArticle,
  englishArticle,
  reportOf,
} from "../fixtures.cases.ts";
import { revisedArticle } from "../revised.cases.ts";
import { documentSchema } from "./prov/document.ts";
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
    "prov:type": { $: "stet:article.imported", type: "prov:QUALIFIED_NAME" },
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

const articles = [
  ...[englishArticle(), arabicArticle(), bareArticle(), crowdedArticle(3)],
  ...[awkwardArticle(), revisedArticle()],
];
const reports = [
  ...articles.map(reportOf),
  ...reportEditions.map((edition) => inEditionOf(discussedArticle(), edition)),
];

/** What each member of a relation points to. */
const ends = {
  "prov:entity": "entity",
  "prov:generatedEntity": "entity",
  "prov:usedEntity": "entity",
  "prov:activity": "activity",
  "prov:informed": "activity",
  "prov:informant": "activity",
  "prov:agent": "agent",
} as const;
const isEnd = (member: string): member is keyof typeof ends => member in ends;

test.each(reports)(
  "it is a document as the submission has it, whole in itself: $article.title, $edition",
  async (told) => {
    const rendered = JSON.parse(new TextDecoder().decode(await prov.render(told)));
    const parsed = documentSchema.parse(rendered);
    expect(parsed).toEqual(provOf(told));
    const { prefix, entity, activity, agent, ...relations } = parsed;
    const records = { entity, activity, agent };
    const names = [records, relations].flatMap((part) => Object.values(part)).flatMap(Object.keys);
    const types = Object.values(records).flatMap((kind) =>
      Object.values<{ "prov:type": { $: string } }>(kind).map((one) => one["prov:type"].$),
    );
    const prefixes = new Set([...names, ...types].map((name) => name.slice(0, name.indexOf(":"))));
    expect([...prefixes].filter((one) => !(one in prefix)).sort()).toEqual(["_", "prov"]);
    const dangling = Object.values(relations)
      .flatMap((relation) => Object.values<Record<string, string>>(relation))
      .flatMap((record) => Object.entries(record))
      .filter(([member, name]) => isEnd(member) && !(name in records[ends[member]]));
    expect(dangling).toEqual([]);
  },
);

test("it is one JSON text", async () => {
  expect(JSON.parse(new TextDecoder().decode(await prov.render(report)))).toEqual(document);
});
