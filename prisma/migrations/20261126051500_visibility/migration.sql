-- Who sees a source, and with it the evidence that is taken from it: everybody in the newsroom, or the members that
-- are named. It is held by row-level security, for the person whose transaction it is.

-- AlterTable
ALTER TABLE "source" ADD COLUMN "visible_to" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "event_detail" ADD COLUMN "source_id" UUID;

-- CreateIndex
CREATE INDEX "source_newsroom_id_file_id_idx" ON "source"("newsroom_id", "file_id");

-- AddForeignKey
ALTER TABLE "event_detail" ADD CONSTRAINT "event_detail_newsroom_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "source_id") REFERENCES "source"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE source ADD CHECK (visible_to IS NOT NULL);
GRANT UPDATE (visible_to) ON source TO stet_application;

-- Who the person of the transaction is in its newsroom; null where they are nobody there, or nobody acts.
CREATE FUNCTION current_member() RETURNS uuid LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT m.id FROM public.member m WHERE m.newsroom_id = public.current_newsroom()
    AND m.person_id = public.current_person() AND m.removed_at IS NULL $$;
REVOKE EXECUTE ON FUNCTION current_member() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION current_member() TO stet_application;

-- What hangs on a source is seen by whoever sees the source: the rows of it that these policies look for are under its own.
DROP POLICY own_newsroom ON source;
CREATE POLICY own_newsroom ON source TO stet_application
  USING (newsroom_id = current_newsroom() AND (visible_to = '{}' OR (SELECT current_member()) = ANY (visible_to)))
  WITH CHECK (newsroom_id = current_newsroom() AND (visible_to = '{}' OR (SELECT current_member()) = ANY (visible_to)));
DROP POLICY own_newsroom ON source_file;
CREATE POLICY own_newsroom ON source_file TO stet_application
  USING (newsroom_id = current_newsroom() AND EXISTS (SELECT 1 FROM source s
    WHERE s.newsroom_id = source_file.newsroom_id AND s.file_id = source_file.id))
  WITH CHECK (newsroom_id = current_newsroom());
DROP POLICY own_newsroom ON evidence;
CREATE POLICY own_newsroom ON evidence TO stet_application
  USING (newsroom_id = current_newsroom() AND EXISTS (SELECT 1 FROM source s
    WHERE s.newsroom_id = evidence.newsroom_id AND s.id = evidence.source_id))
  WITH CHECK (newsroom_id = current_newsroom() AND EXISTS (SELECT 1 FROM source s
    WHERE s.newsroom_id = evidence.newsroom_id AND s.id = evidence.source_id));
DROP POLICY own_newsroom ON event_detail;
CREATE POLICY own_newsroom ON event_detail TO stet_application
  USING (newsroom_id = current_newsroom() AND (source_id IS NULL OR EXISTS (SELECT 1 FROM source s
    WHERE s.newsroom_id = event_detail.newsroom_id AND s.id = event_detail.source_id)))
  WITH CHECK (newsroom_id = current_newsroom());

-- The names and texts of an event say which source they are of, by the event's body: nobody can leave it out.
CREATE FUNCTION source_of_event(newsroom uuid, body text) RETURNS uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(
    (SELECT s.id FROM source s WHERE s.newsroom_id = newsroom AND s.id::text = body::jsonb -> 'data' ->> 'source'),
    (SELECT e.source_id FROM evidence e
     WHERE e.newsroom_id = newsroom AND e.id::text = body::jsonb -> 'data' ->> 'evidence')) $$;

CREATE FUNCTION tell_source_of_detail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE named uuid;
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  SELECT source_of_event(e.newsroom_id, e.body) INTO named FROM audit_event e
    WHERE e.newsroom_id = NEW.newsroom_id AND e.chain_id = NEW.chain_id AND e.seq = NEW.seq;
  IF NEW.source_id IS NOT NULL AND NEW.source_id IS DISTINCT FROM named THEN
    RAISE EXCEPTION 'an event''s texts are of the source that it names' USING ERRCODE = 'ST409';
  END IF;
  NEW.source_id := named;
  RETURN NEW;
END $$;
CREATE TRIGGER source_of_detail BEFORE INSERT ON event_detail
  FOR EACH ROW EXECUTE FUNCTION tell_source_of_detail();

UPDATE event_detail d SET source_id = source_of_event(e.newsroom_id, e.body) FROM audit_event e
  WHERE e.newsroom_id = d.newsroom_id AND e.chain_id = d.chain_id AND e.seq = d.seq
    AND (e.body LIKE '%"source":%' OR e.body LIKE '%"evidence":%');

