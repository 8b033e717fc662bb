import type { useTranslations } from "next-intl";
import type { AnnotationKind } from "#lib/domain/annotations/schema.ts";
import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import type { LiveChange } from "#lib/platform/live/messages.ts";
import type english from "#messages/en/live.json";

type TextName = Parameters<ReturnType<typeof useTranslations<"live">>>[0];

/** The texts of `live` in the reader's language: how they are said, and which changes they tell. */
export interface LiveTexts {
  say: (name: TextName, values?: Record<string, string | number>) => string;
  changes: typeof english.changes;
}

/** What a change is about: a claim with its number, or an annotation of a kind. */
export interface About {
  kind: "claim" | "someClaim" | "someComment" | AnnotationKind;
  number?: number;
}

/** What the page knows of that; undefined where it does not show it. */
export type AboutOf = (change: LiveChange) => About | undefined;

function isKnown(type: string, changes: LiveTexts["changes"]): type is EventType {
  const [noun = "", verb = ""] = type.split(".");
  const byNoun: Record<string, object> = changes;
  return Object.hasOwn(byNoun[noun] ?? {}, verb);
}

/** A change in a few words, for those who cannot see it: "Claim 3 approved by Ruth Adler". */
export function toldOfChange(
  change: LiveChange,
  aboutOf: AboutOf,
  { say, changes }: LiveTexts,
): string {
  const { type, claim, actor, revision } = change;
  const who = actor.name;
  if (!isKnown(type, changes)) return say("unknown", { who });
  const { kind, number }: About = aboutOf(change) ?? { kind: claim ? "someClaim" : "someComment" };
  const what = say("what", { kind, number: String(number ?? "") });
  return say(`changes.${type}`, { who, what, revision: String(revision ?? "") });
}

/** How many changes are told one by one. */
const ONE_BY_ONE = 3;

/** Several changes in one announcement. */
export function toldOfChanges(
  changes: readonly LiveChange[],
  aboutOf: AboutOf,
  texts: LiveTexts,
): string {
  const told = changes.slice(0, ONE_BY_ONE).map((change) => toldOfChange(change, aboutOf, texts));
  const n = changes.length - told.length;
  if (n > 0) told.push(texts.say("more", { n }));
  return `${told.join(". ")}.`;
}
