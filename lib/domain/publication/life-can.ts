import { type ArticleStep, articleWorkflow } from "#lib/domain/articles/workflow.ts";
import type { Facts } from "#lib/engines/permissions/facts.ts";
import { allows, type Permission } from "#lib/engines/permissions/permissions.ts";
import { nextState } from "#lib/engines/permissions/transition.ts";

/** The steps of an article's life that somebody takes of themselves. */
const acts = {
  finishChecking: ["finish_checking", "article.finish_checking"],
  signOff: ["sign_off", "article.sign_off"],
  publish: ["publish", "article.publish"],
  openCorrection: ["open_correction", "correction.open"],
  makeCorrection: ["make_correction", "correction.make"],
  reopen: ["reopen", "article.reopen"],
  kill: ["kill", "article.kill"],
  archive: ["archive", "article.archive"],
} as const satisfies Record<string, readonly [ArticleStep, Permission]>;
export type LifeAct = keyof typeof acts;

/** Which of them these facts allow while the article is in a state. */
export function lifeCan(state: string, facts: Facts): Record<LifeAct, boolean> {
  const can = Object.entries(acts).map(([act, [step, permission]]) => [
    act,
    nextState(articleWorkflow, state, step) !== undefined && allows(permission, facts),
  ]);
  return Object.fromEntries(can);
}
