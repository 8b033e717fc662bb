import type { signerEvents } from "#lib/platform/audit/signer-events.ts";
import type { Told } from "./told.ts";
import { because, known, list, quoted } from "./wording.ts";

/** How great the risk of an article is, who signs besides, and what they said. */
export const toldOfSigners: { [T in keyof typeof signerEvents]: Told<T> } = {
  "signer_rule.set": ({ data, detail }, _, language) => ({
    ...{ level: data.level, label: quoted(language, detail.label) },
    signers: list(
      language,
      detail.signers.map(({ name }) => known(language, name)),
      "disjunction",
    ),
  }),
  "signer_rule.removed": ({ detail }, _, language) => ({ label: quoted(language, detail.label) }),
  "article.risk_set": ({ data, detail }, _, language) => ({
    ...{ level: data.level, was: data.was, reason: known(language, detail.reason) },
  }),
  "signature.given": ({ detail }, _, language) => ({
    label: quoted(language, detail.label),
    ...because(language, detail.reservations),
  }),
  "signature.refused": ({ detail }, _, language) => ({
    label: quoted(language, detail.label),
    reason: known(language, detail.reason),
  }),
  "signature.withdrawn": ({ data, detail }, _, language) => ({
    kind: data.kind,
    label: quoted(language, detail.label),
  }),
};
