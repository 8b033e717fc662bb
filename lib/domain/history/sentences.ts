import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import { wordingIn } from "#lib/platform/languages/checklists/wording-in.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { toldOfContacts } from "./contacts-told.ts";
import { toldOfDecisions } from "./decisions-told.ts";
import { sayEvent, sayPart } from "./event-texts.ts";
import { stanceOfEvidence } from "./guarded-facts.ts";
import { toldOfInterchange } from "./interchange-told.ts";
import { toldOfMembers } from "./members-told.ts";
import {
  annotation,
  answered,
  claim,
  claimAndReason,
  erasure,
  exactOf,
  findings,
  listChange,
  pointed,
  queue,
  reason,
  reply,
  source,
} from "./named.ts";
import type { Names } from "./names.ts";
import { ratingIn, ruleIn } from "./our-words.ts";
import { plannedChanges } from "./planned-sentence.ts";
import { ended, toldOfPublication } from "./publication-told.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import { revisedEffects, revisedValues } from "./revision-sentence.ts";
import { toldOfSigners } from "./signers-told.ts";
import type { Told } from "./told.ts";
import { toldOfWebhooks } from "./webhooks-told.ts";
import { because, broughtAlong, closed, known, list, quoted } from "./wording.ts";

/** What each kind of event says beside who did it. */
const told: { [T in EventType]: Told<T> } = {
  "newsroom.founded": ({ detail }, _, language) => ({ name: quoted(language, detail.name) }),
  ...toldOfMembers,
  "token.made": ({ data, detail }, _, language) => ({
    name: quoted(language, detail.name),
    until: data.expires.slice(0, 10),
    scopes: list(
      language,
      data.scopes.map((scope) => sayPart(language, "scope", { scope })),
    ),
  }),
  "token.revoked": ({ detail }, _, language) => ({ name: quoted(language, detail.name) }),
  ...toldOfWebhooks,
  ...toldOfSigners,
  "rule_modes.changed": ({ data, detail }, _, language) => {
    const said = data.rules.map(({ rule: id, mode }, index) => {
      const rule = quoted(language, ruleIn(language, id, detail.titles[index] ?? id));
      return sayPart(language, "ruleMode", { rule, mode });
    });
    return { rules: list(language, said) };
  },
  "word_list.changed": ({ data, detail }, _, language) => ({
    list: data.list,
    ...listChange(language, detail),
  }),
  "checklist.changed": ({ data, detail: { wordings, was } }, _, language) => {
    const without = (all: string[], others: string[]) =>
      all
        .filter((wording) => !others.includes(wording))
        .map((wording) => [wordingIn(language, wording)]);
    const change = { added: without(wordings, was), removed: without(was, wordings) };
    return { category: data.category, ...listChange(language, change) };
  },
  "texts.erased": erasure,
  "search.repaired": ({ data }) => ({ n: data.entries }),
  "job.retried": queue,
  "job.discarded": queue,
  ...toldOfInterchange,
  "article.imported": ({ data, detail }, _, language) => ({
    title: quoted(language, detail.title),
    number: String(data.number),
    brought: broughtAlong(language, data.brought),
  }),
  "article.revised": (event, _, language) => revisedValues(event, language),
  ...toldOfPublication,
  ...toldOfContacts,
  "source.added": ({ data, detail }, _, language) => ({
    source: String(data.number),
    title: quoted(language, detail.title),
  }),
  "source.visibility_set": ({ data, detail }, names, language) => ({
    ...source(data.source, names, language),
    seen: data.restricted ? "some" : "all",
    members: list(
      language,
      detail.seenBy.map(({ name }) => known(language, name)),
    ),
  }),
  "checks.requested": ({ data }) => ({ because: data.because }),
  "checks.failed": (event, _, language) => reason(event, language),
  "checks.run": ({ data }) => ({ n: data.findings }),
  "checks.compared": ({ data }, names, language) => ({
    n: data.findings,
    many: data.sources.length,
    sources: list(
      language,
      data.sources.map((id) => source(id, names, language).source),
    ),
  }),
  "finding.dismissed": (event, names, language) => ({
    finding: findings([event.data.finding], names, language).findings,
    ...reason(event, language),
  }),
  "findings.dismissed": (event, names, language) => ({
    ...findings(event.data.findings, names, language),
    ...reason(event, language),
  }),
  "findings.restored": ({ data }, names, language) => findings(data.findings, names, language),
  "facts.judged": (event, _, language) => ({
    ...exactOf(language, event),
    ...reason(event, language),
  }),
  "facts.judgment_withdrawn": (event, _, language) => exactOf(language, event),
  "annotation.added": ({ data, detail }, _, language) => ({
    kind: data.kind,
    at: detail.spans.length > 0 ? "words" : "none",
    words: list(
      language,
      detail.spans.map(({ exact }) => quoted(language, exact)),
    ),
    ...because(language, detail.body),
  }),
  "annotation.edited": ({ data, detail }, names, language) => {
    const { kind = "comment" } = names.annotations.get(data.annotation) ?? {};
    return {
      annotation: sayPart(language, "annotation", { kind, words: quoted(language, detail.was) }),
      now: quoted(language, detail.body),
    };
  },
  "annotation.reattached": (event, names, language) => ({
    ...annotation(event, names, language),
    ...pointed(event, language),
  }),
  "annotation.removed": annotation,
  "annotation.restored": annotation,
  "annotation.resolved": annotation,
  "annotation.reopened": annotation,
  "reply.added": (event, names, language) => ({
    ...answered(event, names, language),
    ...because(language, event.detail.body),
  }),
  "reply.edited": (event, names, language) => ({
    ...answered(event, names, language),
    was: quoted(language, event.detail.was),
    now: quoted(language, event.detail.body),
  }),
  "reply.removed": reply,
  "reply.restored": reply,
  "claim.opened": (event, names, language) => ({
    ...claim(event, names, language),
    from: event.data.finding ? "finding" : "none",
    ...because(language, event.detail.statement),
  }),
  "claim.reattached": (event, names, language) => ({
    ...claim(event, names, language),
    ...pointed(event, language),
  }),
  "claim.context_confirmed": claim,
  "claim.assigned": (event, names, language) => ({
    ...claim(event, names, language),
    owner: known(language, names.members.get(event.data.owner) ?? event.detail.ownerName),
  }),
  "claim.planned": (event, names, language) => ({
    ...claim(event, names, language),
    changes: plannedChanges(event, language),
  }),
  "claim.claimant_set": (event, names, language) => ({
    ...claim(event, names, language),
    by: event.detail.claimant ? "somebody" : "nobody",
    claimant: event.detail.claimant ? quoted(language, event.detail.claimant.name) : "",
  }),
  "claim.unassigned": claim,
  "claim.research_started": claim,
  "claim.waiting": claimAndReason,
  "claim.withdrawn": claimAndReason,
  "claim.taken_up": claimAndReason,
  "claim.reopened": claimAndReason,
  "checklist.marked": (event, names, language) => ({
    ...claim(event, names, language),
    mark: event.data.mark,
    item: quoted(language, wordingIn(language, event.detail.wording)),
  }),
  "evidence.attached": (event, names, language) => ({
    ...claim(event, names, language),
    ...source(event.data.source, names, language),
    stance: stanceOfEvidence(event),
  }),
  "evidence.removed": (event, names, language) => ({
    ...claimAndReason(event, names, language),
    ...source(names.evidence.get(event.data.evidence), names, language),
  }),
  "evidence.restored": (event, names, language) => ({
    ...claim(event, names, language),
    ...source(names.evidence.get(event.data.evidence), names, language),
  }),
  "expert.asked": (event, names, language) => ({
    ...claim(event, names, language),
    expert: known(language, event.detail.expert),
    reason: known(language, event.detail.question),
  }),
  "expert.opened": claim,
  "expert.answered": (event, names, language) => ({
    ...claim(event, names, language),
    stance: event.data.stance ?? "none",
    reason: known(language, event.detail.answer),
  }),
  "expert.revoked": claim,
  "verdict.proposed": (event, names, language) => ({
    ...claim(event, names, language),
    verdict: quoted(language, ratingIn(language, event.data.rating, event.detail.label)),
    disposition: event.data.disposition,
  }),
  ...toldOfDecisions,
};

