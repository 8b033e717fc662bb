-- An erasure reaches what the admin who asks for it does not see: what lies beside events of restricted sources, and a
-- restricted source itself. The texts pass through the application, which blackens them; no page is made of them.

-- Whether a word is one of these texts, in whatever letters: those of small and capital ones that the database's own
-- locale does not know are told by the folding that the search has.
CREATE FUNCTION is_spelling_of(piece text, texts text[]) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM unnest(texts) one WHERE one <> '' AND piece <> '' AND (lower(piece) = lower(one)
    OR lower(piece) = lower(trim(both '"' from to_json(one)::text))
    OR (fold_words(piece) <> '' AND fold_words(piece) = fold_words(one)))) $$;

CREATE FUNCTION is_admin_here() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = current_newsroom() AND m.id = current_member()
    AND 'admin' = ANY (m.roles)) $$;

CREATE FUNCTION texts_of_source(newsroom uuid, subject uuid) RETURNS text[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT array_remove(ARRAY[s.title, s.url, s.note, f.name], NULL) FROM source s
  LEFT JOIN source_file f ON f.newsroom_id = s.newsroom_id AND f.id = s.file_id
  WHERE s.newsroom_id = newsroom AND s.id = subject $$;

CREATE FUNCTION texts_of_former(newsroom uuid, subject uuid) RETURNS text[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY[p.name, p.email] FROM member m JOIN person p ON p.id = m.person_id
  WHERE m.newsroom_id = newsroom AND m.id = subject AND m.removed_at IS NOT NULL $$;

-- A source by its id, or by its article and its number there: what an admin erases need not be visible to them.
CREATE FUNCTION source_to_erase(subject uuid, of_article uuid, of_number int)
  RETURNS TABLE (id uuid, article_id uuid, number int, texts text[], stands boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.article_id, s.number, texts_of_source(s.newsroom_id, s.id), EXISTS (SELECT 1 FROM evidence e
    WHERE e.newsroom_id = s.newsroom_id AND e.source_id = s.id AND e.removed_at IS NULL)
  FROM source s WHERE is_admin_here() AND s.newsroom_id = current_newsroom()
    AND (s.id = subject OR (s.article_id = of_article AND s.number = of_number)) $$;

-- The logs in which a former member's words stand beside events, and beside how many; no article: the newsroom's own.
CREATE FUNCTION logs_to_erase(subject uuid, words text[]) RETURNS TABLE (article_id uuid, events int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.article_id, count(*)::int FROM event_detail d
  JOIN chain c ON c.newsroom_id = d.newsroom_id AND c.id = d.chain_id
  WHERE is_admin_here() AND d.newsroom_id = current_newsroom()
    AND (SELECT bool_and(is_spelling_of(one, texts_of_former(current_newsroom(), subject))) FROM unnest(words) one)
    AND EXISTS (SELECT 1 FROM unnest(words) one WHERE strpos(d.detail, one) > 0)
  GROUP BY c.article_id ORDER BY c.article_id NULLS LAST $$;

-- What lies beside the events of one log in which these words stand: words of a former member, or of a source, of
-- whose own events there is all.
CREATE FUNCTION details_to_erase(of_article uuid, kind text, subject uuid, words text[])
  RETURNS TABLE (chain_id uuid, seq int, body text, detail text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); texts text[];
BEGIN
  texts := CASE kind WHEN 'person' THEN texts_of_former(newsroom, subject) ELSE texts_of_source(newsroom, subject) END;
  IF NOT is_admin_here() OR texts IS NULL
    OR EXISTS (SELECT 1 FROM unnest(words) one WHERE NOT is_spelling_of(one, texts)) THEN
    RAISE EXCEPTION 'an admin erases a former member''s words, or a source''s' USING ERRCODE = 'ST409';
  END IF;
  RETURN QUERY SELECT d.chain_id, d.seq, e.body, d.detail FROM event_detail d
    JOIN chain c ON c.newsroom_id = d.newsroom_id AND c.id = d.chain_id
    JOIN audit_event e ON e.newsroom_id = d.newsroom_id AND e.chain_id = d.chain_id AND e.seq = d.seq
    WHERE d.newsroom_id = newsroom AND c.article_id IS NOT DISTINCT FROM of_article
      AND ((kind = 'source' AND d.source_id = subject)
        OR EXISTS (SELECT 1 FROM unnest(words) one WHERE strpos(d.detail, one) > 0))
    ORDER BY d.seq;
END $$;

-- Puts what is left in place of what was there. The guard of the table asks for the event that says so, of each.
CREATE FUNCTION leave_details(of_chain uuid, of_events int[], salts text[], details text[]) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE changed int;
BEGIN
  UPDATE event_detail d SET salt = one.salt, detail = one.detail
    FROM unnest(of_events, salts, details) AS one(seq, salt, detail)
    WHERE d.newsroom_id = current_newsroom() AND d.chain_id = of_chain AND d.seq = one.seq;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
REVOKE UPDATE (salt, detail) ON event_detail FROM stet_application;

-- As before; and what else there is of a person: a bot that is named after them, how they sign in, and their second factor.
CREATE OR REPLACE FUNCTION erase_person(subject uuid, nobody uuid, texts text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); their person; piece text;
BEGIN
  SELECT p.* INTO their FROM member m JOIN person p ON p.id = m.person_id
    WHERE m.newsroom_id = newsroom AND m.id = subject AND m.removed_at IS NOT NULL;
  IF their.id IS NULL OR NOT is_erasing('person', subject) THEN
    RAISE EXCEPTION 'nobody is erased but as an event says' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(texts) one WHERE NOT is_spelling_of(one, ARRAY[their.name, their.email])) THEN
    RAISE EXCEPTION 'these are other words than the person''s' USING ERRCODE = 'ST409';
  END IF;
  PERFORM erase_words(newsroom, texts);
  FOREACH piece IN ARRAY texts LOOP
    UPDATE person p SET name = replace(p.name, piece, '(erased)') FROM member m
      WHERE m.newsroom_id = newsroom AND m.person_id = p.id AND 'bot' = ANY (m.roles) AND strpos(p.name, piece) > 0;
  END LOOP;
  INSERT INTO person (id, email, name, created_at) VALUES (nobody, nobody::text || '@erased.invalid', '(erased)', now());
  ALTER TABLE member DISABLE TRIGGER USER;
  UPDATE member SET person_id = nobody WHERE newsroom_id = newsroom AND id = subject;
  ALTER TABLE member ENABLE TRIGGER USER;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.person_id = their.id) THEN
    UPDATE person SET email = id::text || '@erased.invalid', name = '(erased)', language = NULL WHERE id = their.id;
    UPDATE credential SET password_hash = '(erased)' WHERE person_id = their.id;
    UPDATE session SET user_agent = '', revoked_at = coalesce(revoked_at, now()) WHERE person_id = their.id;
    DELETE FROM second_factor WHERE person_id = their.id;
    DELETE FROM recovery_code WHERE person_id = their.id;
    DELETE FROM password_link WHERE person_id = their.id;
    DELETE FROM identity WHERE person_id = their.id;
    ALTER TABLE person_event DISABLE TRIGGER USER;
    UPDATE person_event SET user_agent = '' WHERE person_id = their.id;
    ALTER TABLE person_event ENABLE TRIGGER USER;
  END IF;
  RETURN nobody;
END $$;

-- As before, with the words asked for as the others are.
CREATE OR REPLACE FUNCTION erase_source(subject uuid, texts text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); its source;
BEGIN
  SELECT * INTO its FROM source s WHERE s.newsroom_id = newsroom AND s.id = subject;
  IF its.id IS NULL OR NOT is_erasing('source', subject) OR EXISTS (SELECT 1 FROM evidence e
    WHERE e.newsroom_id = newsroom AND e.source_id = subject AND e.removed_at IS NULL) THEN
    RAISE EXCEPTION 'no source is erased but as an event says, and while no evidence of it stands' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(texts) one
    WHERE length(one) < 6 OR NOT is_spelling_of(one, texts_of_source(newsroom, subject))) THEN
    RAISE EXCEPTION 'these are other words than the source''s' USING ERRCODE = 'ST409';
  END IF;
  ALTER TABLE source DISABLE TRIGGER USER;
  ALTER TABLE evidence DISABLE TRIGGER USER;
  ALTER TABLE source_file DISABLE TRIGGER USER;
  ALTER TABLE search_entry DISABLE TRIGGER USER;
  UPDATE source SET title = '(erased)', url = CASE WHEN url IS NULL THEN NULL ELSE '(erased)' END,
    note = CASE WHEN note IS NULL THEN NULL ELSE '(erased)' END WHERE newsroom_id = newsroom AND id = subject;
  UPDATE evidence SET locator = CASE locator WHEN '' THEN '' ELSE '(erased)' END,
    quote = CASE quote WHEN '' THEN '' ELSE '(erased)' END WHERE newsroom_id = newsroom AND source_id = subject;
  UPDATE source_file SET name = '(erased)', bytes = '', size = 0, sha256 = repeat('0', 64)
    WHERE newsroom_id = newsroom AND id = its.file_id
      AND NOT EXISTS (SELECT 1 FROM source o WHERE o.newsroom_id = newsroom AND o.file_id = its.file_id AND o.id <> subject);
  DELETE FROM search_entry e WHERE e.newsroom_id = newsroom AND e.id = subject;
  ALTER TABLE source ENABLE TRIGGER USER;
  ALTER TABLE evidence ENABLE TRIGGER USER;
  ALTER TABLE source_file ENABLE TRIGGER USER;
  ALTER TABLE search_entry ENABLE TRIGGER USER;
  PERFORM erase_words(newsroom, texts);
  RETURN subject;
END $$;

REVOKE EXECUTE ON FUNCTION is_spelling_of(text, text[]), is_admin_here(), texts_of_source(uuid, uuid),
  texts_of_former(uuid, uuid), source_to_erase(uuid, uuid, int), logs_to_erase(uuid, text[]),
  details_to_erase(uuid, text, uuid, text[]), leave_details(uuid, int[], text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION source_to_erase(uuid, uuid, int), logs_to_erase(uuid, text[]),
  details_to_erase(uuid, text, uuid, text[]), leave_details(uuid, int[], text[], text[]) TO stet_application;
