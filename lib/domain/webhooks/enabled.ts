import { AppError } from "#lib/core/errors.ts";

/** @throws AppError `conflict` where a webhook is turned off, and so is told nothing */
export function requireEnabled({ enabled }: { enabled: boolean }): void {
  if (!enabled) throw new AppError("conflict", "This webhook is turned off: turn it on first.");
}