-- Those who are named are members, and among them is whoever added it.
CREATE FUNCTION guard_visibility() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF NEW.visible_to = '{}' THEN RETURN NEW; END IF;
  IF NOT NEW.added_by_id = ANY (NEW.visible_to) THEN
    RAISE EXCEPTION 'whoever added a source sees it' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(NEW.visible_to) AS named WHERE NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = named)) THEN
    RAISE EXCEPTION 'a source is seen by members of the newsroom' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_visibility BEFORE INSERT OR UPDATE ON source FOR EACH ROW EXECUTE FUNCTION guard_visibility();

-- A restricted source is found by nobody's search, nor is what is taken from it, nor a word that stands only there.
CREATE OR REPLACE FUNCTION write_evidence_entry(newsroom uuid, subject uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT write_search_entry(e.newsroom_id, e.id, 'evidence', c.article_id, c.id, e.attached_by_id, e.created_at, c.state,
    (SELECT v.rating FROM verdict v WHERE v.newsroom_id = c.newsroom_id AND v.claim_id = c.id ORDER BY v.number DESC LIMIT 1),
    e.quote, concat_ws(', ', s.title, nullif(e.locator, '')), '')
  FROM evidence e JOIN claim c ON c.newsroom_id = e.newsroom_id AND c.id = e.claim_id
  JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
  WHERE e.newsroom_id = newsroom AND e.id = subject AND e.removed_at IS NULL AND s.visible_to = '{}' $$;

CREATE OR REPLACE FUNCTION write_source_entry(newsroom uuid, subject uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT write_search_entry(s.newsroom_id, s.id, 'source', s.article_id, NULL, s.added_by_id, s.created_at, NULL, NULL,
    s.title, concat_ws(E'\n', s.url, s.note), '')
  FROM source s WHERE s.newsroom_id = newsroom AND s.id = subject AND s.visible_to = '{}' $$;

CREATE FUNCTION find_visible() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE drawn uuid[]; said text[];
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  drawn := ARRAY(SELECT e.id FROM evidence e WHERE e.newsroom_id = NEW.newsroom_id AND e.source_id = NEW.id);
  DELETE FROM search_entry e WHERE e.newsroom_id = NEW.newsroom_id AND (e.id = NEW.id OR e.id = ANY (drawn));
  IF NEW.visible_to = '{}' THEN
    PERFORM write_source_entry(NEW.newsroom_id, NEW.id);
    PERFORM write_evidence_entry(NEW.newsroom_id, one) FROM unnest(drawn) AS one;
    RETURN NULL;
  END IF;
  said := ARRAY(SELECT DISTINCT unnest(string_to_array(fold_words(one.words), ' ')) FROM (
    SELECT concat_ws(' ', NEW.title, NEW.url, NEW.note) AS words
    UNION ALL SELECT concat_ws(' ', e.quote, e.locator) FROM evidence e
      WHERE e.newsroom_id = NEW.newsroom_id AND e.source_id = NEW.id) one);
  DELETE FROM search_word w WHERE w.newsroom_id = NEW.newsroom_id AND w.word = ANY (said)
    AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.newsroom_id = NEW.newsroom_id
      AND e.words @@ query_of_words(w.word));
  RETURN NULL;
END $$;
CREATE TRIGGER find_visible AFTER UPDATE OF visible_to ON source FOR EACH ROW EXECUTE FUNCTION find_visible();

-- Whoever decides on a claim sees all that it rests on.
CREATE FUNCTION refuse_unseen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF EXISTS (SELECT 1 FROM evidence e JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
             WHERE e.newsroom_id = NEW.newsroom_id AND e.claim_id = NEW.claim_id AND e.removed_at IS NULL
               AND s.visible_to <> '{}' AND NOT NEW.decided_by_id = ANY (s.visible_to)) THEN
    RAISE EXCEPTION 'another editor decides on this claim' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sees_all BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION refuse_unseen();

-- The claims of an article that rest on something that the person of the transaction does not see. Nobody is shown
-- which: it is asked so that another editor is named for the decision.
CREATE FUNCTION claim_ids_not_seen_whole(article uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
  SELECT DISTINCT c.id FROM public.claim c
  JOIN public.evidence e ON e.newsroom_id = c.newsroom_id AND e.claim_id = c.id AND e.removed_at IS NULL
  JOIN public.source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
  WHERE c.newsroom_id = public.current_newsroom() AND c.article_id = article AND s.visible_to <> '{}'
    AND NOT coalesce(public.current_member() = ANY (s.visible_to), false) $$;

-- The next number in an article's source list, those counted that the person of the transaction does not see.
CREATE FUNCTION next_source_number(article uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
  SELECT coalesce(max(s.number), 0) + 1 FROM public.source s
  WHERE s.newsroom_id = public.current_newsroom() AND s.article_id = article $$;

REVOKE EXECUTE ON FUNCTION next_source_number(uuid), source_of_event(uuid, text), claim_ids_not_seen_whole(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_ids_not_seen_whole(uuid), next_source_number(uuid) TO stet_application;
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
