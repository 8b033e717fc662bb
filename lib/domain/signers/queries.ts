import { AppError } from "#lib/core/errors.ts";
import { type Block, toldBlocks } from "#lib/domain/articles/blocks.ts";
import {
  currentRevision,
  isArticleAuthor,
  readArticle,
  revisionForWrite,
} from "#lib/domain/articles/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { isSigned, type Signing, signableStates, signingBlocks, signingOf } from "./needs.ts";

/** The newsroom's rules that hold, the oldest first. */
export function listRules(db: Db) {
  return db.signerRule.findMany({ where: { removedAt: null }, orderBy: { id: "asc" } });
}
export type RuleRow = Awaited<ReturnType<typeof listRules>>[number];

/**
 * Has whoever changes a rule wait until the transaction ends, or waits for them: an article that comes to wait for
 * signatures does not pass unseen by a rule that turns its clearance.
 */
export async function holdRules(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended('signer rules ' || current_newsroom(), 0))`;
}

/** Locks the articles that wait for signatures, so that a rule does not change while one of them is signed or published. */
export async function lockSignable(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('signer rules ' || current_newsroom(), 0))`;
  await db.$queryRaw`SELECT 1 FROM article
    WHERE newsroom_id = current_newsroom() AND state = ANY (${signableStates}) ORDER BY id FOR UPDATE`;
}

