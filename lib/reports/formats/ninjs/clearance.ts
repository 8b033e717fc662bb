import type { Block } from "#lib/domain/articles/blocks.ts";
import { isCorrectionDue } from "#lib/domain/claims/correction-place.ts";
import { presentClearance } from "#lib/domain/clearance/present.ts";
import type { Clearance } from "#lib/domain/clearance/resource.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import {
  contradictionBlocks,
  signOffBlocks,
  untestedBlocks,
} from "#lib/domain/revisions/sign-off-blocks.ts";
import { signingBlocks } from "#lib/domain/signers/needs.ts";
import type { Claim, Finding, Report } from "../../report.ts";
import { speakerOf } from "../view/people.ts";
import { awaitedOf } from "./awaited.ts";

const isSettled = ({ state }: Claim) => state === "approved" || state === "withdrawn";

function isUnapplied({ state, spans, verdicts }: Claim, text: string): boolean {
  const verdict = verdicts.at(-1);
  return state === "approved" && verdict !== undefined && isCorrectionDue(text, spans, verdict);
}

function isUnconfirmed({ carries }: Claim): boolean {
  const last = carries.at(-1);
  return last?.contextChanged === true && last.confirmed === null;
}

const isOpen = (claims: readonly Claim[]) => (finding: Finding) =>
  finding.outcome === "contradiction" &&
  finding.current &&
  !finding.dismissed &&
  !claims.some(({ number, state }) => state === "approved" && finding.claims.includes(number));

/** Whether the checks have run on the newest text, by its log. */
function isTested({ chain, revision }: Report): boolean {
  return chain.events
    .map(recordedEvent)
    .some(({ type, data }) => type === "checks.run" && data.revision === revision.id);
}

/** The signatures that the text lacks, and the objections to it. Who may still sign, a report does not know by name. */
function unsignedOf({ needed = [], signatures = [] }: Report["article"]): Block[] {
  const standing = signatures.filter(({ stands }) => stands);
  const given = (rule: string) => standing.find((one) => one.rule === rule && one.kind === "given");
  const needs = needed.map((need) => ({ ...need, signature: given(need.rule)?.id }));
  const against = standing.filter(({ kind }) => kind === "objection");
  const objections = against.map(({ id, label, by }) => ({ id, label, signedById: by }));
  return signingBlocks({ needs, objections });
}

/** Whether the reported text may be published, as it stood at event N: what the clearance's address would have said. */
export function clearanceOf(report: Report): Clearance {
  const { article, revision, claims, findings } = report;
  const numbers = (which: (claim: Claim) => boolean) =>
    claims.filter(which).map(({ number }) => number);
  const { signOff } = article;
  return presentClearance(
    {
      article,
      revision: { number: revision.number, sha256: revision.sha256 },
      signOff: signOff && {
        by: speakerOf(report).name(signOff.by),
        at: signOff.at,
        sha256: signOff.sha256,
        reservations: signOff.reservations,
      },
      blocks: [
        ...signOffBlocks({
          open: numbers((claim) => !isSettled(claim)),
          unapplied: numbers((claim) => isUnapplied(claim, revision.text)),
          unconfirmed: numbers(isUnconfirmed),
        }),
        // What is withheld from a report kept the article from its sign-off, which would not be there.
        ...contradictionBlocks({
          open: findings.filter(isOpen(claims)).length,
          heldUnseen: false,
        }),
        ...untestedBlocks(isTested(report)),
      ],
      unsigned: unsignedOf(article),
      awaited: awaitedOf(report),
    },
    undefined,
  );
}
