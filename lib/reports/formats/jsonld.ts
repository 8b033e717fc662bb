import { canonicalJson } from "#lib/core/canonical-json.ts";
import { editionOf } from "../editions.ts";
import { leftOutSentences } from "../in-edition.ts";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";
import { fromAnnotation, fromReply } from "./jsonld/from-annotation.ts";
import { fromClaim } from "./jsonld/from-claim.ts";
import { fromFinding } from "./jsonld/from-finding.ts";
import { urn, type WebAnnotation, writerOf } from "./jsonld/web-annotation.ts";
import { lastEventAt } from "./view/report-view.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
/** An IRI in full, for which no context is needed: the key that signs checkpoints of the log, in base64. */
const PUBLIC_KEY = "urn:stet:public-key";
const EDITION = "urn:stet:edition";
const WITHHELD = "urn:stet:withheld";
/** How many annotations a page holds. */
const PAGE_LENGTH = 1_000;

/** All that stands in the article: findings that are reported and not dismissed, claims, annotations, and answers. */
function annotationsOf(report: Report): WebAnnotation[] {
  const writer = writerOf(report);
  const { checks, revision } = report;
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const findings = report.findings.filter(
    ({ current, dismissed, revision: number }) =>
      current && !dismissed && number === revision.number,
  );
  return [
    ...(checks ? findings.map((finding) => fromFinding(finding, checks, writer)) : []),
    ...report.claims.map((claim) => fromClaim(claim, sources, writer)),
    ...report.annotations
      .filter(({ removed }) => !removed)
      .map((annotation) =>
        fromAnnotation({ ...annotation, isResolved: annotation.resolved !== null }, writer),
      ),
    ...report.replies.filter(({ removed }) => !removed).map((reply) => fromReply(reply, writer)),
  ];
}

/** A collection of annotations in pages, the first of which lies in it and the others beside it. */
export function collectionOf(report: Report, pageLength = PAGE_LENGTH): object {
  const all = annotationsOf(report);
  const id = `${urn(report.article.id)}#annotations`;
  const publicKey = report.witness?.publicKey;
  const leftOut = leftOutSentences(report);
  const count = Math.max(1, Math.ceil(all.length / pageLength));
  const pageId = (number: number) => `${id}-page-${number}`;
  const pages = Array.from({ length: count }, (_, index) => ({
    id: pageId(index + 1),
    type: "AnnotationPage",
    partOf: id,
    startIndex: index * pageLength,
    ...(index > 0 ? { prev: pageId(index) } : {}),
    ...(index + 1 < count ? { next: pageId(index + 2) } : {}),
    items: all.slice(index * pageLength, (index + 1) * pageLength),
  }));
  const [first, ...others] = pages;
  return {
    "@context": CONTEXT,
    id,
    type: "AnnotationCollection",
    label: report.article.title,
    modified: lastEventAt(report),
    generator: { type: "Software", name: "Stet" },
    ...(publicKey ? { [PUBLIC_KEY]: publicKey } : {}),
    [EDITION]: editionOf(report),
    ...(leftOut === "" ? {} : { [WITHHELD]: leftOut }),
    total: all.length,
    first,
    last: pageId(count),
    ...(others.length > 0 ? { "@included": others } : {}),
  };
}

/**
 * W3C Web Annotations as JSON-LD, for whatever tool reads those. Positions count code points of the reported revision's
 * text, whose IRI is its id; what was removed or dismissed is left out.
 */
export const jsonld: Format = {
  name: "jsonld",
  ending: "annotations.jsonld",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  render: async (report) => new TextEncoder().encode(canonicalJson(collectionOf(report))),
};
