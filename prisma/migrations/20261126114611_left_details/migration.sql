-- An erasure takes words away, and puts none there: what is left beside an event is what was there, but for the words
-- of whom, or of what, the event says that it erases. And it is an admin's.

-- Whether `left_over` is `was` without these words. Of a source, whose own events are emptied, a value may also go
-- as a whole, though never of who acted.
CREATE FUNCTION is_left_of(was jsonb, left_over jsonb, words text[], whole boolean) RETURNS boolean LANGUAGE plpgsql IMMUTABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE bare text; one text;
BEGIN
  IF was = left_over THEN RETURN true; END IF;
  IF whole AND left_over IN ('"(erased)"', '[]', '0', to_jsonb(repeat('0', 64))) AND (left_over = '"(erased)"'
    OR jsonb_typeof(was) = jsonb_typeof(left_over)) THEN RETURN true; END IF;
  IF jsonb_typeof(was) <> jsonb_typeof(left_over) THEN RETURN false; END IF;
  CASE jsonb_typeof(was)
    WHEN 'string' THEN
      bare := was #>> '{}';
      FOREACH one IN ARRAY words LOOP bare := replace(bare, one, '(erased)'); END LOOP;
      RETURN bare = left_over #>> '{}';
    WHEN 'array' THEN
      RETURN jsonb_array_length(was) = jsonb_array_length(left_over) AND NOT EXISTS (
        SELECT 1 FROM generate_series(0, jsonb_array_length(was) - 1) AS place
        WHERE NOT is_left_of(was -> place, left_over -> place, words, whole));
    WHEN 'object' THEN
      RETURN NOT EXISTS (SELECT 1 FROM jsonb_object_keys(was || left_over) AS key
        WHERE NOT coalesce(is_left_of(was -> key, left_over -> key, words, whole AND key <> 'actor'), false));
    ELSE RETURN false;
  END CASE;
END $$;
REVOKE EXECUTE ON FUNCTION is_left_of(jsonb, jsonb, text[], boolean) FROM PUBLIC;

-- A text of JSON, with what PostgreSQL has no character for replaced: NUL, and halves of a pair.
CREATE FUNCTION json_of(said text) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp
  AS $$ SELECT regexp_replace(said, '\\u(0000|d[89a-f][0-9a-f]{2})', '\ufffd', 'gi')::jsonb $$;
REVOKE EXECUTE ON FUNCTION json_of(text) FROM PUBLIC;

DROP FUNCTION leave_details(uuid, int[], text[], text[]);
-- Puts what is left in place of what was there. The guard of the table asks for the event that says so, of each.
CREATE FUNCTION leave_details(of_chain uuid, words text[], of_events int[], salts text[], details text[]) RETURNS int
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
  IF said ->> 'of' = 'person' THEN texts := texts_of_former(newsroom, (said ->> 'member')::uuid);
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
REVOKE EXECUTE ON FUNCTION leave_details(uuid, text[], int[], text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leave_details(uuid, text[], int[], text[], text[]) TO stet_application;
