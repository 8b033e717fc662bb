import type { Db } from "./client.ts";

/**
 * What must be found before a newsroom is known, and what the search finds in one, which no index serves
 * under row-level security. Each is a SECURITY DEFINER function of the database that returns ids only;
 * this is the whole list, and a test holds the database to it.
 */
export const lookupFunctions = [
  "person_id_by_email",
  "person_id_by_identity",
  "newsroom_id_by_slug",
  "newsroom_ids_of_person",
  "demo_newsroom_id",
  "newsroom_ids_checked",
  "newsroom_ids_logged",
  "newsroom_id_by_token",
  "newsroom_id_by_invitation",
  "newsroom_id_by_expert_link",
  "person_id_by_password_link",
  "search_entry_ids",
  "search_word_ids",
  "similar_claim_ids",
  "claim_ids_not_seen_whole",
  "source_ids_not_seen",
  "finding_ids_not_seen",
  "guarded_contradiction_ids",
  "article_ids_held_unseen",
  "contact_ids_not_seen",
  "article_ids_awaited_unseen",
  "person_id_of_contact",
  "contact_ids_untold",
  "contact_ids_orphaned",
] as const;

/** Those besides that return no id: what a source or a contact is numbered by, hidden ones counted. */
export const numberFunctions: readonly string[] = ["next_source_number", "next_contact_number"];

type Found = { id: string | null }[];

/** The person who signs in with this e-mail address, in whatever case it is written. */
export async function personIdByEmail(db: Db, email: string): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT person_id_by_email(${email.toLowerCase()}) AS id`;
  return rows[0]?.id ?? undefined;
}

/** The person whom a provider of sign-ins means by this subject. */
export async function personIdByIdentity(
  db: Db,
  issuer: string,
  subject: string,
): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT person_id_by_identity(${issuer}, ${subject}) AS id`;
  return rows[0]?.id ?? undefined;
}

/** The newsroom of this address, whether or not the person may see it. */
export async function newsroomIdBySlug(db: Db, slug: string): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT newsroom_id_by_slug(${slug}) AS id`;
  return rows[0]?.id ?? undefined;
}

/** The newsroom of the API token with this SHA-256, in hex; whether it still holds is read there. */
export async function newsroomIdByToken(db: Db, sha256: string): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT newsroom_id_by_token(${sha256}) AS id`;
  return rows[0]?.id ?? undefined;
}

/** Whose link to choose a password has this digest, whether or not it still holds. */
export async function personIdByPasswordLink(db: Db, sha256: string): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT person_id_by_password_link(${sha256}) AS id`;
  return rows[0]?.id ?? undefined;
}

/** The newsroom whose invitation has this digest, whether or not it still holds. */
export async function newsroomIdByInvitation(db: Db, sha256: string): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT newsroom_id_by_invitation(${sha256}) AS id`;
  return rows[0]?.id ?? undefined;
}

/** The newsroom of the expert link whose end has this SHA-256, in hex; whether it still holds is read there. */
export async function newsroomIdByExpertLink(db: Db, sha256: string): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT newsroom_id_by_expert_link(${sha256}) AS id`;
  return rows[0]?.id ?? undefined;
}

/** The newsrooms of the person whose transaction this is. */
export async function newsroomIdsOfPerson(db: Db, personId: string): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT newsroom_ids_of_person(${personId}::uuid) AS id`;
  return rows.map((row) => row.id);
}

/** The newsroom that an empty database was given to try things in. */
export async function demoNewsroomId(db: Db): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT demo_newsroom_id() AS id`;
  return rows[0]?.id ?? undefined;
}

/** The newsrooms in which checks have run. */
export async function newsroomIdsChecked(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT newsroom_ids_checked() AS id`;
  return rows.map((row) => row.id);
}

/** The newsrooms that have a log, in the order of their ids. */
export async function newsroomIdsLogged(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT newsroom_ids_logged() AS id`;
  return rows.map((row) => row.id);
}

/** The claims of an article that rest on something that the person of the transaction does not see. */
export async function claimIdsNotSeenWhole(db: Db, articleId: string): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT claim_ids_not_seen_whole(${articleId}::uuid) AS id`;
  return rows.map((row) => row.id);
}

/** The open contradictions with a restricted source, of those that the person of the transaction sees. */
export async function guardedContradictionIds(
  db: Db,
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT guarded_contradiction_ids(${articleIds}::uuid[]) AS id`;
  return rows.map((row) => row.id);
}

/** The articles that an open contradiction holds which the person of the transaction does not see. */
export async function articleIdsHeldUnseen(
  db: Db,
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT article_ids_held_unseen(${articleIds}::uuid[]) AS id`;
  return rows.map((row) => row.id);
}

/** The next number in an article's source list, those counted that the person of the transaction does not see. */
export async function nextSourceNumber(db: Db, articleId: string): Promise<number> {
  const rows = await db.$queryRaw<
    { number: number }[]
  >`SELECT next_source_number(${articleId}::uuid) AS number`;
  return rows[0]?.number ?? 1;
}

/** The next number among an article's contacts, those counted that the person of the transaction does not see. */
export async function nextContactNumber(db: Db, articleId: string): Promise<number> {
  const rows = await db.$queryRaw<
    { number: number }[]
  >`SELECT next_contact_number(${articleId}::uuid) AS number`;
  return rows[0]?.number ?? 1;
}

/** Of these articles, those whose publication waits for a reply to a contact that the person of the transaction does not see. */
export async function articleIdsAwaitedUnseen(
  db: Db,
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT article_ids_awaited_unseen(${articleIds}::uuid[]) AS id`;
  return rows.map((row) => row.id);
}

/** The person as whom the deadline of a restricted contact is read; nobody where everybody sees it. */
export async function personIdOfContact(db: Db, contactId: string): Promise<string | undefined> {
  const rows = await db.$queryRaw<Found>`SELECT person_id_of_contact(${contactId}::uuid) AS id`;
  return rows[0]?.id ?? undefined;
}

/** Those who were asked and have not answered, of whom nobody was told yet that their deadline is over. */
export async function contactIdsUntold(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT contact_ids_untold() AS id`;
  return rows.map((row) => row.id);
}

/**
 * The contacts whose reply an article waits for though nobody is here who sees them and may note what came.
 * The article alone knows of them: whoever asks is shown nothing else of them.
 */
export async function contactIdsOrphaned(db: Db, articleId: string): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT contact_ids_orphaned(${articleId}::uuid) AS id`;
  return rows.map((row) => row.id);
}
