import { safeAddress } from "#lib/core/text/safe-address.ts";
import { categories } from "#lib/domain/claims/categories.ts";
import type { Claim, Report, Source } from "../../report.ts";
import { labelOf } from "../labels.ts";
import {
  type SpecificResource,
  textualBody,
  urn,
  type WebAnnotation,
  type Writer,
} from "./web-annotation.ts";

/** The sources that a claim's evidence is taken from, which can be gone to. */
function linksOf(claim: Claim, sources: ReadonlyMap<string, Source>): SpecificResource[] {
  const addresses = claim.evidence
    .filter(({ removed }) => !removed)
    // As IRIs, in which not every character may stand that people type.
    .flatMap(({ source }) => safeAddress(sources.get(source)?.url ?? "") ?? []);
  return [...new Set(addresses)].map((source) => ({
    type: "SpecificResource",
    source,
    purpose: "linking",
  }));
}

/** A claim: its statement, its category, its state, the verdict that stands, and what that rests on. */
export function fromClaim(
  claim: Claim,
  sources: ReadonlyMap<Report["sources"][number]["id"], Source>,
  writer: Writer,
): WebAnnotation {
  const { id, statement, category, state, by, at, spans, history } = claim;
  const verdict = claim.verdicts.at(-1);
  const last = history.at(-1)?.at ?? at;
  return {
    id: urn(id),
    type: "Annotation",
    motivation: "assessing",
    creator: writer.agent(by),
    created: at,
    ...(last === at ? {} : { modified: last }),
    body: [
      textualBody(statement, "describing"),
      textualBody(labelOf(categories, category), "classifying"),
      textualBody(state, "tagging"),
      ...(verdict ? [textualBody(`${verdict.label}: ${verdict.rationale}`, "assessing")] : []),
      ...linksOf(claim, sources),
    ],
    target: writer.target(spans),
  };
}
