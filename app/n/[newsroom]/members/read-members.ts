import { presentInvitations, presentMembers } from "#lib/domain/members/present.ts";
import {
  hidesNames,
  listFormerMembers,
  listInvitations,
  listMembers,
  needsFactor,
} from "#lib/domain/members/queries.ts";
import { presentRule } from "#lib/domain/signers/present.ts";
import { listRules } from "#lib/domain/signers/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { mailSettings } from "#lib/platform/net/mail-settings.ts";

/** Who belongs to the newsroom and, for whoever may bring them back, who did. */
export async function readMembers(actor: Actor) {
  const canMail = mailSettings() !== undefined;
  return withNewsroom(actor, async (db) => {
    const { members, can } = presentMembers(await listMembers(db), actor, canMail);
    const former = can.restore ? await listFormerMembers(db) : [];
    const invitations = can.invite ? presentInvitations(await listInvitations(db)) : [];
    const isFactorRequired = await needsFactor(db);
    const isHidingNames = await hidesNames(db);
    const canManageSigners = allows("signers.manage", { roles: actor.roles });
    const signerRules = canManageSigners ? (await listRules(db)).map(presentRule) : undefined;
    return {
      signerRules,
      isHidingNames,
      isFactorRequired,
      invitations,
      members,
      can,
      former: presentMembers(former, actor, canMail).members,
    };
  });
}
