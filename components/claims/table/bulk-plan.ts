import type { Done } from "#components/workbench/done-stack.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { claimActs } from "../claim-acts.ts";
import { type BulkAct, type Refused, runAll } from "./use-bulk.ts";

/** What can be given to many claims at once. */
export type Given =
  | { ownerId: string | null }
  | { category: string }
  | { priority: string }
  | { dueAt: string | null };

/** Whether a claim has it already: then there is nothing to do. */
function hasIt({ owner, category, priority, dueAt }: ClaimView, given: Given): boolean {
  if ("ownerId" in given) return (owner?.id ?? null) === given.ownerId;
  if ("category" in given) return category === given.category;
  if ("priority" in given) return priority === given.priority;
  return (dueAt ?? null) === given.dueAt;
}

/** What the claim has now of the kind that is given. */
function before({ owner, category, priority, dueAt }: ClaimView, given: Given): Given {
  if ("ownerId" in given) return { ownerId: owner?.id ?? null };
  if ("category" in given) return { category };
  if ("priority" in given) return { priority };
  return { dueAt: dueAt ?? null };
}

/** @param saw what the claim had when it was given: where that is another by now it is refused */
function act(newsroom: string, claim: ClaimView, given: Given, saw: Given): BulkAct {
  const acts = claimActs(newsroom, claim.id);
  const run = () =>
    "ownerId" in given
      ? acts.assign(given.ownerId, "ownerId" in saw ? saw.ownerId : null)
      : acts.plan(given, "ownerId" in saw ? {} : saw);
  return { number: claim.number, run };
}

/** The claims that something can be given to: those that have it already are left alone. */
export function takers(claims: readonly ClaimView[], given: Given): ClaimView[] {
  return claims.filter(
    (claim) => ("ownerId" in given ? claim.can.assign : claim.can.plan) && !hasIt(claim, given),
  );
}

/** The acts that give it to these claims. */
export function giving(newsroom: string, claims: readonly ClaimView[], given: Given): BulkAct[] {
  return claims.map((claim) => act(newsroom, claim, given, before(claim, given)));
}

async function all(
  acts: readonly BulkAct[],
  tell: (refused: Refused) => string,
): Promise<ActionResult<unknown>> {
  const { refused, waiting } = await runAll(acts, () => undefined);
  const [first] = refused;
  if (!first && waiting > 0) return { ok: false, code: "waiting", message: "", issues: [] };
  if (!first) return { ok: true, value: undefined };
  return { ok: false, code: "conflict", message: tell(first), issues: [] };
}

/**
 * How what was given to these claims is taken back, each as it was before, and given again.
 * @param tell says why one was refused
 */
export function givenBack(
  newsroom: string,
  claims: readonly ClaimView[],
  given: Given,
  tell: (refused: Refused) => string,
): Pick<Done, "undo" | "redo"> {
  return {
    undo: () =>
      all(
        claims.map((claim) => act(newsroom, claim, before(claim, given), given)),
        tell,
      ),
    redo: () => all(giving(newsroom, claims, given), tell),
  };
}
