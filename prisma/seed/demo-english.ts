import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { resolveAnnotation } from "#lib/domain/annotations/commands/resolve-annotation.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { returnClaim } from "#lib/domain/decisions/commands/return-claim.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { listFindings } from "#lib/domain/findings/queries.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { type DemoArticle, importDemoArticle } from "./demo-article.ts";
import { askDemoContacts } from "./demo-contacts.ts";
import { englishDraft } from "./demo-draft.ts";
import type { DemoCast } from "./demo-people.ts";
import { type DemoSource, demoSources } from "./demo-sources.ts";
import { placeOf } from "./place-of.ts";

type SourceIds = Record<DemoSource, string>;

/** The English article: one claim approved, one returned, one open; and who was asked before it is published. */
export async function seedEnglishArticle(cast: DemoCast): Promise<void> {
  const article = await importDemoArticle(cast("Noor"), englishDraft);
  const sources = await fillSourceList(cast("Noor"), article.articleId);
  await annotate(article, cast);
  await approvedClaim(article, sources, cast);
  const held = await returnedClaim(article, sources, cast);
  await openClaim.run(cast("Imani"), {
    ...placed(article, "Saturday, 7 October 2023"),
    statement: "The war began on 7 October 2023.",
    category: "date",
  });
  await askDemoContacts(cast("Noor"), { articleId: article.articleId, held });
}

/** What an annotation or a claim says of its place. */
function placed({ text, ...ids }: DemoArticle, exact: string) {
  return { ...ids, ranges: [placeOf(text, exact)] };
}

async function fillSourceList(reporter: Actor, articleId: string): Promise<SourceIds> {
  const ids: [string, string][] = [];
  for (const [key, source] of Object.entries(demoSources)) {
    const { sourceId } = await addSource.run(reporter, { articleId, ...source });
    ids.push([key, sourceId]);
  }
  return Object.fromEntries(ids) as SourceIds;
}

async function annotate(article: DemoArticle, cast: DemoCast): Promise<void> {
  const { annotationId } = await addAnnotation.run(cast("Imani"), {
    ...placed(article, "indisputable necessity"),
    kind: "comment",
    body: "Two words in quotation marks: please compare them with the account of the call.",
  });
  await resolveAnnotation.run(cast("Noor"), { annotationId });
  await addAnnotation.run(cast("Tomasz"), {
    ...placed(article, "hold prisoners"),
    kind: "question",
    body: "Further up, these countries have citizens among the detainees. Here they are the ones who hold prisoners. Did the translation turn it round?",
  });
}

async function approvedClaim(article: DemoArticle, sources: SourceIds, cast: DemoCast) {
  const [tomasz, ruth] = [cast("Tomasz"), cast("Ruth")];
  const stated = "17 countries";
  const finding = await withNewsroom(tomasz, async (db) => {
    const findings = await listFindings(db, await currentRevision(db, article.articleId));
    return findings.find(({ spans }) => spans.some(({ exact }) => exact === stated));
  });
  if (!finding) throw new Error(`The checks report nothing of “${stated}” in the demo's text.`);
  const { claimId } = await openClaim.run(tomasz, {
    ...placed(article, stated),
    findingId: finding.id,
    statement: "Envoys of 17 countries took part in the meeting.",
    category: "number",
    priority: "high",
  });
  await attachEvidence.run(tomasz, {
    claimId,
    sourceId: sources.participants,
    locator: "Line 1",
    quote: "United States (host)",
    stance: "context",
  });
  await attachEvidence.run(tomasz, {
    claimId,
    sourceId: sources.statement,
    locator: "First paragraph",
    stance: "supports",
  });
  const { verdictId } = await proposeVerdict.run(tomasz, {
    claimId,
    rating: "partly_right",
    disposition: "corrected",
    rationale:
      "The list names 18. The first of them is the United States, which held the meeting: 17 is right for the guests alone.",
    oldText: stated,
    newText: "17 other countries",
  });
  const reason = "Agreed: with one word the number and the list fit.";
  await approveClaim.run(ruth, { claimId, verdictId, reason });
}

/** @returns the claim that says who holds whom */
async function returnedClaim(article: DemoArticle, sources: SourceIds, cast: DemoCast) {
  const [imani, ruth] = [cast("Imani"), cast("Ruth")];
  const words = "which hold prisoners in the Gaza Strip";
  const { claimId } = await openClaim.run(imani, {
    ...placed(article, words),
    statement: "The countries represented at the meeting hold prisoners in Gaza.",
    category: "translation",
    priority: "high",
  });
  await attachEvidence.run(imani, {
    claimId,
    sourceId: sources.translation,
    stance: "refutes",
  });
  const { verdictId } = await proposeVerdict.run(imani, {
    claimId,
    rating: "wrong",
    disposition: "corrected",
    rationale:
      "It is their citizens who are held there. The translation has reversed who holds whom.",
    oldText: words,
    newText: "which have citizens detained in the Gaza Strip",
  });
  const reason = "Please attach the original-language statement.";
  await returnClaim.run(ruth, { claimId, verdictId, reason });
  return claimId;
}
