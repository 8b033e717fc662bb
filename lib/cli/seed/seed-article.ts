import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import type { Random } from "../bench/anchoring/random.ts";
import { benchPlaces } from "../bench/workbench/bench-articles.ts";
import { chainWriter } from "./chain-writer.ts";
import type { Rows } from "./insert-rows.ts";
import { addSeedClaims } from "./seed-claims.ts";
import { seedIds } from "./seed-ids.ts";
import type { SeedOrder } from "./seed-order.ts";

const annotationKinds = ["comment", "question", "comment", "highlight"] as const;
const MINUTE_MS = 60_000;

/** An article with all that lies over it and all that was recorded of it, as rows; the same for the same order. */
export function seedArticle(order: SeedOrder, random: Random): Rows {
  const { newsroom, text, at } = order;
  const { reporter, reviewers } = newsroom;
  const newId = seedIds(random, at);
  const [articleId, revisionId] = [newId(), newId()];
  const chain = chainWriter(newsroom.id, articleId, newId);
  const title = `${text.slice(0, text.indexOf(" ", 40))} (${order.number + 1})`;
  const sha256 = sha256Hex(text);
  const published = { publishedOn: at.toISOString().slice(0, 10), timeZone: "UTC" };
  const author = { member: reporter.id, name: reporter.name };
  chain.append(
    "article.imported",
    { by: reporter, at },
    { article: articleId, revision: revisionId, number: 1, state: "draft" },
    {
      newsroom: { name: newsroom.name, slug: newsroom.slug },
      title,
      byline: { text: "", members: [author] },
      authors: [{ ...author, because: "byline" }],
      language: "en",
      direction: "ltr",
      dateline: published,
      sha256,
      length: text.length,
      notes: [],
    },
  );

  const own = { newsroom_id: newsroom.id, article_id: articleId };
  const annotations: object[] = [];
  const spans: object[] = [];
  benchPlaces(text, order.annotations, random.below(2 ** 31)).forEach((place, index) => {
    const id = newId();
    const by = reviewers[index % reviewers.length] ?? newsroom.editor;
    const kind = annotationKinds[index % annotationKinds.length] ?? "comment";
    const span = describeSpan(text, place.start, place.end);
    const body = kind === "highlight" ? "" : `Please look at “${span.exact}” once more.`;
    const addedAt = new Date(at.getTime() + (index + 1) * MINUTE_MS);
    const isResolved = kind === "question" && (order.isDone || index % 3 === 0);
    chain.append(
      "annotation.added",
      { by, at: addedAt },
      { annotation: id, kind, revision: revisionId },
      { body, spans: [span] },
    );
    if (isResolved) {
      chain.append("annotation.resolved", { by, at: addedAt }, { annotation: id }, {});
    }
    annotations.push({
      ...own,
      id,
      kind,
      body,
      author_id: by.id,
      created_at: addedAt,
      ...(isResolved ? { resolved_at: addedAt, resolved_by_id: by.id } : {}),
    });
    const { start, end, ...words } = span;
    const where = { start_offset: start, end_offset: end, ...words };
    const key = { newsroom_id: newsroom.id, annotation_id: id, revision_id: revisionId };
    spans.push({ ...key, ordinal: 0, ...where });
  });

  const begun = new Date(at.getTime() + (order.annotations + 1) * MINUTE_MS);
  const rows = addSeedClaims({ ...order, articleId, revisionId, sha256, begun }, chain, newId);
  const content = text.split("\n").map((words) => {
    return { type: "paragraph", content: [{ type: "text", text: words }] };
  });
  return {
    article: [
      {
        newsroom_id: newsroom.id,
        id: articleId,
        title,
        byline_text: "",
        language: "en",
        direction: "ltr",
        published_on: published.publishedOn,
        time_zone: published.timeZone,
        state: rows.state,
        imported_by_id: reporter.id,
        created_at: at,
      },
    ],
    article_author: [{ ...own, member_id: reporter.id, because: "byline" }],
    revision: [
      {
        ...own,
        id: revisionId,
        number: 1,
        document: canonicalJson({ type: "doc", content }),
        text,
        sha256,
        note: "",
        origin: "import",
        created_at: at,
      },
    ],
    ...chain.rows(),
    annotation: annotations,
    annotation_span: spans,
    ...rows.tables,
  };
}
