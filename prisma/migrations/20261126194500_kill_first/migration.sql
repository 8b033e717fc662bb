-- An error so grave that the text comes down is made good by no other text: its article is killed first.
CREATE FUNCTION guard_kill_first() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
                 AND a.state = 'killed') THEN
    RAISE EXCEPTION 'an error that takes the article away is corrected once it was killed' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER kill_first BEFORE UPDATE ON publication_correction FOR EACH ROW
  WHEN (NEW.severity = 'kill' AND OLD.corrected_at IS NULL AND NEW.corrected_at IS NOT NULL)
  EXECUTE FUNCTION guard_kill_first();
