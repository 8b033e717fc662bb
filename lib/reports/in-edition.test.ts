import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import { inEdition, leftOutSentences, silenceOf } from "./in-edition.ts";
import { replay } from "./replay.ts";

const article = discussedArticle();
const report = inEditionOf(article, "public");
const events = report.chain.events.map(recordedEvent);
const record = replay(events);

test("the public edition has no discussion, nobody who was asked, and none who only took part in that", () => {
  const told = inEdition(record, events, "public");
  expect([told.annotations, told.replies]).toEqual([[], []]);
  expect(told.claims.flatMap(({ experts }) => experts)).toEqual([]);
  // The expert who answered, and the clock.
  expect(record.people.length).toBe(told.people.length + 2);
  expect([record.contacts?.length, told.contacts]).toEqual([2, undefined]);
  expect(inEdition(record, events, "legal")).toBe(record);
  expect(inEdition(record, events, "internal")).toBe(record);
});

test("all of it is one sentence, and what not everybody sees another", () => {
  const { omissions } = report;
  expect(
    leftOutSentences({ ...report, omissions: omissions?.slice(4, 6), withheld: "And more." }),
  ).toBe(
    "This edition leaves out what was noted of 2 sources; what was waited for, 1 time. The log keeps the digests of it, and “stet verify” says what it cannot prove without it. And more.",
  );
  expect(leftOutSentences(inEditionOf(article, "internal"))).toBe("");
});

test("of events that are left out nothing is said, in that edition alone", () => {
  const silence = silenceOf(report, events);
  expect(events.filter((event) => silence(event) === "left_out")).toHaveLength(23);
  const internal = inEditionOf(article, "internal");
  const all = internal.chain.events.map(recordedEvent);
  expect(all.map(silenceOf(internal, all)).filter(Boolean)).toEqual([]);
});
