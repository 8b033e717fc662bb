import { type ClaimAlong, claimsAlong } from "./claims-along.ts";
import { type RecordContent, recordContent } from "./record-view.ts";
import { type TakenUp, takenUpOf } from "./taken-up.ts";
import { type Verification, verifyReport } from "./verify.ts";
import { readReport } from "./verify-form.ts";

/** What can be asked of a record's bytes, and how it is answered. */
export interface RecordAnswers {
  verify: Verification;
  /** What its page shows of it. */
  content: RecordContent;
  /** The draft that it is taken up as. */
  draft: TakenUp;
  /** The claims that come along with it. */
  claims: ClaimAlong[];
}

export interface RecordAsked {
  ask: keyof RecordAnswers;
  bytes: Uint8Array;
}

/** @throws Error where what was imported as a record cannot be read as one */
export function recordAnswer(
  ask: keyof RecordAnswers,
  bytes: Uint8Array,
): RecordAnswers[keyof RecordAnswers] {
  if (ask === "verify") return verifyReport(bytes);
  const reading = readReport(bytes);
  if (!reading.ok) throw new Error(`An imported record cannot be read: ${reading.problem}`);
  if (ask === "claims") return claimsAlong(reading.report);
  return ask === "content" ? recordContent(reading.report) : takenUpOf(reading.report);
}
