-- What rests on the words of sources says which they are, and is seen by whoever sees them all: findings, how a run
-- accounted for the facts of a text, and what lies beside the events that tell of either.

ALTER TABLE "finding" ADD COLUMN "source_ids" UUID[] DEFAULT ARRAY[]::UUID[];
ALTER TABLE "coverage" ADD COLUMN "source_ids" UUID[] DEFAULT ARRAY[]::UUID[], ADD COLUMN "alone" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "coverage" DROP CONSTRAINT "coverage_pkey", ADD CONSTRAINT "coverage_pkey" PRIMARY KEY ("newsroom_id", "run_id", "alone");
ALTER TABLE "event_detail" ADD COLUMN "source_ids" UUID[] DEFAULT ARRAY[]::UUID[];
UPDATE event_detail SET source_ids = ARRAY[source_id] WHERE source_id IS NOT NULL;
DROP POLICY own_newsroom ON event_detail;
ALTER TABLE "event_detail" DROP CONSTRAINT "event_detail_newsroom_id_source_id_fkey";
ALTER TABLE "event_detail" DROP COLUMN "source_id";
ALTER TABLE finding ADD CHECK (source_ids IS NOT NULL);
ALTER TABLE coverage ADD CHECK (source_ids IS NOT NULL AND alone <= (source_ids = '{}'));
ALTER TABLE event_detail ADD CHECK (source_ids IS NOT NULL);

-- Two sources may say the same words.
DROP INDEX "finding_newsroom_id_revision_id_input_key_key";
CREATE INDEX "finding_newsroom_id_revision_id_idx" ON "finding"("newsroom_id", "revision_id");
CREATE UNIQUE INDEX one_of_the_text ON finding (newsroom_id, revision_id, input_key) WHERE source_ids = '{}';
CREATE UNIQUE INDEX one_of_sources ON finding (newsroom_id, revision_id, input_key, source_ids) WHERE source_ids <> '{}';

-- What was found so far does not say which sources it rests on: it is taken to rest on all that had words to read.
CREATE FUNCTION sources_with_words(newsroom uuid, article uuid, until timestamptz) RETURNS uuid[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(s.id ORDER BY s.number), '{}') FROM source s
  WHERE s.newsroom_id = newsroom AND s.article_id = article AND s.kind IN ('note', 'file') AND s.created_at <= until $$;
ALTER TABLE finding DISABLE TRIGGER USER;
ALTER TABLE coverage DISABLE TRIGGER USER;
UPDATE finding f SET source_ids = sources_with_words(f.newsroom_id, f.article_id, now())
  WHERE f.rule IN ('quote-fidelity', 'source-support', 'translation-numbers');
UPDATE coverage o SET source_ids = sources_with_words(r.newsroom_id, r.article_id, o.created_at), alone = false
  FROM check_run r WHERE r.newsroom_id = o.newsroom_id AND r.id = o.run_id
    AND sources_with_words(r.newsroom_id, r.article_id, o.created_at) <> '{}';
ALTER TABLE finding ENABLE TRIGGER USER;
ALTER TABLE coverage ENABLE TRIGGER USER;
UPDATE event_detail d SET source_ids = sources_with_words(e.newsroom_id, c.article_id, (e.body::jsonb ->> 'at')::timestamptz)
  FROM audit_event e JOIN chain c ON c.newsroom_id = e.newsroom_id AND c.id = e.chain_id
  WHERE e.newsroom_id = d.newsroom_id AND e.chain_id = d.chain_id AND e.seq = d.seq
    AND e.body LIKE '%"type":"checks.run"%' AND e.body::jsonb ->> 'type' = 'checks.run';
DROP FUNCTION sources_with_words(uuid, uuid, timestamptz);

-- The sources of the newsroom that the person of the transaction does not see, and what the checks found in them.
CREATE FUNCTION source_ids_not_seen() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.id FROM public.source s WHERE s.newsroom_id = public.current_newsroom()
    AND s.visible_to <> '{}' AND NOT coalesce(public.current_member() = ANY (s.visible_to), false) $$;
CREATE FUNCTION finding_ids_not_seen() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT f.id FROM public.source s JOIN public.finding f ON f.newsroom_id = s.newsroom_id
    AND f.article_id = s.article_id AND s.id = ANY (f.source_ids)
  WHERE s.newsroom_id = public.current_newsroom()
    AND s.visible_to <> '{}' AND NOT coalesce(public.current_member() = ANY (s.visible_to), false) $$;

DROP POLICY own_newsroom ON finding;
CREATE POLICY own_newsroom ON finding TO stet_application
  USING (newsroom_id = current_newsroom() AND NOT source_ids && ARRAY(SELECT source_ids_not_seen()))
  WITH CHECK (newsroom_id = current_newsroom());
