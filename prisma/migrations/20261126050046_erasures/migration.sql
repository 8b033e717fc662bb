-- Erasing: what lies beside an event is replaced only as the newest event of its chain says, and rows only in
-- the transaction of such an event. The chains themselves are not touched.

GRANT UPDATE (salt, detail) ON event_detail TO stet_application;

CREATE FUNCTION guard_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.newsroom_id, NEW.chain_id, NEW.seq) IS DISTINCT FROM (OLD.newsroom_id, OLD.chain_id, OLD.seq) OR NOT EXISTS (
    SELECT 1 FROM chain c
    JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id AND e.seq = c.head_seq
    WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.chain_id
      AND e.body::jsonb ->> 'type' = 'texts.erased'
      AND e.body::jsonb -> 'data' -> 'events' @> jsonb_build_array(jsonb_build_object('seq', NEW.seq,
        'detail', encode(sha256(convert_to(NEW.salt || NEW.detail, 'UTF8')), 'hex')))) THEN
    RAISE EXCEPTION 'names and texts of an event are erased only as a newer event says' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_erasure BEFORE UPDATE ON event_detail FOR EACH ROW EXECUTE FUNCTION guard_erasure();
CREATE TRIGGER kept BEFORE DELETE ON event_detail FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON event_detail FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whether the running transaction has just recorded that it erases this person or source.
CREATE FUNCTION is_erasing(kind text, subject uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM chain c
    JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id AND e.seq = c.head_seq
    WHERE c.newsroom_id = current_newsroom() AND (c.article_id IS NULL) = (kind = 'person')
      AND e.xmin = pg_current_xact_id()::xid
      AND e.body::jsonb ->> 'type' = 'texts.erased' AND e.body::jsonb -> 'data' ->> 'of' = kind
      AND e.body::jsonb -> 'data' ->> (CASE kind WHEN 'person' THEN 'member' ELSE 'source' END) = subject::text) $$;

-- Puts “(erased)” in place of words, in every text that people wrote in the newsroom. The article's own text, and
-- what stands there as its words, stays: it is what was checked, and what is published.
CREATE FUNCTION erase_words(newsroom uuid, texts text[]) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE place record; piece text; entry record; holds boolean; patterns text[];
BEGIN
  SELECT array_agg('%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%') INTO patterns
  FROM unnest(texts) w;
  IF patterns IS NULL THEN RETURN; END IF;
  FOR place IN
    SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.data_type = 'text'
      AND EXISTS (SELECT 1 FROM information_schema.columns n
        WHERE n.table_schema = 'public' AND n.table_name = c.table_name AND n.column_name = 'newsroom_id')
      AND c.table_name NOT IN ('audit_event', 'event_detail', 'chain', 'checkpoint_head', 'claim_span', 'annotation_span',
        'finding_span', 'finding', 'coverage', 'correction', 'claim_carry', 'search_entry', 'search_word')
      AND (c.table_name, c.column_name) NOT IN (('revision', 'text'), ('revision', 'document'), ('fact_judgment', 'exact'),
        ('verdict', 'old_text'), ('verdict', 'new_text'))
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE newsroom_id = $1 AND %I LIKE ANY ($2))', place.table, place.column)
      INTO holds USING newsroom, patterns;
    CONTINUE WHEN NOT holds;
    EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', place.table);
    FOREACH piece IN ARRAY texts LOOP
      EXECUTE format('UPDATE %I SET %I = replace(%I, $2, ''(erased)'') WHERE newsroom_id = $1 AND strpos(%I, $2) > 0',
        place.table, place.column, place.column, place.column) USING newsroom, piece;
    END LOOP;
    EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', place.table);
  END LOOP;
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

-- Takes a member's name and address out of every row of the transaction's newsroom. Their membership stays, as that
-- of nobody; where they belong to no other newsroom, so does the person.
CREATE FUNCTION erase_person(subject uuid, nobody uuid, texts text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); their person; piece text;
BEGIN
  SELECT p.* INTO their FROM member m JOIN person p ON p.id = m.person_id
    WHERE m.newsroom_id = newsroom AND m.id = subject AND m.removed_at IS NOT NULL;
  IF their.id IS NULL OR NOT is_erasing('person', subject) THEN
    RAISE EXCEPTION 'nobody is erased but as an event says' USING ERRCODE = 'ST409';
  END IF;
  FOREACH piece IN ARRAY texts LOOP
    IF lower(piece) NOT IN (lower(their.name), their.email, lower(trim(both '"' from to_json(their.name)::text))) THEN
      RAISE EXCEPTION 'these are other words than the person''s' USING ERRCODE = 'ST409';
    END IF;
  END LOOP;
  PERFORM erase_words(newsroom, texts);
  INSERT INTO person (id, email, name, created_at) VALUES (nobody, nobody::text || '@erased.invalid', '(erased)', now());
  ALTER TABLE member DISABLE TRIGGER USER;
  UPDATE member SET person_id = nobody WHERE newsroom_id = newsroom AND id = subject;
  ALTER TABLE member ENABLE TRIGGER USER;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.person_id = their.id) THEN
    UPDATE person SET email = id::text || '@erased.invalid', name = '(erased)', language = NULL WHERE id = their.id;
    UPDATE credential SET password_hash = '(erased)' WHERE person_id = their.id;
    UPDATE session SET user_agent = '', revoked_at = coalesce(revoked_at, now()) WHERE person_id = their.id;
    ALTER TABLE person_event DISABLE TRIGGER USER;
    UPDATE person_event SET user_agent = '' WHERE person_id = their.id;
    ALTER TABLE person_event ENABLE TRIGGER USER;
  END IF;
  RETURN nobody;
END $$;

-- Takes out all that a source's rows say, with its file and what was quoted from it; and its title and address
-- wherever else people wrote them. No evidence of it may stand.
CREATE FUNCTION erase_source(subject uuid, texts text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); its source; file_name text; piece text;
BEGIN
  SELECT * INTO its FROM source s WHERE s.newsroom_id = newsroom AND s.id = subject;
  IF its.id IS NULL OR NOT is_erasing('source', subject) OR EXISTS (SELECT 1 FROM evidence e
    WHERE e.newsroom_id = newsroom AND e.source_id = subject AND e.removed_at IS NULL) THEN
    RAISE EXCEPTION 'no source is erased but as an event says, and while no evidence of it stands' USING ERRCODE = 'ST409';
  END IF;
  SELECT f.name INTO file_name FROM source_file f WHERE f.newsroom_id = newsroom AND f.id = its.file_id;
  FOREACH piece IN ARRAY texts LOOP
    IF length(piece) < 6 OR lower(piece) NOT IN (lower(its.title), lower(coalesce(its.url, '')), lower(coalesce(its.note, '')),
      lower(coalesce(file_name, '')), lower(trim(both '"' from to_json(its.title)::text))) THEN
      RAISE EXCEPTION 'these are other words than the source''s' USING ERRCODE = 'ST409';
    END IF;
  END LOOP;
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

REVOKE EXECUTE ON FUNCTION is_erasing(text, uuid), erase_words(uuid, text[]), erase_person(uuid, uuid, text[]),
  erase_source(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_person(uuid, uuid, text[]), erase_source(uuid, text[]) TO stet_application;

DO $$
DECLARE trigger_function regprocedure;
BEGIN
  FOR trigger_function IN
    SELECT oid::regprocedure FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', trigger_function);
  END LOOP;
END $$;
