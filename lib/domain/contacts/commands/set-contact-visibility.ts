import { AppError } from "#lib/core/errors.ts";
import { viewersOf } from "#lib/domain/sources/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { contactForStep } from "../queries.ts";
import { setContactVisibilityInput } from "../schema.ts";
import { isGuarded, type Terms } from "../terms.ts";

/**
 * Says who sees a contact: everybody in the newsroom, or those named alone. Whoever says it, and whoever asked, is
 * always among them. Who speaks on background or off the record is not shown to everybody.
 */
export const setContactVisibility = defineCommand({
  name: "contact.set_visibility",
  input: setContactVisibilityInput,
  permission: "contact.set_visibility",
  load: async ({ db, actor, input }) => {
    const loaded = await contactForStep(db, input.contactId);
    return { ...loaded, relation: { contactAsker: loaded.contact.askedById === actor.memberId } };
  },
  async handle({ db, actor, input, loaded: { contact }, record }) {
    const { askedById, terms } = contact;
    if (input.visibleTo.length === 0 && isGuarded(terms as Terms))
      throw new AppError(
        "conflict",
        "Whoever speaks on background or off the record is not shown to everybody.",
      );
    const seenBy = await viewersOf(db, input.visibleTo, [askedById, actor.memberId]);
    const members = seenBy.map(({ member }) => member);
    const visibleTo = members.length > 0 ? [...new Set([askedById, ...members])] : [];
    if ([...visibleTo].sort().join() === [...contact.visibleTo].sort().join())
      throw new AppError("conflict", "These people see it already, and nobody else.");
    await db.contact.updateMany({ where: { id: contact.id }, data: { visibleTo } });
    const restricted = visibleTo.length > 0;
    await record("contact.visibility_set", { contact: contact.id, restricted }, { seenBy });
  },
});
