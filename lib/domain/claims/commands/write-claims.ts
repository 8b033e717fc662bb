import { newId } from "#lib/core/ids.ts";
import type { Span } from "#lib/engines/anchoring/span.ts";
import type { EventData } from "#lib/platform/audit/vocabulary.ts";
import type { CommandContext, Loaded } from "#lib/platform/command/define-command.ts";
import { type Claimant, claimantColumns } from "../claimant.ts";
import { firstClaimState } from "../workflow.ts";

/** A claim as it is opened: what is claimed, where, of what kind, and by whom. */
interface NewClaim {
  statement: string;
  category: string;
  priority: string;
  spans: readonly Span[];
  findingId?: string;
  claimant?: Claimant;
}

/** Where claims are opened: of an article's newest revision, the first of them with this number. */
interface OpenedAt extends Pick<EventData<"claim.opened">, "article"> {
  articleId: string;
  revisionId: string;
  number: number;
}

/** Opens claims in a command's own transaction, all rows at once, and records each. Returns their ids, in their order. */
export async function writeClaims(
  { db, actor, at, recordEach }: Omit<CommandContext<unknown, Loaded>, "input" | "loaded">,
  { articleId, revisionId, number: first, article }: OpenedAt,
  claims: readonly NewClaim[],
): Promise<string[]> {
  const { newsroomId, memberId: openedById } = actor;
  const state = firstClaimState;
  const opened = claims.map((claim, index) => ({ ...claim, id: newId(), number: first + index }));
  await db.claim.createMany({
    data: opened.map(({ id, number, statement, category, priority, findingId, claimant }) => ({
      ...{ id, newsroomId, articleId, number, statement, category, priority, findingId },
      ...claimantColumns(claimant),
      ...{ state, openedById, createdAt: at },
    })),
  });
  await db.claimSpan.createMany({
    data: opened.flatMap(({ id: claimId, spans }) =>
      spans.map((span, ordinal) => ({ newsroomId, claimId, revisionId, ordinal, ...span })),
    ),
  });
  await recordEach(
    "claim.opened",
    opened.map(({ id, number, findingId, category, priority, statement, spans, claimant }) => {
      const facts = { claim: id, number, revision: revisionId, finding: findingId };
      return {
        data: { ...facts, category, priority, state, ...(article && { article }) },
        detail: { statement, spans: [...spans], claimant },
      };
    }),
  );
  return opened.map(({ id }) => id);
}
