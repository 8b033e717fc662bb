import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { findingIn } from "#lib/platform/languages/findings/finding-in.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { type AccountedFact, accountFor } from "./coverage.ts";
import type { listJudgments } from "./queries.ts";
import type { StoredFact } from "./schema.ts";

export interface FactView extends AccountedFact {
  judgment?: { reason: string; by: string; at: string };
  can: { judge: boolean; withdraw: boolean };
}

type Judgments = Awaited<ReturnType<typeof listJudgments>>;

/** The facts of an article as the browser gets them, with what the actor may say of each. */
export function presentFacts(
  facts: readonly StoredFact[],
  judgments: Judgments,
  claims: Parameters<typeof accountFor>[1],
  actor: Actor,
  articleAuthor: boolean,
  language: Language,
): FactView[] {
  const byKey = new Map(judgments.map((judgment) => [judgment.factKey, judgment]));
  const may = allows("fact.judge", { roles: actor.roles, articleAuthor });
  return accountFor(facts, claims, new Set(byKey.keys())).map((fact) => {
    const judgment = byKey.get(fact.key);
    const { reason } = fact;
    return {
      ...fact,
      ...(reason === undefined ? {} : { reason: findingIn(language, "facts", reason) }),
      ...(judgment
        ? {
            judgment: {
              reason: judgment.reason,
              by: judgment.judgedBy.person.name,
              at: judgment.createdAt.toISOString(),
            },
          }
        : {}),
      can: { judge: may && !judgment, withdraw: may && judgment !== undefined },
    };
  });
}