/** The articles that were signed off and are not published, of which something of the extra signers is missing. */
export async function listUnsigned(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM article a JOIN revision v ON v.newsroom_id = a.newsroom_id AND v.article_id = a.id
      AND is_newest_text(a.newsroom_id, a.id, v.id, v.sha256)
    WHERE a.newsroom_id = current_newsroom() AND a.state = 'approved' AND lacks_signature(a.newsroom_id, a.id, v.id)
    ORDER BY a.id`;
  return rows.map(({ id }) => id);
}

/** One of them. @throws AppError `not_found` where there is none */
export async function readRule(db: Db, id: string): Promise<RuleRow> {
  const rule = await db.signerRule.findFirst({ where: { id, removedAt: null } });
  if (!rule) throw new AppError("not_found", "There is no such rule here.");
  return rule;
}

/** One that is to be taken back. @throws AppError `conflict` where that was done already */
export async function ruleToRemove(db: Db, id: string): Promise<RuleRow> {
  const rule = await db.signerRule.findFirst({ where: { id } });
  if (!rule) throw new AppError("not_found", "There is no such rule here.");
  if (rule.removedAt) throw new AppError("conflict", "This rule was taken back already.");
  return rule;
}

/** The place of each article's level, as it was set last. */
export async function readRisks(db: Db, articleIds: readonly string[]) {
  const rows = await db.riskLevel.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: { createdAt: "asc" },
    select: { articleId: true, level: true },
  });
  return new Map(rows.map(({ articleId, level }) => [articleId, level]));
}

/** How often an article's level was set, the last time first. */
export function listRisks(db: Db, articleId: string) {
  return db.riskLevel.findMany({
    where: { articleId },
    orderBy: { createdAt: "desc" },
    include: { setBy: { include: { person: true } } },
  });
}

/** What signers said of an article's text, the first first. */
export function listSignatures(db: Db, where: { articleId: string; revisionId?: string }) {
  return db.extraSignature.findMany({
    where,
    orderBy: { id: "asc" },
    include: { signedBy: { include: { person: true } } },
  });
}
export type SignatureRow = Awaited<ReturnType<typeof listSignatures>>[number];

/** How a revision of an article stands with its extra signers. */
export async function readSigning(db: Db, articleId: string, revisionId: string): Promise<Signing> {
  const rank = (await readRisks(db, [articleId])).get(articleId) ?? 0;
  const said = await listSignatures(db, { articleId, revisionId });
  return signingOf(await listRules(db), rank, said);
}

/** What of the extra signers keeps a text from being published, with the names of whoever may sign or objects. */
async function namedBlocks(db: Db, signing: Signing): Promise<Block[]> {
  const ids = [
    ...signing.needs.flatMap(({ members }) => members),
    ...signing.objections.map(({ signedById }) => signedById),
  ];
  const rows = await db.member.findMany({
    where: { id: { in: ids }, removedAt: null },
    select: { id: true, person: { select: { name: true } } },
  });
  const names = new Map(rows.map(({ id, person }) => [id, person.name]));
  return signingBlocks(signing, (member) => names.get(member));
}

/** The same of a revision; without names for whoever is told no member's. */
export async function readSigningBlocks(
  db: Db,
  { articleId, revisionId, isNamed }: { articleId: string; revisionId: string; isNamed: boolean },
): Promise<Block[]> {
  const signing = await readSigning(db, articleId, revisionId);
  return isNamed ? namedBlocks(db, signing) : signingBlocks(signing);
}

/** How it stands where nothing of it keeps the text from being published. @throws AppError `conflict` where it does */
export async function requireSigned(db: Db, articleId: string, revisionId: string) {
  const signing = await readSigning(db, articleId, revisionId);
  if (isSigned(signing)) return signing;
  throw new AppError("conflict", toldBlocks(await namedBlocks(db, signing)));
}

/** Whether a member signed this revision as a rule asks, or signed it off, since it was last checked. */
export async function partIn(db: Db, revisionId: string, memberId: string) {
  const [row] = await db.$queryRaw<{ signed: boolean; signedOff: boolean }[]>`
    SELECT has_signed(newsroom_id, id, ${memberId}::uuid) AS signed,
      has_signed_off(newsroom_id, id, ${memberId}::uuid) AS "signedOff"
    FROM revision WHERE id = ${revisionId}::uuid`;
  return { extraSigner: row?.signed ?? false, signedOff: row?.signedOff ?? false };
}

/** What a signature of a rule is given to: the article, locked, and what the member is to both. */
export async function textToSign(
  db: Db,
  input: { articleId: string; revisionId: string; ruleId: string },
  memberId: string,
) {
  const { articleId, ruleId } = input;
  await lockRow(db, "article", articleId);
  const article = await readArticle(db, articleId);
  const revision = await revisionForWrite(db, articleId, input.revisionId);
  const signing = await readSigning(db, articleId, revision.id);
  const need = signing.needs.find(({ rule }) => rule === ruleId);
  if (!need) throw new AppError("conflict", "No rule asks for this signature of this article.");
  if (!signableStates.includes(article.state))
    throw new AppError(
      "conflict",
      "A text is signed once it is checked and before it is published.",
    );
  const { signedOff } = await partIn(db, revision.id, memberId);
  return {
    chain: { articleId },
    relation: {
      namedSigner: need.members.includes(memberId),
      articleAuthor: await isArticleAuthor(db, articleId, memberId),
      signedOff,
    },
    ...{ article, revision, signing, need },
  };
}

/** A signature of an article, locked with it, and whether this member may take it back. */
export async function signatureToWithdraw(
  db: Db,
  { articleId, signatureId }: { articleId: string; signatureId: string },
  memberId: string,
) {
  await lockRow(db, "article", articleId);
  const article = await readArticle(db, articleId);
  const revision = await currentRevision(db, articleId);
  const signature = await db.extraSignature.findFirst({
    where: { id: signatureId, articleId },
    include: { rule: true },
  });
  if (!signature) throw new AppError("not_found", "There is no such signature here.");
  const { kind, signedById, rule } = signature;
  const isColleague = rule.removedAt === null && rule.members.includes(memberId);
  const signatureHolder = signedById === memberId || (kind === "objection" && isColleague);
  return { chain: { articleId }, relation: { signatureHolder }, article, revision, signature };
}

/** Whoever had a part in a text as it is: its authors, and whoever finished its checking or signed it off. */
export async function listPartakers(db: Db, articleId: string, revisionId: string) {
  const authors = await db.articleAuthor.findMany({ where: { articleId } });
  const checkings = await db.checking.findMany({ where: { revisionId } });
  const signOffs = await db.signOff.findMany({ where: { revisionId } });
  return [
    ...new Set([
      ...authors.map(({ memberId }) => memberId),
      ...checkings.map(({ finishedById }) => finishedById),
      ...signOffs.map(({ signedById }) => signedById),
    ]),
  ];
}

/** The articles that wait for a signature of this member, with the time at which their checking was finished. */
export async function listToSign(db: Db, memberId: string): Promise<Map<string, Date>> {
  const rows = await db.$queryRaw<{ id: string; at: Date }[]>`
    SELECT DISTINCT a.id, k.at FROM article a
    JOIN signer_rule r ON r.newsroom_id = a.newsroom_id AND r.removed_at IS NULL AND ${memberId}::uuid = ANY (r.members)
    JOIN revision v ON v.newsroom_id = a.newsroom_id AND v.article_id = a.id
      AND is_newest_text(a.newsroom_id, a.id, v.id, v.sha256)
    JOIN LATERAL (SELECT max(c.created_at) AS at FROM checking c
      WHERE c.newsroom_id = a.newsroom_id AND c.revision_id = v.id) k ON k.at IS NOT NULL
    WHERE a.newsroom_id = current_newsroom() AND a.state IN ('checked', 'approved')
      AND r.level <= risk_of(a.newsroom_id, a.id)
      AND NOT is_author(a.newsroom_id, a.id, ${memberId}::uuid)
      AND NOT has_signed_off(a.newsroom_id, v.id, ${memberId}::uuid)
      AND NOT EXISTS (SELECT 1 FROM extra_signature s WHERE s.newsroom_id = a.newsroom_id AND s.revision_id = v.id
        AND s.rule_id = r.id AND s.withdrawn_at IS NULL
        AND NOT s.fallen
        AND (s.kind = 'given' OR s.signed_by_id = ${memberId}::uuid))
    ORDER BY k.at LIMIT 50`;
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** Of these articles, those to whose newest text this member gave an extra signature that stands. */
export async function listSignedBy(
  db: Db,
  memberId: string,
  articleIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT v.article_id AS id FROM revision v
    WHERE v.newsroom_id = current_newsroom() AND v.article_id = ANY (${[...articleIds]}::uuid[])
      AND is_newest_text(v.newsroom_id, v.article_id, v.id, v.sha256)
      AND has_signed(v.newsroom_id, v.id, ${memberId}::uuid)`;
  return new Set(rows.map(({ id }) => id));
}

/** All that the screen shows of an article's extra signers. */
export async function readSigningRows(db: Db, articleId: string, revisionId: string) {
  return {
    signing: await readSigning(db, articleId, revisionId),
    said: await listSignatures(db, { articleId, revisionId }),
    risks: await listRisks(db, articleId),
    rules: await listRules(db),
  };
}
