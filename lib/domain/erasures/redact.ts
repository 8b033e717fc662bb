import { canonicalJson } from "#lib/core/canonical-json.ts";
import { AppError } from "#lib/core/errors.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { digestsOf as digestsOfDetail } from "#lib/platform/audit/parts.ts";
import type { LeftDetail } from "#lib/platform/audit/replace-details.ts";

/** What stands here is the article's own text, which is not erased: places in it would no longer fit. */
export const ownWords = ["exact", "prefix", "suffix", "oldText", "newText"];
/** And what was taken out of a list, and put there, of which the article's texts are checked. */
const words = new Set([...ownWords, "removed", "added"]);
/** And these say what the checks read in it, where they read no source. */
const readings = new Set(["findings", "coverage", "facts", "inputKeys"]);
/** And these are the program's own words, in which a short name may stand by chance. */
const programs = new Set([
  ...["roles", "kind", "direction", "language", "timeZone", "publishedOn", "publishedTime"],
  ...["sha256", "salt", "digest", "inputKey", "channel", "terms", "use"],
]);
/** Of what they read in sources, the words are not the text's alone. */
const ofFindings = new Set(["message", "steps", "suggestions", "tolerance", "reconciliation"]);
/** The checks that read sources: in logs of before, one event tells of them and of the others. */
export const readSources = new Set(["quote-fidelity", "source-support", "translation-numbers"]);

/** A file's hash, where the file was erased. */
const NO_HASH = "0".repeat(64);

/** Fewer letters than these may stand anywhere by chance. */
const LEAST_LENGTH = 6;

/**
 * How a text may be written: as it is, in small and in capital letters, and as JSON has it; the longest first,
 * so that none is left as part of another.
 */
export function spellings(texts: readonly string[]): string[] {
  const all = texts.flatMap((text) => [
    ...[text, text.toLowerCase(), text.toUpperCase()],
    JSON.stringify(text).slice(1, -1),
  ]);
  return [...new Set(all)].filter((text) => text !== "").sort((a, b) => b.length - a.length);
}

/** Those of a source's texts that are told apart from other words. */
export function tellingTexts(texts: readonly (string | null | undefined)[]): string[] {
  return texts
    .filter((text) => typeof text === "string")
    .filter(({ length }) => length >= LEAST_LENGTH);
}

export function redactText(text: string, erased: readonly string[]): string {
  return erased.reduce((left, one) => left.replaceAll(one, ERASED), text);
}

/** @throws AppError where the reason says what is to be erased */
export function refuseTelling(reason: string, erased: readonly string[]): void {
  if (redactText(reason, erased) === reason) return;
  const message = "The reason names what is to be erased: leave that out.";
  throw new AppError("invalid_input", message, [{ path: "reason", message }]);
}

/** What an event says of what is left: its digests, so that nobody can put other words there afterwards. */
export const digestsOf = (left: readonly Omit<LeftDetail, "chainId">[]) =>
  left.map(({ seq, type, salt, detail }) => ({ seq, ...digestsOfDetail(type, detail, salt) }));

/** What an event says of the imported records that went with what they held. */
export const recordsIn = (records: string[]) => (records.length > 0 ? { records } : {});

type Rewrite = (text: string) => string;

function rewriteValue(value: unknown, rewrite: Rewrite, key = ""): unknown {
  if (words.has(key) || readings.has(key) || programs.has(key)) return value;
  if (typeof value === "string") return rewrite(value);
  if (Array.isArray(value)) {
    // The words that something was about so far; what a note said so far is no list.
    return key === "was" ? value : value.map((one) => rewriteValue(one, rewrite));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, rewriteValue(one, rewrite, name)]),
  );
}

/** The kind of event that a body is of. */
export function typeOf(body: string): string {
  const { type }: { type: string } = JSON.parse(body);
  return type;
}

interface Reading {
  rule: string;
}

/** What the checks said, made anew where it rests on the words of sources. */
function withFindings(type: string, detail: string, renew: (finding: Reading) => unknown): string {
  const value: { findings?: Reading[] } = JSON.parse(detail);
  if (!type.startsWith("checks.") || !value.findings) return detail;
  const findings = value.findings.map((finding) =>
    type === "checks.compared" || readSources.has(finding.rule) ? renew(finding) : finding,
  );
  return canonicalJson({ ...value, findings });
}

/** What lies beside an event of this type, each of its texts written anew but those that are the article's own. */
export function rewriteDetail(type: string, detail: string, rewrite: Rewrite): string {
  const renew = (finding: Reading) =>
    Object.fromEntries(
      Object.entries(finding).map(([key, one]) => [
        key,
        ofFindings.has(key) ? rewriteValue(one, rewrite, key) : one,
      ]),
    );
  return withFindings(type, canonicalJson(rewriteValue(JSON.parse(detail), rewrite)), renew);
}

/** What lies beside an event of this type, without these texts. */
export const redactDetail = (type: string, detail: string, erased: readonly string[]): string =>
  rewriteDetail(type, detail, (text) => redactText(text, erased));

/** What lies beside an event of the checks, without all that they found in sources. */
export function emptyReadings(type: string, detail: string): string {
  return withFindings(type, detail, (finding) => ({
    ...finding,
    ...{ message: ERASED, steps: [], suggestions: [], tolerance: ERASED },
    ...("reconciliation" in finding ? { reconciliation: ERASED } : {}),
  }));
}

/** What lies beside an event that is about a source alone: nothing of it is left but who acted. */
export function emptySourceDetail(detail: string): string {
  const { actor, file, ...said } = JSON.parse(detail) as Record<string, unknown>;
  const left = Object.fromEntries(
    // Lists are of those who may see it; of them nobody is left.
    Object.entries(said).map(([key, one]) => [
      key,
      Array.isArray(one) ? [] : one === "" ? "" : ERASED,
    ]),
  );
  const noFile = { mediaType: ERASED, name: ERASED, sha256: NO_HASH, size: 0 };
  return canonicalJson({ ...left, actor, ...(file === undefined ? {} : { file: noFile }) });
}
