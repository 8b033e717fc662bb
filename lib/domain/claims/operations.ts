import { z } from "zod";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { commandOperation } from "#lib/platform/api/operation.ts";
import { assignClaim } from "./commands/assign-claim.ts";
import { openClaim } from "./commands/open-claim.ts";
import { planClaim } from "./commands/plan-claim.ts";
import { proposeVerdict } from "./commands/propose-verdict.ts";
import { reopenClaim } from "./commands/reopen-claim.ts";
import { setClaimant } from "./commands/set-claimant.ts";
import { startResearch } from "./commands/start-research.ts";
import { takeUpClaim } from "./commands/take-up-claim.ts";
import { waitForSource } from "./commands/wait-for-source.ts";
import { withdrawClaim } from "./commands/withdraw-claim.ts";
import { readClaimOperation as of } from "./read-operations.ts";

const named = { claimId: "claim" };
const path = "/claims/{claim}";

export const openClaimOperation = commandOperation({
  path: "/articles/{article}/claims",
  summary: "Open a claim on words of the newest revision, or on none.",
  command: openClaim,
  named: { articleId: "article" },
  of: readArticleOperation,
  answer: z.object({ claimId: z.uuid(), number: z.int() }),
});

export const assignClaimOperation = commandOperation({
  path: `${path}/assign`,
  summary: "Say who has a claim, or that nobody has.",
  ...{ command: assignClaim, named, of },
});

export const planClaimOperation = commandOperation({
  path: `${path}/plan`,
  summary: "Say of what kind a claim is, how urgent, and by when it is to be checked.",
  ...{ command: planClaim, named, of },
});

export const setClaimantOperation = commandOperation({
  path: `${path}/claimant`,
  summary: "Say who claims it, where that is not the newsroom; or that nobody else does.",
  ...{ command: setClaimant, named, of },
});

export const startResearchOperation = commandOperation({
  path: `${path}/research`,
  summary: "Begin to research a claim.",
  ...{ command: startResearch, named, of },
});

export const waitForSourceOperation = commandOperation({
  path: `${path}/wait`,
  summary: "Say which source a claim waits for.",
  ...{ command: waitForSource, named, of },
});

export const proposeVerdictOperation = commandOperation({
  path: `${path}/verdict`,
  summary: "Propose a verdict, what it rests on, and what is to happen to the text.",
  ...{ command: proposeVerdict, named, of },
  answer: z.object({ verdictId: z.uuid() }),
});

export const withdrawClaimOperation = commandOperation({
  path: `${path}/withdraw`,
  summary: "Withdraw a claim, with a reason.",
  ...{ command: withdrawClaim, named, of },
});

export const takeUpClaimOperation = commandOperation({
  path: `${path}/take-up`,
  summary: "Take up again a claim that was withdrawn.",
  ...{ command: takeUpClaim, named, of },
});

export const reopenClaimOperation = commandOperation({
  path: `${path}/reopen`,
  summary: "Open an approved claim again, with a reason.",
  ...{ command: reopenClaim, named, of },
});
