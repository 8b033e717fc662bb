import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import type { Values } from "#lib/platform/languages/say.ts";
import { ERASED } from "./erased.ts";
import { type Part, sayPart } from "./event-texts.ts";
import type { Names } from "./names.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import { became, broughtAlong, closed, known, list, quoted } from "./wording.ts";

type EventOf<T extends EventType> = Extract<RecordedEvent, { type: T }>;
type Revised = EventOf<"article.revised">;

/** What a revision's main sentence says. */
export function revisedValues({ data, detail }: Revised, language: Language): Values {
  return {
    origin: data.restores === undefined ? data.origin : "one",
    restores: String(data.restores ?? ""),
    number: String(data.number),
    noted: detail.note ? "yes" : "no",
    note: quoted(language, detail.note),
    brought: broughtAlong(language, data.brought),
  };
}

/** What a revision did to which claims, with the words that did it, and to suggestions, those who made them and the sign-off. */
export function revisedEffects(event: Revised, names: Names, language: Language): string[] {
  const { data, detail } = event;
  const claims = data.claims.flatMap((_, index) => effectOnClaim(event, index, names, language));
  const suggesters = detail.authors
    .filter(({ because }) => because === "suggestion")
    .map(({ name }) => sayPart(language, "suggesterIsAuthor", { name }));
  const n = data.annotations.filter(({ reopened }) => reopened).length;
  return [
    ...claims,
    ...suggesters,
    ...(n === 0 ? [] : [sayPart(language, "suggestionsOpen", { n })]),
    ...(data.from === "checked" ? [sayPart(language, "checkingEnded")] : []),
    ...(data.from === "approved" ? [sayPart(language, "signOffEnded")] : []),
  ];
}

function effectOnClaim(
  { data, detail }: Revised,
  index: number,
  names: Names,
  language: Language,
): string[] {
  const one = data.claims[index];
  if (!one) return [];
  const said = detail.claims[index];
  const claim = String(names.claims.get(one.claim) ?? known(language, ERASED));
  const effect = (part: Part, values: Values = {}) =>
    closed(sayPart(language, part, { claim, ...values }));
  if (one.takenBack) return [effect("correctionTakenBack")];
  if (one.applied) return [effect("correctionMade")];
  const { changes = [], contextChanges = [], suggested } = said ?? {};
  const made: string[] = [];
  if (suggested) {
    const removed = quoted(language, suggested.oldText);
    const added = quoted(language, suggested.newText);
    const isCut = suggested.disposition === "cut";
    made.push(
      isCut
        ? effect("suggestionCut", { removed })
        : effect("suggestionCorrected", { removed, added }),
    );
  }
  if (one.to === "stale") {
    const all = [...changes, ...contextChanges].map((change) => became(language, change));
    const why = all.length > 0 ? "given" : "none";
    return [...made, effect("claimStale", { why, words: list(language, all, "unit") })];
  }
  if (said?.was.length === 0) return [effect("wordsBack")];
  return one.outcome === "lost" ? [...made, effect("wordsGone")] : made;
}
