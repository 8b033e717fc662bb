import { removeEvidenceAction, restoreEvidenceAction } from "#lib/domain/evidence/actions.ts";

/** Taking evidence off its claim, and the way back. */
export function evidenceActs(newsroom: string, evidenceId: string) {
  return {
    remove: (reason: string) => removeEvidenceAction(newsroom, { evidenceId, reason }),
    restore: () => restoreEvidenceAction(newsroom, { evidenceId }),
  };
}
