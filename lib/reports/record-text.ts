import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import type { Report } from "./report.ts";

/** Of reports as they were built: to write a long one takes as long as to build it, and its digest was taken of it. */
const texts = new WeakMap<Report, string>();

/** A member of the report and its part of the text. */
type Member = readonly [name: string, text: string];

const memberOf = ([name, value]: readonly [string, unknown]): Member => [
  name,
  `${canonicalJson(name)}:${canonicalJson(value)}`,
];

/** The members in the order of RFC 8785: by their names' code units. */
function textOf(members: readonly Member[]): string {
  const sorted = members.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([, text]) => text).join(",")}}`;
}

/** SHA-256 of the RFC 8785 text of a report without its digest. */
export function reportDigest(report: Omit<Report, "digest">): string {
  return sha256Hex(canonicalJson(report));
}

/** A report that is whole, with its digest. Whoever changes something in it makes another of it. */
export function withDigest(report: Omit<Report, "digest">): Report {
  const members = Object.entries(report)
    .filter(([, value]) => value !== undefined)
    .map(memberOf);
  const digest = sha256Hex(textOf(members));
  const whole = Object.freeze({ ...report, digest });
  texts.set(whole, textOf([...members, memberOf(["digest", digest])]));
  return whole;
}

/** The RFC 8785 text of a report, which is its record. */
export const recordText = (report: Report): string => texts.get(report) ?? canonicalJson(report);
