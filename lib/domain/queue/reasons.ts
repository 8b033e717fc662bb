import type { Permission } from "#lib/engines/permissions/permissions.ts";

/** Why something waits for somebody, and the permission without which it does not. */
export const reasons = {
  decide: "claim.approve",
  returned: "claim.research",
  stale: "claim.research",
  check: "claim.research",
  context: "context.confirm",
  correction: "corrections.apply",
  question: "annotation.resolve",
  contradiction: "article.finish_checking",
  finish_checking: "article.finish_checking",
  sign_off: "article.sign_off",
  sign: "signature.give",
} as const satisfies Record<string, Permission>;
export type Reason = keyof typeof reasons;
export const reasonKeys = Object.keys(reasons) as Reason[];
