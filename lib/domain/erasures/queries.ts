import { AppError } from "#lib/core/errors.ts";
import { newSalt } from "#lib/core/ids.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { type HoldingRecord, recordsHolding } from "#lib/domain/records/queries.ts";
import type { LeftDetail } from "#lib/platform/audit/replace-details.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { redactDetail, spellings, tellingTexts, typeOf } from "./redact.ts";

/** A former member, and the words that are erased of them. */
export interface ErasedPerson {
  memberId: string;
  name: string;
  words: string[];
}

/**
 * @throws AppError `not_found`; `conflict` while they are a member, or where they are nobody any more
 */
export async function readErasedPerson(db: Db, memberId: string): Promise<ErasedPerson> {
  const member = await db.member.findFirst({ where: { id: memberId }, include: { person: true } });
  if (!member) throw new AppError("not_found", "There is no such member here.");
  if (!member.removedAt) {
    throw new AppError("conflict", "Take this person out of the newsroom first.");
  }
  const { name, email } = member.person;
  if (name === ERASED) throw new AppError("conflict", "There is nothing to erase.");
  return { memberId, name, words: spellings([name, email]) };
}

/** One of the logs of a newsroom, with no article its own; and beside how many of its events words are to be erased. */
interface HoldingLog {
  articleId: string | null;
  events: number;
}

/** Of these logs, those from which something goes: where the words are the article's own, they stay. */
async function fromWhichGoes(
  logs: readonly HoldingLog[],
  left: (articleId: string | null) => Promise<readonly LeftDetail[]>,
): Promise<HoldingLog[]> {
  const holding: HoldingLog[] = [];
  for (const { articleId } of logs) {
    const events = (await left(articleId)).length;
    if (events > 0) holding.push({ articleId, events });
  }
  return holding;
}

type WordsOfMember = Pick<ErasedPerson, "memberId" | "words">;

/** The logs from which these words of a former member are to go, the newsroom's own last. */
export async function logsHolding(db: Db, person: WordsOfMember): Promise<HoldingLog[]> {
  const { memberId, words } = person;
  const logs = await db.$queryRaw<
    HoldingLog[]
  >`SELECT article_id AS "articleId", events FROM logs_to_erase(${memberId}::uuid, ${words}::text[])`;
  return fromWhichGoes(logs, (articleId) => leftOfPerson(db, articleId, person));
}

/** What erasing a former member leaves beside the events of one log, of those alone of which it takes something. */
export function leftOfPerson(
  db: Db,
  articleId: string | null,
  { memberId, words }: WordsOfMember,
): Promise<LeftDetail[]> {
  const erasing = { articleId, kind: "person" as const, subject: memberId, words };
  return leftOf(db, erasing, ({ body, detail }) => redactDetail(typeOf(body), detail, words));
}

/** The words of somebody who is no member, in every spelling. */
export const wordsOfOutsider = (texts: readonly string[]): string[] => spellings(texts);

/** The logs from which these words are to go; none where nobody outside is named so. */
export async function logsOfOutsider(db: Db, words: readonly string[]): Promise<HoldingLog[]> {
  const logs = await db.$queryRaw<
    HoldingLog[]
  >`SELECT article_id AS "articleId", events FROM logs_of_outsider(${words}::text[])`;
  return fromWhichGoes(logs, (articleId) => leftOfOutsider(db, articleId, words));
}

/**
 * @throws AppError `conflict` while a webhook's address holds the words: it would be called no more, or elsewhere
 */
export async function refuseWebhooksNaming(db: Db, words: readonly string[]): Promise<void> {
  const standing = await db.webhook.findMany({ where: { removedAt: null }, select: { url: true } });
  const naming = standing.find(({ url }) => words.some((one) => url.includes(one)));
  if (naming) throw new AppError("conflict", `Change or remove this webhook first: ${naming.url}`);
}

/**
 * @throws AppError `conflict` while they may still come in by a link: it would be theirs though nobody is named
 */
