import type { ContactsPlace } from "#components/contacts/contacts-context.ts";
import { now } from "#lib/core/clock.ts";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { isArticleAuthor, readArticle } from "#lib/domain/articles/queries.ts";
import { type ContactView, presentContact } from "#lib/domain/contacts/present.ts";
import { listAskedClaims, listContacts } from "#lib/domain/contacts/queries.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { contactIdsOrphaned } from "#lib/platform/db/lookups.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** Whom the newsroom asked of an article, and what the forms about them need. */
export function readContacts(actor: Actor, articleId: string) {
  return withNewsroom(actor, async (db) => {
    const article = presentArticle(await readArticle(db, articleId));
    const rows = await listContacts(db, { articleId });
    const claims = await listAskedClaims(db, articleId);
    const members = await listMembers(db);
    const at = now();
    const contacts: ContactView[] = rows.map((row) => presentContact(row, actor, at));
    const { id, language, dateline } = article;
    const place: ContactsPlace = {
      ...{ newsroom: actor.newsroomSlug, me: actor.memberId, claims },
      article: { id, language, timeZone: dateline.timeZone },
      members: members.map((one) => ({ id: one.id, name: one.name })),
    };
    const { roles, memberId } = actor;
    const canAsk = allows("contact.ask", { roles });
    const articleAuthor = await isArticleAuthor(db, articleId, memberId);
    const mayRelease = allows("contact.release", { roles, articleAuthor });
    const canRelease = mayRelease && (await contactIdsOrphaned(db, articleId)).length > 0;
    return { article, contacts, place, canAsk, canRelease };
  });
}