DROP POLICY own_newsroom ON finding_span;
CREATE POLICY own_newsroom ON finding_span TO stet_application
  USING (newsroom_id = current_newsroom() AND finding_id NOT IN (SELECT finding_ids_not_seen()))
  WITH CHECK (newsroom_id = current_newsroom());
DROP POLICY own_newsroom ON coverage;
CREATE POLICY own_newsroom ON coverage TO stet_application
  USING (newsroom_id = current_newsroom() AND NOT source_ids && ARRAY(SELECT source_ids_not_seen()))
  WITH CHECK (newsroom_id = current_newsroom());
CREATE POLICY own_newsroom ON event_detail TO stet_application
  USING (newsroom_id = current_newsroom() AND NOT source_ids && ARRAY(SELECT source_ids_not_seen()))
  WITH CHECK (newsroom_id = current_newsroom());

-- The sources that an event speaks of, by its body: the one that it names, that of its evidence, those that were
-- read for it, or those that each finding which it sets aside or takes up again rests on.
DROP TRIGGER source_of_detail ON event_detail;
DROP FUNCTION tell_source_of_detail();
DROP FUNCTION source_of_event(uuid, text);
CREATE FUNCTION sources_of_event(newsroom uuid, body text) RETURNS uuid[] LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE kind text := body::jsonb ->> 'type'; said jsonb := body::jsonb -> 'data'; aside text[]; read_in uuid[];
BEGIN
  IF kind IN ('finding.dismissed', 'findings.dismissed', 'findings.restored') THEN
    aside := ARRAY(SELECT jsonb_array_elements_text(CASE WHEN said ? 'findings' THEN said -> 'findings'
      ELSE jsonb_build_array(said -> 'finding') END));
    IF EXISTS (SELECT 1 FROM finding f WHERE f.newsroom_id = newsroom AND f.id::text = ANY (aside) AND f.source_ids = '{}') THEN
      RETURN '{}';
    END IF;
    SELECT array_agg(DISTINCT one) INTO read_in FROM finding f, unnest(f.source_ids) one
      WHERE f.newsroom_id = newsroom AND f.id::text = ANY (aside);
    RETURN coalesce(read_in, '{}');
  END IF;
  IF said ? 'sources' THEN
    RETURN ARRAY(SELECT s.id FROM source s WHERE s.newsroom_id = newsroom
      AND s.id::text IN (SELECT jsonb_array_elements_text(said -> 'sources')) ORDER BY s.number);
  END IF;
  RETURN ARRAY(SELECT s.id FROM source s WHERE s.newsroom_id = newsroom AND s.id::text = said ->> 'source'
    UNION SELECT e.source_id FROM evidence e WHERE e.newsroom_id = newsroom AND e.id::text = said ->> 'evidence');
END $$;

CREATE FUNCTION tell_sources_of_detail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF NEW.source_ids <> '{}' THEN
    RAISE EXCEPTION 'which sources an event''s texts are of is told by the event' USING ERRCODE = 'ST409';
  END IF;
  SELECT sources_of_event(e.newsroom_id, e.body) INTO NEW.source_ids FROM audit_event e
    WHERE e.newsroom_id = NEW.newsroom_id AND e.chain_id = NEW.chain_id AND e.seq = NEW.seq;
  NEW.source_ids := coalesce(NEW.source_ids, '{}');
  RETURN NEW;
END $$;
CREATE TRIGGER sources_of_detail BEFORE INSERT ON event_detail
  FOR EACH ROW EXECUTE FUNCTION tell_sources_of_detail();

-- What was dismissed or taken up of findings that rest on sources is told beside its events.
UPDATE event_detail d SET source_ids = sources_of_event(e.newsroom_id, e.body) FROM audit_event e
  WHERE e.newsroom_id = d.newsroom_id AND e.chain_id = d.chain_id AND e.seq = d.seq
    AND (e.body LIKE '%"type":"finding.dismissed"%' OR e.body LIKE '%"type":"findings.%');

CREATE FUNCTION guard_sources_read() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF EXISTS (SELECT 1 FROM unnest(NEW.source_ids) one WHERE NOT EXISTS (SELECT 1 FROM source s
      WHERE s.newsroom_id = NEW.newsroom_id AND s.id = one)) THEN
    RAISE EXCEPTION 'what is found rests on sources of the newsroom' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_sources_read BEFORE INSERT ON finding
  FOR EACH ROW WHEN (NEW.source_ids <> '{}') EXECUTE FUNCTION guard_sources_read();
CREATE TRIGGER guard_sources_read BEFORE INSERT ON coverage
  FOR EACH ROW WHEN (NEW.source_ids <> '{}') EXECUTE FUNCTION guard_sources_read();

