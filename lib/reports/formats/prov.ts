import { canonicalJson } from "#lib/core/canonical-json.ts";
import { type RecordedEvent, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { editionOf } from "../editions.ts";
import { leftOutSentences, silenceOf } from "../in-edition.ts";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";
import { type Document, named } from "./prov/document.ts";
import { type Made, madeBy } from "./prov/made-by.ts";
import { standingEvidence } from "./prov/standing-evidence.ts";

const eventId = (seq: number) => `event:${seq}`;
const thing = (id: string) => `id:${id}`;

/** Tells one event: the activity, who carried it out, and what it made of what. */
function tell(
  document: Document,
  event: RecordedEvent,
  { hash, evidenceOf }: { hash: string; evidenceOf: (claim: string) => Iterable<string> },
): void {
  const { seq, type, at, actor } = event;
  const activity = eventId(seq);
  document.activity[activity] = {
    "prov:startTime": at,
    "prov:endTime": at,
    "prov:type": named(`stet:${type}`),
    "stet:hash": hash,
  };
  document.agent[thing(actor.member)] ??= {
    "prov:type": named("prov:SoftwareAgent"),
    "prov:label": actor.name,
  };
  document.wasAssociatedWith[`_:by${seq}`] = {
    "prov:activity": activity,
    "prov:agent": thing(actor.member),
  };
  if (seq > 1) {
    document.wasInformedBy[`_:after${seq}`] = {
      "prov:informed": activity,
      "prov:informant": eventId(seq - 1),
    };
  }
  madeBy(event, evidenceOf).forEach((made, index) => {
    tellMade(document, made, { activity, at, agent: thing(actor.member), key: `${seq}.${index}` });
  });
}

/** Tells one thing that an event made, and of what: of things that are told, too. */
function tellMade(
  document: Document,
  { id, kind, from }: Made,
  { activity, at, agent, key }: { activity: string; at: string; agent: string; key: string },
): void {
  const entity = thing(id);
  // What a later run found again was made once.
  if (entity in document.entity) return;
  document.entity[entity] = { "prov:type": named(`stet:${kind}`) };
  document.wasGeneratedBy[`_:made${key}`] = {
    ...{ "prov:entity": entity, "prov:activity": activity, "prov:time": at },
  };
  document.wasAttributedTo[`_:of${key}`] = { "prov:entity": entity, "prov:agent": agent };
  const sources = from.map(thing).filter((source) => source in document.entity);
  sources.forEach((source, index) => {
    document.wasDerivedFrom[`_:from${key}.${index}`] = {
      ...{ "prov:generatedEntity": entity, "prov:usedEntity": source },
    };
    document.used[`_:used${key}.${index}`] = {
      ...{ "prov:activity": activity, "prov:entity": source },
    };
  });
}

/** The log of a report as W3C PROV: what was made, by which event, by whom, and of what. */
export function provOf(report: Report): Document {
  const document: Document = {
    prefix: {
      id: "urn:uuid:",
      event: `urn:uuid:${report.chain.id}#event-`,
      stet: "urn:stet:",
    },
    entity: {},
    activity: {},
    agent: {},
    ...{ wasGeneratedBy: {}, used: {}, wasAssociatedWith: {} },
    ...{ wasAttributedTo: {}, wasDerivedFrom: {}, wasInformedBy: {} },
  };
  const leftOut = leftOutSentences(report);
  // The log itself, and the key that signs checkpoints over it.
  const publicKey = report.witness?.publicKey;
  document.entity[thing(report.chain.id)] = {
    "prov:type": named("stet:log"),
    ...(publicKey ? { "stet:publicKey": publicKey } : {}),
    "stet:edition": editionOf(report),
    ...(leftOut === "" ? {} : { "stet:withheld": leftOut }),
  };
  for (const { member, name, roles } of report.people) {
    const isProgram = roles.includes("bot");
    document.agent[thing(member)] = {
      "prov:type": named(isProgram ? "prov:SoftwareAgent" : "prov:Person"),
      "prov:label": name,
    };
  }
  const events = report.chain.events.map(recordedEvent);
  const silence = silenceOf(report, events);
  const evidence = standingEvidence();
  report.chain.events.forEach(({ seq, hash }, index) => {
    const event = events[index];
    if (event && !silence(event)) {
      evidence.see(event);
      tell(document, event, { hash, evidenceOf: evidence.of });
    }
    // That there was one, for those that came after it.
    else
      document.activity[eventId(seq)] = { "prov:type": named("stet:withheld"), "stet:hash": hash };
  });
  return document;
}

/** PROV-JSON (W3C member submission) of the chain, for tools that follow where things come from. */
export const prov: Format = {
  name: "prov",
  ending: "prov.json",
  mediaType: "application/json",
  render: async (report) => new TextEncoder().encode(canonicalJson(provOf(report))),
};