/** What an event brought with it: sentences of their own. */
function brought(event: RecordedEvent, names: Names, language: Language): string[] {
  if (event.type === "article.revised") return revisedEffects(event, names, language);
  if (event.type === "annotation.added") {
    const { file } = event.detail;
    const named = file?.author ? "yes" : "no";
    return file ? [sayPart(language, "fromFile", { named, author: file.author })] : [];
  }
  const lapses =
    event.type === "evidence.attached" ||
    event.type === "evidence.removed" ||
    event.type === "evidence.restored";
  const lapsed = lapses && event.data.from === "approved" && event.data.to === "stale";
  return [...(lapsed ? [sayPart(language, "approvalEnded")] : []), ...ended(event, language)];
}

/**
 * What an event says, in plain sentences: who did what, and what came of it. Texts that were erased stand as
 * `(erased)`.
 * @param names what `namesOf` read from the chain's events
 * @param language the reader's; reports are English
 */
export function sentenceOf(event: RecordedEvent, names: Names, language: Language = "en"): string {
  // The table pairs each type with its own values, which TypeScript cannot follow through an index.
  const values = (told[event.type] as Told<EventType>)(event, names, language);
  const who = known(language, event.actor.name);
  const sentence = closed(sayEvent(language, event.type, { who, ...values }));
  return [sentence, ...brought(event, names, language)].join(" ");
}