-- Contradictions with a restricted source that are still open. The checks do not read the source any more, so no run
-- takes one back: it holds while its words stand in the newest text.
CREATE FUNCTION guarded_contradictions(articles uuid[]) RETURNS SETOF finding LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.* FROM finding f
  JOIN revision its ON its.newsroom_id = f.newsroom_id AND its.id = f.revision_id
  WHERE f.newsroom_id = current_newsroom() AND f.article_id = ANY (articles)
    AND f.outcome = 'contradiction' AND f.superseded_by_id IS NULL AND f.source_ids <> '{}'
    AND EXISTS (SELECT 1 FROM source s
      WHERE s.newsroom_id = f.newsroom_id AND s.id = ANY (f.source_ids) AND s.visible_to <> '{}')
    AND NOT EXISTS (SELECT 1 FROM finding_span p WHERE p.newsroom_id = f.newsroom_id AND p.finding_id = f.id
      AND p.edition = f.edition AND p.role = 'stated' AND strpos((SELECT r.text FROM revision r
        WHERE r.newsroom_id = f.newsroom_id AND r.article_id = f.article_id ORDER BY r.number DESC LIMIT 1), p.exact) = 0)
    AND NOT EXISTS (SELECT 1 FROM dismissal d WHERE d.newsroom_id = f.newsroom_id AND d.article_id = f.article_id
      AND d.input_key = f.input_key AND d.restored_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM claim c JOIN finding g ON g.newsroom_id = c.newsroom_id AND g.id = c.finding_id
      WHERE c.newsroom_id = f.newsroom_id AND c.article_id = f.article_id AND g.input_key = f.input_key AND c.state = 'approved')
    -- A later text was held against these sources too, while everybody saw them.
    AND NOT EXISTS (SELECT 1 FROM coverage o JOIN check_run run ON run.newsroom_id = o.newsroom_id AND run.id = o.run_id
      JOIN revision r ON r.newsroom_id = run.newsroom_id AND r.id = run.revision_id
      WHERE r.newsroom_id = f.newsroom_id AND r.article_id = f.article_id AND r.number > its.number
        AND f.source_ids <@ o.source_ids) $$;

-- Those that the person of the transaction sees; and the articles that others keep open, which nobody else is told of.
CREATE FUNCTION guarded_contradiction_ids(articles uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
  SELECT f.id FROM public.guarded_contradictions(articles) f
  WHERE NOT f.source_ids && ARRAY(SELECT public.source_ids_not_seen()) $$;
CREATE FUNCTION article_ids_held_unseen(articles uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
  SELECT DISTINCT f.article_id FROM public.guarded_contradictions(articles) f
  WHERE f.source_ids && ARRAY(SELECT public.source_ids_not_seen()) $$;

-- As before, with all sources that an event speaks of.
CREATE OR REPLACE FUNCTION details_to_erase(of_article uuid, kind text, subject uuid, words text[])
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
      AND ((kind = 'source' AND subject = ANY (d.source_ids))
        OR EXISTS (SELECT 1 FROM unnest(words) one WHERE strpos(d.detail, one) > 0))
    ORDER BY d.seq;
END $$;

-- What the checks read in sources goes with an erasure: all that was found in the source that is erased; and the words
-- that are erased wherever findings quote them from another. Part of the erasure, which asks whose words they are.
CREATE FUNCTION erase_read_words(kind text, subject uuid, texts text[]) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); allowed text[]; changed int; piece text;
BEGIN
  allowed := CASE kind WHEN 'person' THEN texts_of_former(newsroom, subject) ELSE texts_of_source(newsroom, subject) END;
  IF allowed IS NULL OR NOT is_erasing(kind, subject)
    OR EXISTS (SELECT 1 FROM unnest(texts) one WHERE NOT is_spelling_of(one, allowed)) THEN
    RAISE EXCEPTION 'nothing is erased but as an event says' USING ERRCODE = 'ST409';
  END IF;
  ALTER TABLE finding DISABLE TRIGGER USER;
  UPDATE finding SET report = '{"message":"(erased)","steps":[],"suggestions":[],"tolerance":"(erased)"}'
    WHERE newsroom_id = newsroom AND kind = 'source' AND subject = ANY (source_ids);
  GET DIAGNOSTICS changed = ROW_COUNT;
  FOREACH piece IN ARRAY texts LOOP
    UPDATE finding SET report = replace(report, piece, '(erased)')
      WHERE newsroom_id = newsroom AND source_ids <> '{}' AND strpos(report, piece) > 0;
  END LOOP;
  ALTER TABLE finding ENABLE TRIGGER USER;
  RETURN changed;
END $$;

REVOKE EXECUTE ON FUNCTION source_ids_not_seen(), finding_ids_not_seen(), sources_of_event(uuid, text),
  guarded_contradictions(uuid[]), guarded_contradiction_ids(uuid[]), article_ids_held_unseen(uuid[]),
  erase_read_words(text, uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION source_ids_not_seen(), finding_ids_not_seen(), guarded_contradiction_ids(uuid[]),
  article_ids_held_unseen(uuid[]), erase_read_words(text, uuid, text[]) TO stet_application;
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
