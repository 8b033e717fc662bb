import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import { whatChanged } from "./changed-meaning.ts";

/** One thing to look at again, with the way to it. */
export interface AttentionEntry {
  id: string;
  name: string;
  what: string;
}

interface Looked {
  claims: readonly ClaimView[];
  annotations: readonly AnnotationView[];
  carries: readonly CarryView[];
  toApply: readonly number[];
}

function ofClaim(claim: ClaimView, { carries, toApply }: Looked): string[] {
  const own = carries.filter(({ claimId }) => claimId === claim.id);
  if (claim.state === "withdrawn") return [];
  if (claim.spans.length === 0 && own[0]?.effect === "lost") return ["its words are gone"];
  const said: string[] = [];
  if (claim.state === "stale" && own[0] && own[0].effect !== "applied")
    said.push(
      `no longer approved: ${whatChanged(own.find(({ effect }) => effect === "stale") ?? own[0])}`,
    );
  const asks = own.some(({ contextChanges, confirmed }) => contextChanges.length > 0 && !confirmed);
  if (claim.state === "approved" && asks) said.push("its sentence changed: please confirm");
  if (toApply.includes(claim.number)) said.push("its approved correction is not made");
  return said;
}

function ofAnnotation(annotation: AnnotationView): string | undefined {
  if (annotation.resolved) return undefined;
  if (annotation.lost) return "its words are gone";
  return annotation.kind === "suggestion" ? "waits to be taken over" : undefined;
}

const names = {
  comment: "A comment",
  question: "A question",
  suggestion: "A suggestion",
  highlight: "A highlight",
};

/** All that revisions left to be looked at, and which corrections and suggestions could be taken over. */
export function attentionOf(looked: Looked): {
  entries: AttentionEntry[];
  claimIds: string[];
  annotationIds: string[];
} {
  const { claims, annotations, toApply } = looked;
  return {
    entries: [
      ...claims.flatMap((claim) =>
        ofClaim(claim, looked).map((what) => ({
          id: claim.id,
          name: `Claim ${claim.number}`,
          what,
        })),
      ),
      ...annotations.flatMap((annotation) => {
        const what = ofAnnotation(annotation);
        return what ? [{ id: annotation.id, name: names[annotation.kind], what }] : [];
      }),
    ],
    claimIds: claims.filter(({ number }) => toApply.includes(number)).map(({ id }) => id),
    annotationIds: annotations.filter(({ can }) => can.accept).map(({ id }) => id),
  };
}
