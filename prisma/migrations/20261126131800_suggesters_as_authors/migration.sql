-- Whoever wrote a suggestion that was taken over wrote those words of the article: they are its author, and so is whoever
-- made the token of a bot that did. Of what came with a file its importer is the writer: the file names whom it likes.
--
-- Suggestions that were taken over before keep what they made of whom. A row here would be one without its event: the
-- articles' logs do not say that these people became authors, nor would the reports that were given out.

CREATE OR REPLACE FUNCTION guard_acceptance() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.accepted_in_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.newsroom_id = NEW.newsroom_id
      AND c.revision_id = NEW.accepted_in_id AND c.annotation_id = NEW.id) THEN
    RAISE EXCEPTION 'this revision did not take the suggestion over' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.accepted_in_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id
      AND a.article_id = NEW.article_id AND a.member_id = NEW.author_id) THEN
    RAISE EXCEPTION 'whoever wrote a suggestion that is taken over is an author of the article' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.accepted_in_id IS NULL AND TG_OP = 'UPDATE' AND OLD.accepted_in_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.article_id = NEW.article_id
        AND r.origin = 'restored' AND r.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'what was taken over stays so while its text stands' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

-- The words of a suggestion are those of whoever wrote it, and not somebody else's.
CREATE FUNCTION guard_annotator() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT is_acting(NEW.newsroom_id, NEW.author_id) THEN
    RAISE EXCEPTION 'nobody annotates in another''s name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_name AFTER INSERT ON annotation FOR EACH ROW EXECUTE FUNCTION guard_annotator();

-- As before; and whose judgement stands gets no words in by a bot of theirs either.
CREATE OR REPLACE FUNCTION refuse_judging_author() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
      SELECT 1 FROM claim c CROSS JOIN LATERAL (SELECT v.* FROM verdict v
        WHERE v.newsroom_id = c.newsroom_id AND v.claim_id = c.id ORDER BY v.number DESC LIMIT 1) AS latest
      LEFT JOIN decision d ON d.newsroom_id = c.newsroom_id AND d.verdict_id = latest.id
      WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
        AND c.state IN ('proposed', 'disputed', 'approved')
        AND (answers_for(NEW.newsroom_id, NEW.member_id, latest.proposed_by_id)
             OR (answers_for(NEW.newsroom_id, NEW.member_id, d.decided_by_id) AND d.break_glass_id IS NULL))) THEN
    RAISE EXCEPTION 'whose verdict or decision stands in an article does not become its author' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM article a JOIN sign_off s ON s.newsroom_id = a.newsroom_id AND s.article_id = a.id
             WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id AND a.state IN ('approved', 'published', 'corrected')
               AND answers_for(NEW.newsroom_id, NEW.member_id, s.signed_by_id)
               AND s.created_at = (SELECT max(l.created_at) FROM sign_off l
                 WHERE l.newsroom_id = a.newsroom_id AND l.article_id = a.id)) THEN
    RAISE EXCEPTION 'whoever signed an article off does not become its author while that stands' USING ERRCODE = 'ST403';
  END IF;
  RETURN NULL;
END $$;
