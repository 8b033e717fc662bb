-- A token that may import brings a new version of an article in, as it brings an article in: whoever made it answers for
-- the words, as `is_author` counts them. To make corrections, or to put an earlier text back, stays people's.
CREATE OR REPLACE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NEW.number IS DISTINCT FROM (SELECT coalesce(max(r.number), 0) + 1 FROM revision r
      WHERE r.newsroom_id = NEW.newsroom_id AND r.article_id = NEW.article_id) THEN
    RAISE EXCEPTION 'an article''s revisions are numbered without gaps' USING ERRCODE = 'ST409';
  END IF;
  IF (NEW.number = 1) <> (NEW.origin = 'import') THEN
    RAISE EXCEPTION 'an article is imported once; what follows somebody made' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.sha256 IS DISTINCT FROM encode(sha256(convert_to(NEW.text, 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'this is not the hash of the text' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.made_by_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id
      AND m.id = NEW.made_by_id AND m.removed_at IS NULL
      AND (m.roles && ARRAY['reporter', 'editor'] OR 'bot' = ANY (m.roles) AND NEW.origin IN ('edit', 'file'))) THEN
    RAISE EXCEPTION 'only a reporter, an editor or a bot that brings text in makes a revision' USING ERRCODE = 'ST403';
  END IF;
  IF NEW.origin IN ('edit', 'file') AND NOT EXISTS (SELECT 1 FROM article_author a
      WHERE a.newsroom_id = NEW.newsroom_id AND a.article_id = NEW.article_id AND a.member_id = NEW.made_by_id) THEN
    RAISE EXCEPTION 'whoever types text into an article is its author' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
