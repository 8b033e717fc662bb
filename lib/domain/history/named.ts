import { findingIn } from "#lib/platform/languages/findings/finding-in.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { ERASED } from "./erased.ts";
import { sayPart } from "./event-texts.ts";
import type { Names } from "./names.ts";
import { because, known, list, quoted } from "./wording.ts";

/** The number of something, where the log still says it. */
const numbered = (language: Language, number: number | undefined) =>
  number === undefined ? known(language, ERASED) : String(number);

export const claim = ({ data }: { data: { claim: string } }, names: Names, language: Language) => ({
  claim: numbered(language, names.claims.get(data.claim)),
});

export const source = (id: string | undefined, names: Names, language: Language) => ({
  source: numbered(language, id === undefined ? undefined : names.sources.get(id)),
});

export const contact = (
  { data }: { data: { contact: string } },
  names: Names,
  language: Language,
) => ({ contact: numbered(language, names.contacts.get(data.contact)) });

export const reason = ({ detail }: { detail: { reason: string } }, language: Language) =>
  because(language, detail.reason);

/** A claim, and why something was done to it. */
export const claimAndReason = (
  event: { data: { claim: string }; detail: { reason: string } },
  names: Names,
  language: Language,
) => ({ ...claim(event, names, language), ...reason(event, language) });

/** How many of many things a sentence names. */
export const NAMED = 10;

function listed(language: Language, all: readonly string[]): string {
  const n = all.length - NAMED;
  return list(language, n > 0 ? [...all.slice(0, NAMED), sayPart(language, "more", { n })] : all);
}

export const entriesOf = (language: Language, entries: readonly (readonly string[])[]) =>
  listed(
    language,
    entries.map((words) => quoted(language, words.join(", "))),
  );

/** What was put on a list, and what was taken off it. */
export function listChange(
  language: Language,
  { added, removed }: Record<"added" | "removed", readonly (readonly string[])[]>,
) {
  const one = added.length > 0 ? "added" : removed.length > 0 ? "removed" : "none";
  return {
    how: added.length > 0 && removed.length > 0 ? "both" : one,
    added: entriesOf(language, added),
    removed: entriesOf(language, removed),
  };
}

export const exactOf = (
  language: Language,
  { detail }: { detail: { facts: { exact: string }[] } },
) => ({
  facts: entriesOf(
    language,
    detail.facts.map(({ exact }) => [exact]),
  ),
});

export function findings(ids: readonly string[], names: Names, language: Language) {
  const said = ids.map((id) => {
    const { rule = "", message = ERASED } = names.findings.get(id) ?? {};
    return quoted(language, findingIn(language, rule, message));
  });
  return { n: ids.length, findings: listed(language, said) };
}

export function annotation(
  { data }: { data: { annotation: string } },
  names: Names,
  language: Language,
) {
  const { kind = "unknown", body = "" } = names.annotations.get(data.annotation) ?? {};
  const words = quoted(language, body);
  return { annotation: sayPart(language, "annotation", { kind, words }) };
}

/** What is pointed at other words, at some, or at none. */
export function pointed(
  { detail }: { detail: { spans: { exact: string }[]; was?: readonly string[] } },
  language: Language,
) {
  const { spans, was = [] } = detail;
  const words = (all: readonly string[]) =>
    list(
      language,
      all.map((one) => quoted(language, one)),
    );
  return {
    how: spans.length === 0 ? "off" : was.length === 0 ? "first" : "other",
    now: words(spans.map(({ exact }) => exact)),
    was: words(was),
  };
}

/** What a reply answers. */
export function answered(
  { data }: { data: { claim?: string; annotation?: string } },
  names: Names,
  language: Language,
): { answered: string } {
  const { claim: claimId, annotation: annotationId = "" } = data;
  return {
    answered: claimId
      ? sayPart(language, "claim", claim({ data: { claim: claimId } }, names, language))
      : annotation({ data: { annotation: annotationId } }, names, language).annotation,
  };
}

/** A reply, and what it answers. */
export const reply = (
  event: { data: { reply: string; claim?: string; annotation?: string } },
  names: Names,
  language: Language,
) => ({
  ...answered(event, names, language),
  words: quoted(language, names.replies.get(event.data.reply) ?? ERASED),
});

/** What was erased, why, and from which events. */
export const erasure = (
  {
    data,
    detail,
  }: {
    data: {
      of: string;
      because: string;
      source?: string;
      events: readonly { seq: number }[];
      records?: readonly string[];
    };
    detail: { reason: string };
  },
  names: Names,
  language: Language,
) => ({
  of: data.of,
  because: data.because,
  source: String(names.sources.get(data.source ?? "") ?? "none"),
  records: data.records?.length ?? 0,
  n: data.events.length,
  events: list(
    language,
    data.events.map(({ seq }) => String(seq)),
  ),
  reason: known(language, detail.reason),
});

/** A queue as a choice of texts names it, where no hyphen may stand. */
export function queue({ data }: { data: { queue: string } }) {
  return { queue: data.queue.replaceAll("-", "_") };
}
