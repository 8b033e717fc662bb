import { AppError } from "#lib/core/errors.ts";

const ended =
  "This webhook has ended: whoever made it may not manage webhooks any more. Make another.";

/** @throws AppError `conflict` where a webhook is turned off or has ended, and so is told nothing */
export function requireEnabled(webhook: { enabled: boolean; ended: boolean }): void {
  if (webhook.ended) throw new AppError("conflict", ended);
  if (!webhook.enabled)
    throw new AppError("conflict", "This webhook is turned off: turn it on first.");
}
