import type { Client } from "pg";

/** What is found of each kind: where its rows are and which of their words count most. */
const kinds = [
  `SELECT a.newsroom_id, a.id, 'article', a.id, NULL::uuid, a.imported_by_id, a.created_at, a.state, NULL,
     a.title, r.text
   FROM article a JOIN revision r ON r.newsroom_id = a.newsroom_id AND r.article_id = a.id
   WHERE a.newsroom_id = $1 AND a.id = ANY ($2)`,
  `SELECT a.newsroom_id, a.id, 'note', a.article_id, NULL::uuid, a.author_id, a.created_at,
     CASE WHEN a.resolved_at IS NULL THEN 'open' ELSE 'resolved' END, NULL, '', a.body
   FROM annotation a WHERE a.newsroom_id = $1 AND a.article_id = ANY ($2)`,
  `SELECT c.newsroom_id, c.id, 'claim', c.article_id, c.id, c.opened_by_id, c.created_at, c.state, v.rating,
     c.statement, coalesce(v.rationale, '')
   FROM claim c LEFT JOIN verdict v ON v.newsroom_id = c.newsroom_id AND v.claim_id = c.id
   WHERE c.newsroom_id = $1 AND c.article_id = ANY ($2)`,
];

/**
 * Writes what the search finds of these articles: all at once, where the triggers of the tables would take
 * each row by itself.
 */
export async function writeSearchEntries(
  owner: Client,
  newsroomId: string,
  articleIds: readonly string[],
): Promise<void> {
  for (const kind of kinds) {
    await owner.query(
      `INSERT INTO search_entry (newsroom_id, id, kind, article_id, claim_id, by_id, at, state, rating,
         heading, body, language, words)
       SELECT one.*, 'english', setweight(to_tsvector('english', fold_words(one.heading)), 'A')
         || to_tsvector('english', fold_words(one.body))
       FROM (${kind}) one (newsroom_id, id, kind, article_id, claim_id, by_id, at, state, rating, heading, body)`,
      [newsroomId, articleIds],
    );
  }
}

/** Writes the words that stand in a newsroom's articles, to find those that a word looks like. */
export async function writeSearchWords(owner: Client, newsroomId: string): Promise<void> {
  await owner.query(
    `INSERT INTO search_word (newsroom_id, id, word, spelling)
     SELECT $1, gen_random_uuid(), one.word, spell_word(one.word)
     FROM (SELECT DISTINCT unnest(string_to_array(fold_words(text), ' ')) AS word
       FROM revision WHERE newsroom_id = $1) one
     WHERE length(one.word) BETWEEN 2 AND 60 AND one.word !~ '^[0-9]+$'`,
    [newsroomId],
  );
}
