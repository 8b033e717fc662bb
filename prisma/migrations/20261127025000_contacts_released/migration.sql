-- Whom nobody sees any more. A restricted right of reply keeps its article from being published until one of those who
-- see it says what came of it. Where none of them is here any more who may, an editor of the newsroom who did not write
-- the article ends that, with a reason, and is shown nothing of it.
CREATE FUNCTION contact_ids_orphaned(article uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
  SELECT k.id FROM public.contact k WHERE k.newsroom_id = public.current_newsroom() AND k.article_id = article
    AND k.purpose = 'right_of_reply' AND k.state = 'asked' AND k.visible_to <> '{}'
    AND NOT EXISTS (SELECT 1 FROM public.member m WHERE m.newsroom_id = k.newsroom_id AND m.id = ANY (k.visible_to)
      AND m.removed_at IS NULL AND m.roles && ARRAY['reporter', 'reviewer', 'editor'])
  ORDER BY k.number $$;

-- Gives the ids of those that it settled.
CREATE FUNCTION release_contacts(article uuid, because text, at timestamptz) RETURNS SETOF uuid LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom();
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = newsroom AND a.id = release_contacts.article FOR UPDATE;
  IF is_author(newsroom, release_contacts.article, current_member()) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = newsroom AND m.id = current_member() AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'an editor who did not write the article releases it, in their own name' USING ERRCODE = 'ST403';
  END IF;
  RETURN QUERY UPDATE contact k SET state = 'withdrawn', note = because, settled_by_id = current_member(), settled_at = at
    WHERE k.newsroom_id = newsroom AND k.id IN (SELECT contact_ids_orphaned(release_contacts.article)) RETURNING k.id;
END $$;

REVOKE EXECUTE ON FUNCTION contact_ids_orphaned(uuid), release_contacts(uuid, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION contact_ids_orphaned(uuid), release_contacts(uuid, text, timestamptz) TO stet_application;

-- A deadline is told of while its article is worked on or waits to be published, and not before it is over, whatever
-- moment is written down for it.
ALTER TABLE contact ADD CHECK (passed_at >= deadline);
CREATE FUNCTION refuse_idle_reminder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
      AND a.state IN ('killed', 'archived')) THEN
    RAISE EXCEPTION 'the work on this article is over: nobody is reminded' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reminds BEFORE UPDATE ON contact FOR EACH ROW
  WHEN (NEW.passed_at IS NOT NULL AND OLD.passed_at IS NULL) EXECUTE FUNCTION refuse_idle_reminder();

-- That nobody replied in time, and that nobody is waited for whom nobody sees, stands in the log of the article, where
-- it is written down: else a deadline could be passed over in silence.
CREATE FUNCTION refuse_untold_contact() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE said jsonb;
BEGIN
  SELECT e.body::jsonb INTO said FROM chain c
    JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id AND e.seq = c.head_seq
    WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id AND e.xmin = pg_current_xact_id()::xid;
  IF (said ->> 'type' = 'contact.deadline_passed' AND NEW.passed_at IS NOT NULL
        AND said -> 'data' ->> 'contact' = NEW.id::text AND (said ->> 'at')::timestamptz = NEW.passed_at)
     OR (said ->> 'type' = 'contact.released' AND NEW.state = 'withdrawn' AND said -> 'data' -> 'contacts' ? NEW.id::text
        AND (said ->> 'actor')::uuid = NEW.settled_by_id) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'an event says what became of a contact' USING ERRCODE = 'ST409';
END $$;
CREATE CONSTRAINT TRIGGER passing_told AFTER UPDATE ON contact DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.passed_at IS NOT NULL AND OLD.passed_at IS NULL) EXECUTE FUNCTION refuse_untold_contact();
CREATE CONSTRAINT TRIGGER release_told AFTER UPDATE ON contact DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.state = 'withdrawn' AND OLD.state <> 'withdrawn' AND NEW.visible_to <> '{}'
    AND NOT NEW.settled_by_id = ANY (NEW.visible_to)) EXECUTE FUNCTION refuse_untold_contact();

DO $$
DECLARE trigger_function regprocedure;
BEGIN
  FOR trigger_function IN
    SELECT oid::regprocedure FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
      AND proconfig IS NULL
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', trigger_function);
  END LOOP;
END $$;
