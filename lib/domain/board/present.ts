import type { Priority } from "#lib/domain/claims/categories.ts";
import { isBoundByEvidence } from "#lib/domain/claims/own-evidence.ts";
import { type ClaimAct, claimCan, type Somebody } from "#lib/domain/claims/present.ts";
import type { QueuedArticle } from "#lib/domain/queue/present.ts";
import { byUrgency, type Due, dueOf } from "#lib/domain/queue/urgency.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { BoardRows } from "./queries.ts";
import { type BoardState, boardStates } from "./schema.ts";

/** A claim on the board. */
export interface BoardCard {
  id: string;
  number: number;
  statement: string;
  state: BoardState;
  priority: Priority;
  owner?: Somebody;
  dueAt?: string;
  due?: Due;
  article: QueuedArticle;
  can: Record<ClaimAct, boolean>;
}

export interface BoardColumn {
  state: BoardState;
  cards: BoardCard[];
  /** How many there are, those that are not shown included. */
  count: number;
}

/** The columns of the board, in each the most urgent claim first. */
export function presentBoard({ claims, counts }: BoardRows, actor: Actor, at: Date): BoardColumn[] {
  const me = actor.memberId;
  return boardStates.map((state) => {
    const cards = claims
      .filter((row) => row.state === state)
      .map((row) => {
        const { id, number, statement, owner, article, dueAt } = row;
        const facts = {
          roles: actor.roles,
          articleAuthor: article.authors.length > 0,
          verdictAuthor: row.verdicts[0]?.proposedById === me,
          evidenceAuthor: isBoundByEvidence(row.evidence, row.verdicts[0]?.createdAt),
        };
        const due = dueAt?.toISOString();
        return {
          ...{ id, number, statement, state, priority: row.priority as Priority },
          ...(owner ? { owner: { id: owner.id, name: owner.person.name } } : {}),
          // What is approved is due no more.
          ...(due && state !== "approved"
            ? { dueAt: due, due: dueOf(due, article.timeZone, at) }
            : {}),
          article: {
            ...{ id: article.id, title: article.title, language: article.language },
            direction: article.direction === "rtl" ? ("rtl" as const) : ("ltr" as const),
          },
          can: claimCan(state, facts),
          since: row.createdAt.toISOString(),
        };
      });
    const count = counts.find((one) => one.state === state)?.count ?? 0;
    const inOrder = byUrgency(cards).map(({ since, ...card }): BoardCard => card);
    return { state, cards: inOrder, count };
  });
}
