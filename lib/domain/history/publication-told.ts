import type { Language } from "#lib/platform/languages/languages.ts";
import { sayPart } from "./event-texts.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import type { Told } from "./told.ts";
import { because, known, quoted } from "./wording.ts";

const reasoned: Told<"article.reopened"> & Told<"article.killed"> = (
  event: Parameters<Told<"article.reopened">>[0] | Parameters<Told<"article.killed">>[0],
  _,
  language,
) => ({ reason: known(language, event.detail.reason) });

/** What the events say that end the work on an article, or begin it again, beside who did it. */
export const toldOfPublication: {
  [T in
    | "article.checked"
    | "article.signed_off"
    | "article.published"
    | "article.reopened"
    | "correction.opened"
    | "correction.made"
    | "article.killed"
    | "article.archived"]: Told<T>;
} = {
  "article.checked": ({ data, detail }, _, language) => ({
    scope: data.scope,
    leftOut: known(language, detail.leftOut),
    reason: known(language, detail.because),
  }),
  "article.signed_off": ({ detail }, _, language) => because(language, detail.reservations),
  "article.published": ({ detail }, _, language) => ({ url: known(language, detail.url) }),
  "article.reopened": reasoned,
  "correction.opened": ({ data, detail }, _, language) => ({
    severity: data.severity,
    reason: known(language, detail.error),
  }),
  "correction.made": ({ detail }, _, language) => ({ notice: quoted(language, detail.notice) }),
  "article.killed": reasoned,
  "article.archived": () => ({}),
};

/** What an event brought about for the article as a whole: that its checking, or its sign-off, stands no more. */
export function ended(event: RecordedEvent, language: Language): string[] {
  const { article: falls } = "article" in event.data ? event.data : {};
  if (typeof falls !== "object") return [];
  return [sayPart(language, falls.from === "checked" ? "checkingEnded" : "signOffEnded")];
}
