-- Filters alone are answered from the index: of many entries the rows are not looked at.
DROP INDEX search_entry_newsroom_id_at_idx;
CREATE INDEX search_entry_newsroom_id_at_idx ON search_entry (newsroom_id, at DESC)
  INCLUDE (id, kind, article_id, state, rating, by_id);

-- The words of a query as the text search of each language reads them, any of which will do; none, where there are none.
CREATE OR REPLACE FUNCTION query_of_words(wanted text) RETURNS tsquery LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT coalesce(pg_catalog.string_agg(DISTINCT '(' || read.query::text || ')', '|'), '')::tsquery
  FROM (SELECT nullif(wanted, '') AS words) asked,
    LATERAL pg_catalog.unnest(ARRAY[pg_catalog.to_tsquery('pg_catalog.english', asked.words),
      pg_catalog.to_tsquery('pg_catalog.german', asked.words), pg_catalog.to_tsquery('pg_catalog.arabic', asked.words),
      pg_catalog.to_tsquery('pg_catalog.simple', asked.words)]) AS read (query)
  WHERE pg_catalog.numnode(read.query) > 0 $$;
