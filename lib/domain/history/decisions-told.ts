import type { Language } from "#lib/platform/languages/languages.ts";
import { claim, claimAndReason } from "./named.ts";
import type { Names } from "./names.ts";
import type { Told } from "./told.ts";
import { known } from "./wording.ts";

const decision: Told<"claim.approved"> & Told<"claim.returned"> = (
  event: Parameters<Told<"claim.approved">>[0] | Parameters<Told<"claim.returned">>[0],
  names: Names,
  language: Language,
) => ({
  ...claimAndReason(event, names, language),
  alone: event.data.breakGlass ? "yes" : "no",
});

/** What the events of decisions, and of leave to make one alone, say beside who did it. */
export const toldOfDecisions: {
  [T in
    | "claim.approved"
    | "claim.returned"
    | "break_glass.granted"
    | "break_glass.revoked"]: Told<T>;
} = {
  "claim.approved": decision,
  "claim.returned": decision,
  "break_glass.granted": (event, names, language) => ({
    ...claimAndReason(event, names, language),
    decider: known(language, event.detail.deciderName),
  }),
  "break_glass.revoked": claim,
};
