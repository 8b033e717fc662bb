import type { webhookEvents } from "#lib/platform/audit/webhook-events.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { originOf } from "#lib/platform/webhooks/origin.ts";
import { sayPart } from "./event-texts.ts";
import type { Told } from "./told.ts";
import { known, list, quoted } from "./wording.ts";

/** What a webhook is told of; a choice of texts names no dots. */
const kindIn = (language: Language, kind: string) =>
  sayPart(language, "webhookKind", { kind: kind.replaceAll(".", "_") });

const kindsIn = (language: Language, kinds: readonly string[]) =>
  list(
    language,
    kinds.map((kind) => kindIn(language, kind)),
  );

/** What happens to the addresses that are told what happens. */
export const toldOfWebhooks: { [T in keyof typeof webhookEvents]: Told<T> } = {
  "webhook.made": ({ data, detail }, _, language) => ({
    name: quoted(language, detail.description),
    url: known(language, originOf(detail.url)),
    kinds: kindsIn(language, data.kinds),
  }),
  "webhook.changed": ({ data, detail }, _, language) => ({
    name: quoted(language, detail.description),
    url: known(language, originOf(detail.url)),
    kinds: kindsIn(language, data.kinds),
    enabled: String(data.enabled),
  }),
  "webhook.secret_rotated": ({ data, detail }, _, language) => ({
    url: known(language, originOf(detail.url)),
    until: data.formerUntil.slice(0, 10),
  }),
  "webhook.removed": ({ detail }, _, language) => ({ url: known(language, originOf(detail.url)) }),
  "webhook.tested": ({ detail }, _, language) => ({ url: known(language, originOf(detail.url)) }),
  "webhook.resent": ({ data, detail }, _, language) => ({
    url: known(language, originOf(detail.url)),
    kind: kindIn(language, data.kind),
  }),
};