export async function refuseOpenLinks(db: Db, words: readonly string[], at: Date): Promise<void> {
  const open = { revokedAt: null, expiresAt: { gt: at } };
  const named = { in: [...words] };
  const invited = await db.invitation.count({
    where: { ...open, acceptedAt: null, email: named },
  });
  if (invited > 0)
    throw new AppError("conflict", "Take the invitation to this address back first.");
  const asked = await db.expertRequest.count({
    where: { ...open, answer: { is: null }, OR: [{ name: named }, { email: named }] },
  });
  if (asked > 0) throw new AppError("conflict", "End this expert’s link first.");
}

/** Which source: by its id, or where one does not see it by its article and its number there. */
export type WhichSource = { sourceId: string } | { articleId: string; number: number };

/**
 * A source of which no evidence stands, and the words that are erased of it wherever people wrote them. Whoever
 * erases it need not see it: what is read of it here is for the erasure alone.
 * @throws AppError `not_found`; `conflict` while evidence of it stands
 */
export async function readErasedSource(db: Db, which: WhichSource) {
  const [id, article, number] =
    "sourceId" in which ? [which.sourceId, null, null] : [null, which.articleId, which.number];
  const rows = await db.$queryRaw<
    { id: string; articleId: string; texts: string[]; stands: boolean }[]
  >`SELECT id, article_id AS "articleId", texts, stands
    FROM source_to_erase(${id}::uuid, ${article}::uuid, ${number}::int)`;
  const source = rows[0];
  if (!source) throw new AppError("not_found", "There is no such source in this newsroom.");
  if (source.stands) {
    throw new AppError("conflict", "Evidence of this source still stands: remove it first.");
  }
  const { id: sourceId, articleId, texts } = source;
  const isSeen = (await db.source.count({ where: { id: sourceId } })) === 1;
  return { sourceId, articleId, isSeen, words: spellings(tellingTexts(texts)) };
}

/** Whose words are erased from one log: an article's, or with none the newsroom's own. */
export interface Erasing {
  articleId: string | null;
  kind: "person" | "source";
  subject: string;
  words: readonly string[];
}

interface Beside {
  chainId: string;
  seq: number;
  body: string;
  detail: string;
}

/**
 * What an erasure leaves beside the events of one chain: of those alone of which it takes something, and also of
 * those that whoever erases does not see.
 */
export async function leftOf(
  db: Db,
  { articleId, kind, subject, words }: Erasing,
  redact: (event: { body: string; detail: string }) => string,
): Promise<LeftDetail[]> {
  const rows = await db.$queryRaw<Beside[]>`SELECT chain_id AS "chainId", seq, body, detail
    FROM details_to_erase(${articleId}::uuid, ${kind}, ${subject}::uuid, ${words}::text[])`;
  return changed(rows, redact);
}

/** The same of somebody who is no member. */
export async function leftOfOutsider(
  db: Db,
  articleId: string | null,
  words: readonly string[],
): Promise<LeftDetail[]> {
  const rows = await db.$queryRaw<Beside[]>`SELECT chain_id AS "chainId", seq, body, detail
    FROM details_of_outsider(${articleId}::uuid, ${words}::text[])`;
  return changed(rows, ({ body, detail }) => redactDetail(typeOf(body), detail, words));
}

function changed(
  rows: readonly Beside[],
  redact: (event: { body: string; detail: string }) => string,
): LeftDetail[] {
  return rows.flatMap(({ chainId, seq, body, detail }) => {
    const left = redact({ body, detail });
    if (left === detail) return [];
    return [{ chainId, seq, type: typeOf(body), salt: newSalt(), detail: left }];
  });
}

/** The imported records that hold the name or the address of a former member. */
export async function recordsOfPerson(db: Db, memberId: string): Promise<HoldingRecord[]> {
  return recordsHolding(db, (await readErasedPerson(db, memberId)).words);
}

/**
 * The imported records that hold what is erased of a source; none of one that whoever asks does not see, whose words they
 * would tell.
 */
export async function recordsOfSource(db: Db, which: WhichSource): Promise<HoldingRecord[]> {
  const { isSeen, words } = await readErasedSource(db, which);
  return isSeen ? recordsHolding(db, words) : [];
}
