-- What hangs on words can be pointed at others, or at none: where it pointed stands in the log. Of older revisions,
-- and of claims on which a verdict lies before an editor or was approved, nothing is taken.
GRANT DELETE ON claim_span, annotation_span TO stet_application;

CREATE FUNCTION is_newest_revision(newsroom uuid, revision_id uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT NOT EXISTS (SELECT 1 FROM public.revision r
    JOIN public.revision n ON n.newsroom_id = r.newsroom_id AND n.article_id = r.article_id AND n.number > r.number
    WHERE r.newsroom_id = newsroom AND r.id = is_newest_revision.revision_id) $$;
REVOKE EXECUTE ON FUNCTION is_newest_revision(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_newest_revision(uuid, uuid) TO stet_application;

CREATE FUNCTION guard_claim_span_removal() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT is_newest_revision(OLD.newsroom_id, OLD.revision_id) OR NOT EXISTS (SELECT 1 FROM claim c
      WHERE c.newsroom_id = OLD.newsroom_id AND c.id = OLD.claim_id
        AND c.state NOT IN ('proposed', 'approved', 'disputed', 'withdrawn')) THEN
    RAISE EXCEPTION 'a claim keeps the words that somebody judged, and those of old' USING ERRCODE = 'ST409';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER guard_removal BEFORE DELETE ON claim_span
  FOR EACH ROW EXECUTE FUNCTION guard_claim_span_removal();

CREATE FUNCTION guard_annotation_span_removal() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT is_newest_revision(OLD.newsroom_id, OLD.revision_id) THEN
    RAISE EXCEPTION 'what somebody wrote keeps the words of old' USING ERRCODE = 'ST409';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER guard_removal BEFORE DELETE ON annotation_span
  FOR EACH ROW EXECUTE FUNCTION guard_annotation_span_removal();

-- A claim's words are named when it is opened, carried over when a revision is made, and pointed at anew, of the newest
-- revision, while no verdict lies before an editor and none was approved.
CREATE OR REPLACE FUNCTION refuse_late_span() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE subject claim; made revision;
BEGIN
  SELECT * INTO subject FROM claim c WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id;
  SELECT * INTO made FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id
    AND r.article_id = subject.article_id;
  IF made.id IS NULL THEN
    RAISE EXCEPTION 'a claim''s words are words of its article' USING ERRCODE = 'ST409';
  END IF;
  IF subject.state NOT IN ('proposed', 'approved', 'disputed', 'withdrawn')
     AND is_newest_revision(NEW.newsroom_id, NEW.revision_id) THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT 1 FROM claim_span s JOIN revision r ON r.newsroom_id = s.newsroom_id AND r.id = s.revision_id
             WHERE s.newsroom_id = NEW.newsroom_id AND s.claim_id = NEW.claim_id AND r.number < made.number)
     AND (SELECT r.xmin FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id)
         = pg_current_xact_id()::xid THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a claim''s words are named when it is opened' USING ERRCODE = 'ST409';
END $$;
