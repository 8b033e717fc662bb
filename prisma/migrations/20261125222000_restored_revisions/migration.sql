-- The text of an earlier revision can be put back: a new revision that is that one, to the letter. Nobody typed anything,
-- so whoever does it becomes no author by it.
ALTER TABLE revision DROP CONSTRAINT revision_origin_check;
ALTER TABLE revision ADD CONSTRAINT revision_origin_check
  CHECK (origin IN ('import', 'edit', 'file', 'corrections', 'restored'));

CREATE FUNCTION guard_restored() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.article_id = NEW.article_id
      AND r.number < NEW.number AND r.sha256 = NEW.sha256 AND r.text = NEW.text AND r.document = NEW.document) THEN
    RAISE EXCEPTION 'what is put back is an earlier revision, to the letter' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_restored BEFORE INSERT ON revision
  FOR EACH ROW WHEN (NEW.origin = 'restored') EXECUTE FUNCTION guard_restored();
