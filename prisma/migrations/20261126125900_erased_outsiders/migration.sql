-- Erasing somebody who is no member: an outside expert, whoever was invited, who is named in a byline's free text, and
-- who wrote notes in a file that was brought along. They have no row of their own; what names them is what is erased.

CREATE FUNCTION texts_of_outsiders(newsroom uuid) RETURNS SETOF text LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.name FROM expert_request r WHERE r.newsroom_id = newsroom
  UNION SELECT r.email FROM expert_request r WHERE r.newsroom_id = newsroom AND r.email IS NOT NULL
  UNION SELECT i.email FROM invitation i WHERE i.newsroom_id = newsroom
  UNION SELECT n.file_author FROM annotation n WHERE n.newsroom_id = newsroom AND n.file_author IS NOT NULL
  UNION SELECT a.byline_text FROM article a WHERE a.newsroom_id = newsroom AND a.byline_text <> '' $$;

-- Whether somebody outside is named so: the whole of such a text, or several words of it in a row. Whoever is or was a
-- member is erased as one.
CREATE FUNCTION is_outsider(newsroom uuid, piece text) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT length(piece) >= 4 AND piece <> '(erased)'
    AND EXISTS (SELECT 1 FROM texts_of_outsiders(newsroom) AS one WHERE is_spelling_of(piece, ARRAY[one])
      OR (strpos(fold_words(piece), ' ') > 0 AND strpos(' ' || fold_words(one) || ' ', ' ' || fold_words(piece) || ' ') > 0))
    AND NOT EXISTS (SELECT 1 FROM member m JOIN person p ON p.id = m.person_id WHERE m.newsroom_id = newsroom
      AND NOT 'bot' = ANY (m.roles) AND (strpos(lower(p.name), lower(piece)) > 0 OR p.email = lower(piece))) $$;

-- The logs in which these words of somebody outside stand beside events, and beside how many; no article: the
-- newsroom's own.
CREATE FUNCTION logs_of_outsider(words text[]) RETURNS TABLE (article_id uuid, events int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.article_id, count(*)::int FROM event_detail d
  JOIN chain c ON c.newsroom_id = d.newsroom_id AND c.id = d.chain_id
  WHERE is_admin_here() AND d.newsroom_id = current_newsroom()
    AND (SELECT bool_and(is_outsider(current_newsroom(), one)) FROM unnest(words) one)
    AND EXISTS (SELECT 1 FROM unnest(words) one WHERE strpos(d.detail, one) > 0)
  GROUP BY c.article_id ORDER BY c.article_id NULLS LAST $$;

CREATE FUNCTION details_of_outsider(of_article uuid, words text[])
  RETURNS TABLE (chain_id uuid, seq int, body text, detail text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom();
BEGIN
  IF NOT is_admin_here() OR EXISTS (SELECT 1 FROM unnest(words) one WHERE NOT is_outsider(newsroom, one)) THEN
    RAISE EXCEPTION 'an admin erases words that name somebody outside' USING ERRCODE = 'ST409';
  END IF;
  RETURN QUERY SELECT d.chain_id, d.seq, e.body, d.detail FROM event_detail d
    JOIN chain c ON c.newsroom_id = d.newsroom_id AND c.id = d.chain_id
    JOIN audit_event e ON e.newsroom_id = d.newsroom_id AND e.chain_id = d.chain_id AND e.seq = d.seq
    WHERE d.newsroom_id = newsroom AND c.article_id IS NOT DISTINCT FROM of_article
      AND EXISTS (SELECT 1 FROM unnest(words) one WHERE strpos(d.detail, one) > 0)
    ORDER BY d.seq;
END $$;

-- Takes the words out of every row, when they stand beside no event any more.
CREATE FUNCTION erase_outsider(of_erasure uuid, words text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); piece text;
BEGIN
  IF NOT is_admin_here() OR NOT EXISTS (SELECT 1 FROM chain c
      JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id AND e.seq = c.head_seq
      WHERE c.newsroom_id = newsroom AND e.xmin = pg_current_xact_id()::xid
        AND e.body::jsonb ->> 'type' = 'texts.erased' AND e.body::jsonb -> 'data' ->> 'of' = 'outsider'
        AND e.body::jsonb -> 'data' ->> 'erasure' = of_erasure::text) THEN
    RAISE EXCEPTION 'nobody is erased but as an event says' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(words) one WHERE NOT is_outsider(newsroom, one)) THEN
    RAISE EXCEPTION 'these are other words than those of somebody outside' USING ERRCODE = 'ST409';
  END IF;
  -- What the checks quote of sources, besides what people wrote.
  ALTER TABLE finding DISABLE TRIGGER USER;
  FOREACH piece IN ARRAY words LOOP
    UPDATE finding SET report = replace(report, piece, '(erased)')
      WHERE newsroom_id = newsroom AND source_ids <> '{}' AND strpos(report, piece) > 0;
  END LOOP;
  ALTER TABLE finding ENABLE TRIGGER USER;
  PERFORM erase_words(newsroom, words);
  RETURN of_erasure;
END $$;

-- As before; of somebody outside, too.
CREATE OR REPLACE FUNCTION leave_details(of_chain uuid, words text[], of_events int[], salts text[], details text[]) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); said jsonb; texts text[]; changed int;
BEGIN
  SELECT e.body::jsonb -> 'data' INTO said FROM chain c
    JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id AND e.seq = c.head_seq
    WHERE c.newsroom_id = newsroom AND c.id = of_chain AND e.xmin = pg_current_xact_id()::xid
      AND e.body::jsonb ->> 'type' = 'texts.erased' AND (e.body::jsonb ->> 'actor')::uuid = current_member();
  IF said IS NULL OR NOT is_admin_here() THEN
    RAISE EXCEPTION 'an admin erases, as an event of theirs has just said' USING ERRCODE = 'ST409';
  END IF;
  IF said ->> 'of' = 'outsider' THEN
    texts := CASE WHEN (SELECT bool_and(is_outsider(newsroom, one)) FROM unnest(words) one) THEN words END;
  ELSIF said ->> 'of' = 'person' THEN texts := texts_of_former(newsroom, (said ->> 'member')::uuid);
  ELSE texts := texts_of_source(newsroom, (said ->> 'source')::uuid);
  END IF;
  IF texts IS NULL OR EXISTS (SELECT 1 FROM unnest(words) one WHERE NOT is_spelling_of(one, texts)) THEN
    RAISE EXCEPTION 'these are other words than those of whom or what is erased' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(of_events, details) AS one(seq, detail)
    JOIN event_detail d ON d.newsroom_id = newsroom AND d.chain_id = of_chain AND d.seq = one.seq
    WHERE NOT is_left_of(json_of(d.detail), json_of(one.detail), words, said ->> 'of' = 'source')) THEN
    RAISE EXCEPTION 'an erasure takes words away, and puts no others there' USING ERRCODE = 'ST409';
  END IF;
  UPDATE event_detail d SET salt = one.salt, detail = one.detail
    FROM unnest(of_events, salts, details) AS one(seq, salt, detail)
    WHERE d.newsroom_id = newsroom AND d.chain_id = of_chain AND d.seq = one.seq;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;

REVOKE EXECUTE ON FUNCTION texts_of_outsiders(uuid), is_outsider(uuid, text), logs_of_outsider(text[]),
  details_of_outsider(uuid, text[]), erase_outsider(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logs_of_outsider(text[]), details_of_outsider(uuid, text[]), erase_outsider(uuid, text[])
  TO stet_application;
