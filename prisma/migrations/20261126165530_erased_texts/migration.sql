-- What an erasure reaches. Words that people wrote are replaced; the article's own words, what programs write for
-- themselves, and the address of a webhook that stands are not. No limit of a column stops it.

-- Whether a text of a table that belongs to a newsroom may hold words that people wrote beside the article's own.
CREATE FUNCTION is_erased_from(of_table text, of_column text) RETURNS boolean LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT of_table NOT IN ('audit_event', 'event_detail', 'chain', 'checkpoint_head', 'claim_span', 'annotation_span',
      'finding_span', 'finding', 'coverage', 'correction', 'claim_carry', 'search_entry', 'search_word',
      'mail_choice', 'notification', 'request_key', 'rule_setting')
    -- The article's own, as lib/domain/erasures/redact.ts keeps them beside events; a test holds the two together.
    AND (of_table, of_column) NOT IN (('revision', 'text'), ('revision', 'document'), ('fact_judgment', 'exact'),
      ('verdict', 'old_text'), ('verdict', 'new_text'), ('publication_correction', 'exact'),
      ('publication_correction', 'old_text'), ('publication_correction', 'new_text'))
    -- What is called and signed with; a webhook that was removed has neither.
    AND (of_table, of_column) NOT IN (('webhook', 'url'), ('webhook', 'secret'), ('webhook', 'former_secret'))
    -- Words that programs write: a short name may stand in them by chance.
    AND of_column NOT IN ('sha256', 'state', 'kind', 'stance', 'direction', 'mark', 'mode', 'origin', 'scope')
    AND (of_table, of_column) NOT IN (('article', 'language'), ('article', 'published_on'), ('article', 'published_time'),
      ('article', 'time_zone'), ('check_run', 'engine'), ('checking', 'coverage'), ('checklist_item', 'category'),
      ('claim', 'category'), ('claim', 'claimant_kind'), ('claim', 'priority'), ('dismissal', 'input_key'),
      ('publication_correction', 'error_type'), ('publication_correction', 'missed_at'),
      ('publication_correction', 'rule'), ('publication_correction', 'severity'), ('source_file', 'media_type'),
      ('verdict', 'disposition'), ('verdict', 'rating'), ('webhook_delivery', 'problem')) $$;

-- How many characters a column holds at most, by its checks; null where there is no limit.
CREATE FUNCTION most_characters(of_table text, of_column text) RETURNS int LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT min((regexp_match(pg_get_constraintdef(k.oid), '\mlength\(' || quote_ident(of_column) || '\) <= (\d+)'))[1]::int)
  FROM pg_constraint k WHERE k.contype = 'c' AND k.conrelid = to_regclass(format('public.%I', of_table)) $$;

-- An answer is as long as it may be when it is given: what is left of it is what its event says, whole.
ALTER TABLE expert_answer DROP CONSTRAINT expert_answer_body_check;
ALTER TABLE expert_answer ADD CHECK (body <> '');
CREATE FUNCTION guard_answer_length() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF length(NEW.body) > 20000 THEN
    RAISE EXCEPTION 'an answer has at most 20000 characters' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_length BEFORE INSERT ON expert_answer FOR EACH ROW EXECUTE FUNCTION guard_answer_length();

-- An address from which words were taken need begin as none any more.
ALTER TABLE publication DROP CONSTRAINT publication_url_check;
ALTER TABLE publication ADD CHECK (url ~ '^https?://' OR starts_with(url, '(erased)'));

