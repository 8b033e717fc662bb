import type { Permission } from "#lib/engines/permissions/permissions.ts";

/** Why something waits for somebody, what a filter calls it, and the permission without which it does not. */
export const reasons = {
  decide: { label: "To decide", permission: "claim.approve" },
  returned: { label: "Returned", permission: "claim.research" },
  stale: { label: "No longer approved", permission: "claim.research" },
  check: { label: "To check", permission: "claim.research" },
  context: { label: "Contexts to confirm", permission: "context.confirm" },
  correction: { label: "Corrections to make", permission: "corrections.apply" },
  question: { label: "Questions", permission: "annotation.resolve" },
  sign_off: { label: "To sign off", permission: "article.sign_off" },
} as const satisfies Record<string, { label: string; permission: Permission }>;
export type Reason = keyof typeof reasons;
export const reasonKeys = Object.keys(reasons) as Reason[];
