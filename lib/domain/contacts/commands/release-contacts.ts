import { AppError } from "#lib/core/errors.ts";
import { isArticleAuthor, readArticle } from "#lib/domain/articles/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { contactIdsOrphaned } from "#lib/platform/db/lookups.ts";
import { turnedByRelease } from "../queries.ts";
import { releaseContactsInput } from "../schema.ts";

/**
 * Ends that an article waits for a right of reply which nobody is left to see and to settle, and says why. Whoever does
 * it is shown nothing of whom it was about.
 */
export const releaseContacts = defineCommand({
  name: "contact.release",
  input: releaseContactsInput,
  permission: "contact.release",
  load: async ({ db, actor, input: { articleId } }) => {
    await lockRow(db, "article", articleId);
    await readArticle(db, articleId);
    const articleAuthor = await isArticleAuthor(db, articleId, actor.memberId);
    return { chain: { articleId }, relation: { articleAuthor } };
  },
  async handle({ db, input: { articleId, reason }, at, record }) {
    const contacts = await contactIdsOrphaned(db, articleId);
    if (contacts.length === 0) {
      throw new AppError(
        "conflict",
        "This article waits for no reply that nobody is left to note: whoever sees the contact settles it.",
      );
    }
    await db.$queryRaw`SELECT release_contacts(${articleId}::uuid, ${reason}, ${at})`;
    const turned = await turnedByRelease(db, articleId);
    await record("contact.released", { contacts, ...turned }, { reason });
    return { contacts: contacts.length };
  },
});
