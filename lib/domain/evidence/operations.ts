import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { readClaimOperation } from "#lib/domain/claims/read-operations.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import { attachEvidence } from "./commands/attach-evidence.ts";
import { removeEvidence } from "./commands/remove-evidence.ts";
import { restoreEvidence } from "./commands/restore-evidence.ts";
import { readEvidence } from "./queries.ts";
import { evidenceResource } from "./resource.ts";

export const listEvidenceOperation = readOperation({
  path: "/claims/{claim}/evidence",
  summary: "What a claim rests on, removed evidence included, as far as one may see it.",
  input: z.object({ claimId: z.uuid(), ...pageInput }),
  named: { claimId: "claim" },
  answer: pageOf(evidenceResource),
  async read(db, { claimId, after, limit }) {
    if (!(await db.claim.count({ where: { id: claimId } }))) {
      throw new AppError("not_found", "There is no such claim here.");
    }
    const rows = await db.evidence.findMany({
      where: { claimId, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: "asc" },
      take: limit + 1,
    });
    return paged(rows, limit, ({ id }) => id);
  },
});

export const readEvidenceOperation = readOperation({
  path: "/evidence/{evidence}",
  summary: "One piece of evidence.",
  input: z.object({ evidenceId: z.uuid() }),
  named: { evidenceId: "evidence" },
  answer: evidenceResource,
  read: (db, { evidenceId }) => readEvidence(db, evidenceId),
});

const named = { evidenceId: "evidence" };
const of = readEvidenceOperation;

export const attachEvidenceOperation = commandOperation({
  path: "/claims/{claim}/evidence",
  summary: "Bring a source to bear on a claim.",
  command: attachEvidence,
  named: { claimId: "claim" },
  of: readClaimOperation,
  answer: z.object({ evidenceId: z.uuid() }),
});

export const removeEvidenceOperation = commandOperation({
  path: "/evidence/{evidence}/remove",
  summary: "Take evidence from a claim, with a reason; the record keeps it.",
  ...{ command: removeEvidence, named, of },
});

export const restoreEvidenceOperation = commandOperation({
  path: "/evidence/{evidence}/restore",
  summary: "Put back evidence that was taken from a claim.",
  ...{ command: restoreEvidence, named, of },
});
