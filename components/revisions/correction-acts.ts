import { applyCorrections } from "#components/outbox/doors.ts";
import { revisionDone } from "./revision-done.ts";

interface View {
  newsroom: string;
  article: { id: string };
  revision: { id: string };
}

/** Making approved corrections, and taking suggestions over: what is done, and how it is told. */
export function correctionActs({ newsroom, article, revision }: View) {
  const place = { newsroom, articleId: article.id };
  return {
    make: (chosen: { claimIds?: string[]; annotationIds?: string[] }) =>
      applyCorrections(newsroom, {
        articleId: article.id,
        revisionId: revision.id,
        ...chosen,
      }),
    /** An approval does not come back with the text: a correction is done again by its text alone. */
    corrected: (said: string, made: { revisionId: string; number: number }) =>
      revisionDone(place, said, made),
    takenOver: (
      said: string,
      made: { revisionId: string; number: number },
      annotationIds: readonly string[],
    ) =>
      revisionDone(place, said, made, (revisionId) =>
        applyCorrections(newsroom, {
          articleId: article.id,
          revisionId,
          annotationIds: [...annotationIds],
        }),
      ),
  };
}
