import { z } from "zod";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import { makeCorrection } from "./commands/make-correction.ts";
import { openCorrection } from "./commands/open-correction.ts";
import { correctionStates, severities } from "./corrections.ts";
import { listCorrections, readCorrection } from "./queries.ts";
import { correctionResource } from "./resource.ts";

const ofArticle = { named: { articleId: "article" }, of: readArticleOperation };
const answer = z.object({ correctionId: z.uuid() });

export const listCorrectionsOperation = readOperation({
  path: "/corrections",
  summary: "Corrections of published texts, the newest first.",
  input: z.object({
    articleId: z.uuid().optional(),
    state: z.enum(correctionStates).optional(),
    severity: z.enum(severities).optional(),
    ...pageInput,
  }),
  answer: pageOf(correctionResource),
  async read(db, { after, limit, ...filter }) {
    const rows = await listCorrections(db, filter, { after, take: limit + 1 });
    return paged(rows, limit, ({ id }) => id);
  },
});

export const readCorrectionOperation = readOperation({
  path: "/corrections/{correction}",
  summary: "One correction of a published text.",
  input: z.object({ correctionId: z.uuid() }),
  named: { correctionId: "correction" },
  answer: correctionResource,
  read: (db, { correctionId }) => readCorrection(db, correctionId),
});

export const openCorrectionOperation = commandOperation({
  path: "/articles/{article}/open-correction",
  summary: "Say that something is wrong in the published text, and how it was found.",
  ...{ command: openCorrection, ...ofArticle, answer },
});

export const makeCorrectionOperation = commandOperation({
  path: "/articles/{article}/make-correction",
  summary:
    "Say by which text the open correction is made, with what notice, and how it came about.",
  ...{ command: makeCorrection, ...ofArticle, answer },
});
