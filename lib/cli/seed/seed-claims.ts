import { contentDigest, sourceContentHash } from "#lib/domain/claims/content-digest.ts";
import { ratings } from "#lib/domain/claims/verdicts.ts";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import { openSalt } from "#lib/platform/audit/open-part.ts";
import { benchPlaces } from "../bench/workbench/bench-articles.ts";
import type { chainWriter } from "./chain-writer.ts";
import type { Rows } from "./insert-rows.ts";
import type { SeedOrder } from "./seed-order.ts";

interface Placed extends SeedOrder {
  articleId: string;
  revisionId: string;
  sha256: string;
  /** When its claims were opened. */
  begun: Date;
}

/** What became of the claims of an article in work, one after the other. */
const lives = ["open", "assigned", "researching", "proposed", "approved", "assigned"] as const;
const categories = ["number", "name", "date", "quote", "place"] as const;
const HOUR_MS = 3_600_000;

/** The checks' run, the claims with what was done about them, and the sign-off where it is done. */
export function addSeedClaims(
  placed: Placed,
  chain: ReturnType<typeof chainWriter>,
  newId: () => string,
): { state: string; tables: Rows } {
  const { newsroom, articleId, revisionId, text, isDone, begun } = placed;
  const { reporter, reviewers, editor } = newsroom;
  const own = { newsroom_id: newsroom.id };
  const tables = {
    check_run: [] as object[],
    coverage: [] as object[],
    claim: [] as object[],
    claim_span: [] as object[],
    source: [] as object[],
    evidence: [] as object[],
    verdict: [] as object[],
    decision: [] as object[],
    checking: [] as object[],
    sign_off: [] as object[],
    notification: [] as object[],
  };
  const tell = (member: { id: string }, seq: number, kind: string, at: Date) =>
    tables.notification.push({
      ...{ ...own, member_id: member.id, chain_id: chain.chainId, seq, kind, created_at: at },
      ...(isDone ? { read_at: at } : {}),
    });
  let hours = 0;
  const next = () => {
    hours += 1;
    return new Date(begun.getTime() + hours * HOUR_MS);
  };

  const run = newId();
  const engine = "seed";
  chain.append(
    "checks.requested",
    { by: reporter, at: begun },
    { run, revision: revisionId, because: "asked" },
    {},
  );
  chain.append(
    "checks.run",
    { by: reporter, at: begun },
    { run, revision: revisionId, engine, findings: 0, from: "draft", to: "in_checking" },
    { rules: [], findings: [], coverage: {} },
  );
  const when = { requested_by_id: reporter.id, requested_at: begun, ended_at: begun };
  const about = { article_id: articleId, revision_id: revisionId };
  tables.check_run.push({
    ...{ ...own, id: run, ...about, number: 1, state: "done", progress: 100, engine, ...when },
  });
  const read = { source_ids: [], alone: true };
  tables.coverage.push({ ...own, run_id: run, facts: "[]", ...read, created_at: begun });

  const [source, list] = [newId(), { title: "The list", url: "https://example.org/list" }];
  chain.append(
    "source.added",
    { by: reporter, at: begun },
    { source, number: 1 },
    { ...list, kind: "url" },
  );
  tables.source.push({
    ...{ ...own, id: source, article_id: articleId, number: 1, kind: "url", ...list },
    visible_to: "{}",
    ...{ added_by_id: reporter.id, created_at: begun },
  });

  benchPlaces(text, placed.claims, placed.number).forEach((place, index) => {
    const number = index + 1;
    const reviewer = reviewers[(placed.number + index) % reviewers.length] ?? editor;
    const life = isDone ? "approved" : (lives[index % lives.length] ?? "open");
    const claim = newId();
    const span = describeSpan(text, place.start, place.end);
    const statement = `It is right that “${span.exact}”.`;
    const category = categories[index % categories.length] ?? "other";
    const priority = index % 4 === 0 ? "high" : "normal";
    const openedAt = next();
    const opened = { claim, number, revision: revisionId, category, priority, state: "open" };
    chain.append(
      "claim.opened",
      { by: reviewer, at: openedAt },
      { ...opened },
      { statement, spans: [span] },
    );
    if (life !== "open") {
      const at = next();
      const to = { claim, owner: reviewer.id, from: "open", to: "assigned" };
      const seq = chain.append("claim.assigned", { by: editor, at }, to, {
        ownerName: reviewer.name,
      });
      tell(reviewer, seq, "assigned", at);
    }
    if (life !== "open" && life !== "assigned") {
      const from = { claim, from: "assigned", to: "researching" };
      chain.append("claim.research_started", { by: reviewer, at: next() }, from, {});
    }
    if (life === "proposed" || life === "approved") {
      const [evidence, attachedAt] = [newId(), next()];
      const seen = { locator: `line ${number}`, quote: span.exact, stance: "supports" };
      const { locator, quote, stance } = seen;
      const attachedIn = chain.append(
        "evidence.attached",
        { by: reviewer, at: attachedAt },
        { claim, evidence, source },
        { locator, quote, stance },
      );
      tables.evidence.push({
        ...{ ...own, id: evidence, claim_id: claim, source_id: source, ...seen },
        ...{ attached_by_id: reviewer.id, created_at: attachedAt },
      });
      const [verdict, at] = [newId(), next()];
      const content = {
        ...{ rating: "verified", label: ratings.verified, disposition: "stands" },
        rationale: "Two sources say so.",
      };
      const { rating, label, disposition, rationale } = content;
      chain.append(
        "verdict.proposed",
        { by: reviewer, at },
        { claim, verdict, number: 1, rating, disposition, from: "researching", to: "proposed" },
        { label, rationale },
      );
      tables.verdict.push({
        ...{ ...own, id: verdict, claim_id: claim, number: 1, ...content },
        ...{ proposed_by_id: reviewer.id, created_at: at },
      });
      if (life === "approved") {
        const [decision, decidedAt] = [newId(), next()];
        const salt = newId().replaceAll("-", "");
        const ofPiece = {
          contentHash: sourceContentHash(list),
          salt: openSalt(chain.saltOf(attachedIn)),
        };
        const piece = { kind: "url", ...seen, ...ofPiece };
        const rests = { words: [span.exact], statement, verdict: content, evidence: [piece] };
        const bound = { reason: "", salt, digest: contentDigest(salt, rests) };
        const seq = chain.append(
          "claim.approved",
          { by: editor, at: decidedAt },
          { claim, decision, verdict, from: "proposed", to: "approved" },
          bound,
        );
        tell(reviewer, seq, "approved", decidedAt);
        tables.decision.push({
          ...{ ...own, id: decision, claim_id: claim, verdict_id: verdict, kind: "approve" },
          ...{ ...bound, decided_by_id: editor.id, created_at: decidedAt },
        });
      }
    }
    tables.claim.push({
      ...{ ...own, id: claim, article_id: articleId, number, statement, category, priority },
      ...{ state: life, owner_id: life === "open" ? null : reviewer.id },
      ...{ opened_by_id: reviewer.id, created_at: openedAt },
    });
    const { start, end, ...words } = span;
    tables.claim_span.push({
      ...{ ...own, claim_id: claim, revision_id: revisionId, ordinal: 0 },
      ...{ start_offset: start, end_offset: end, ...words },
    });
  });

  if (isDone) {
    const { sha256 } = placed;
    const [checking, checkedAt] = [newId(), next()];
    const checker = reviewers[0] ?? editor;
    chain.append(
      "article.checked",
      { by: checker, at: checkedAt },
      {
        ...{ article: articleId, revision: revisionId, checking, scope: "full", coverage: [] },
        ...{ from: "in_checking", to: "checked" },
      },
      { sha256, leftOut: "", because: "" },
    );
    tables.checking.push({
      ...{ ...own, id: checking, ...about, sha256, scope: "full", left_out: "", because: "" },
      ...{ coverage: "[]", finished_by_id: checker.id, created_at: checkedAt },
    });
    const [signOff, at] = [newId(), next()];
    const from = { from: "checked", to: "approved" };
    chain.append(
      "article.signed_off",
      { by: editor, at },
      { article: articleId, revision: revisionId, signOff, ...from },
      { reservations: "", sha256 },
    );
    tables.sign_off.push({
      ...{ ...own, id: signOff, ...about, sha256, reservations: "" },
      ...{ signed_by_id: editor.id, created_at: at },
    });
  }
  return { state: isDone ? "approved" : "in_checking", tables };
}
