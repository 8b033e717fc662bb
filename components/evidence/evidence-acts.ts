import { removeEvidence, restoreEvidence } from "#components/outbox/doors.ts";

/** Taking evidence off its claim, and the way back. */
export function evidenceActs(newsroom: string, evidenceId: string) {
  return {
    remove: (reason: string) => removeEvidence(newsroom, { evidenceId, reason }),
    restore: () => restoreEvidence(newsroom, { evidenceId }),
  };
}
