import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import { whatChanged } from "./changed-meaning.ts";
import type { Voice } from "./voice.ts";

/** One thing to look at again, with the way to it. */
export interface AttentionEntry {
  id: string;
  name: string;
  what: string;
  /** The old words and the new, of a suggestion that waits. */
  change?: { removed: string; added: string };
}

interface Looked {
  claims: readonly ClaimView[];
  annotations: readonly AnnotationView[];
  carries: readonly CarryView[];
  toApply: readonly number[];
}

function ofClaim(claim: ClaimView, { carries, toApply }: Looked, voice: Voice): string[] {
  const { say } = voice;
  const own = carries.filter(({ claimId }) => claimId === claim.id);
  if (claim.state === "withdrawn") return [];
  if (claim.spans.length === 0 && own[0]?.effect === "lost") return [say("attention.gone")];
  const said: string[] = [];
  if (claim.state === "stale" && own[0] && own[0].effect !== "applied")
    said.push(
      say("attention.stale", {
        what: whatChanged(own.find(({ effect }) => effect === "stale") ?? own[0], voice),
      }),
    );
  const asks = own.some(({ contextChanges, confirmed }) => contextChanges.length > 0 && !confirmed);
  if (claim.state === "approved" && asks) said.push(say("attention.confirm"));
  if (toApply.includes(claim.number)) said.push(say("attention.toMake"));
  return said;
}

function ofAnnotation(annotation: AnnotationView, { say }: Voice): string | undefined {
  if (annotation.resolved) return undefined;
  if (annotation.lost) return say("attention.gone");
  return annotation.kind === "suggestion" ? say("attention.takeOver") : undefined;
}

/** All that revisions left to be looked at, and which corrections and suggestions could be taken over. */
export function attentionOf(
  looked: Looked,
  voice: Voice,
): {
  entries: AttentionEntry[];
  claimIds: string[];
  annotationIds: string[];
  /** Whether any of it came of a change to the text, or it is suggestions alone that wait. */
  isAfterChanges: boolean;
} {
  const { claims, annotations, toApply } = looked;
  const entries: AttentionEntry[] = [
    ...claims.flatMap((claim) =>
      ofClaim(claim, looked, voice).map((what) => ({
        id: claim.id,
        name: voice.say("claim", { number: String(claim.number) }),
        what,
      })),
    ),
    ...annotations.flatMap((annotation) => {
      const what = ofAnnotation(annotation, voice);
      const { id, kind, spans, replacement = "" } = annotation;
      if (!what) return [];
      const name = voice.say("attention.annotation", { kind });
      if (kind !== "suggestion" || annotation.lost) return [{ id, name, what }];
      const removed = spans.map(({ exact }) => exact).join(" … ");
      return [{ id, name, what, change: { removed, added: replacement ?? "" } }];
    }),
  ];
  return {
    entries,
    isAfterChanges: entries.some(({ change }) => change === undefined),
    claimIds: claims.filter(({ number }) => toApply.includes(number)).map(({ id }) => id),
    annotationIds: annotations.filter(({ can }) => can.accept).map(({ id }) => id),
  };
}