-- As before, of what `is_erased_from` says and within each column's limit; and with it the requests' keys, whose answers
-- may say the words. Of a source only its article's log is told: what the newsroom's own log tells of stays as that says.
CREATE OR REPLACE FUNCTION erase_words(newsroom uuid, texts text[]) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE place record; piece text; entry record; holds boolean; patterns text[]; of_source boolean;
BEGIN
  ALTER TABLE request_key DISABLE TRIGGER USER;
  DELETE FROM request_key k WHERE k.newsroom_id = newsroom;
  ALTER TABLE request_key ENABLE TRIGGER USER;
  SELECT array_agg('%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%') INTO patterns
  FROM unnest(texts) w;
  IF patterns IS NULL THEN RETURN; END IF;
  of_source := EXISTS (SELECT 1 FROM chain c
    JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id AND e.seq = c.head_seq
    WHERE c.newsroom_id = newsroom AND e.xmin = pg_current_xact_id()::xid
      AND e.body::jsonb ->> 'type' = 'texts.erased' AND e.body::jsonb -> 'data' ->> 'of' = 'source');
  FOR place IN
    SELECT c.table_name AS "table", c.column_name AS "column",
      coalesce(most_characters(c.table_name, c.column_name), 2147483647) AS most
    FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.data_type = 'text' AND is_erased_from(c.table_name, c.column_name)
      AND EXISTS (SELECT 1 FROM information_schema.columns n
        WHERE n.table_schema = 'public' AND n.table_name = c.table_name AND n.column_name = 'newsroom_id')
      AND NOT (of_source AND c.table_name IN ('api_token', 'checklist_item', 'imported_record', 'invitation', 'webhook',
        'word_list'))
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE newsroom_id = $1 AND %I LIKE ANY ($2))', place.table, place.column)
      INTO holds USING newsroom, patterns;
    CONTINUE WHEN NOT holds;
    EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', place.table);
    FOREACH piece IN ARRAY texts LOOP
      EXECUTE format('UPDATE %I SET %I = left(replace(%I, $2, ''(erased)''), $3) WHERE newsroom_id = $1 AND strpos(%I, $2) > 0',
        place.table, place.column, place.column, place.column) USING newsroom, piece, place.most;
    END LOOP;
    EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', place.table);
  END LOOP;
  IF NOT of_source AND EXISTS (SELECT 1 FROM webhook w, unnest(texts) one
      WHERE w.newsroom_id = newsroom AND strpos(w.url, one) > 0) THEN
    RAISE EXCEPTION 'a webhook that stands is not called elsewhere by an erasure' USING ERRCODE = 'ST409';
  END IF;
  ALTER TABLE search_entry DISABLE TRIGGER USER;
  ALTER TABLE search_word DISABLE TRIGGER USER;
  -- The names' own words go from what the search suggests, where nothing else holds them.
  DELETE FROM search_word w WHERE w.newsroom_id = newsroom
    AND w.word IN (SELECT unnest(string_to_array(fold_words(one), ' ')) FROM unnest(texts) one);
  FOR entry IN
    SELECT e.id, e.kind, e.claim_id FROM search_entry e WHERE e.newsroom_id = newsroom
      AND (e.heading LIKE ANY (patterns) OR e.body LIKE ANY (patterns)
        OR EXISTS (SELECT 1 FROM unnest(texts) one WHERE e.words @@ phraseto_tsquery('simple', fold_words(one))))
  LOOP
    IF entry.kind = 'article' THEN PERFORM write_article_entry(newsroom, entry.id);
    ELSIF entry.kind IN ('claim', 'correction') THEN PERFORM write_claim_entries(newsroom, entry.claim_id);
    ELSIF entry.kind = 'evidence' THEN PERFORM write_evidence_entry(newsroom, entry.id);
    ELSIF entry.kind = 'source' THEN PERFORM write_source_entry(newsroom, entry.id);
    ELSE PERFORM write_note_entry(newsroom, entry.id);
    END IF;
  END LOOP;
  ALTER TABLE search_entry ENABLE TRIGGER USER;
  ALTER TABLE search_word ENABLE TRIGGER USER;
END $$;

-- As before; whoever found an error in what was published, too, and of whom it is that a claim says something.
CREATE OR REPLACE FUNCTION texts_of_outsiders(newsroom uuid) RETURNS SETOF text LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.name FROM expert_request r WHERE r.newsroom_id = newsroom
  UNION SELECT r.email FROM expert_request r WHERE r.newsroom_id = newsroom AND r.email IS NOT NULL
  UNION SELECT i.email FROM invitation i WHERE i.newsroom_id = newsroom
  UNION SELECT n.file_author FROM annotation n WHERE n.newsroom_id = newsroom AND n.file_author IS NOT NULL
  UNION SELECT a.byline_text FROM article a WHERE a.newsroom_id = newsroom AND a.byline_text <> ''
  UNION SELECT c.found_by FROM publication_correction c WHERE c.newsroom_id = newsroom
  UNION SELECT m.claimant_name FROM claim m WHERE m.newsroom_id = newsroom AND m.claimant_name IS NOT NULL $$;

-- So far a digest of what was asked for that names could be tried against; now one under a key of the server.
UPDATE request_key SET input_sha256 = NULL;

REVOKE EXECUTE ON FUNCTION is_erased_from(text, text), most_characters(text, text) FROM PUBLIC;
