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

test("what was made leads to what it was made from: a decision to its evidence, and to the sources", () => {
  const from = (id: string) =>
    Object.values(document.wasDerivedFrom)
      .filter((record) => record["prov:generatedEntity"] === id)
      .map((record) => record["prov:usedEntity"]);
  const [claim] = report.claims;
  const { verdicts = [], evidence = [] } = claim ?? {};
  const verdict = `id:${verdicts[0]?.id}`;
  const standing = evidence.filter(({ at }) => at < (verdicts[0]?.at ?? "")).map(({ id }) => id);
  expect(standing.length).toBeGreaterThan(0);
  expect(from(verdict)).toEqual([claim?.id, ...standing].map((id) => `id:${id}`));
  expect(from(`id:${standing[0]}`)).toEqual([`id:${evidence[0]?.source}`, `id:${claim?.id}`]);
  // Back to the text or to a source, which were made of nothing that is told.
  const roots = new Set<string>();
  const follow = (id: string): void => {
    const next = from(id);
    if (next.length === 0) roots.add(document.entity[id]?.["prov:type"].$ ?? "");
    for (const one of next) follow(one);
  };
  follow(verdict);
  expect([...roots].sort()).toEqual(["stet:revision", "stet:source"]);
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
