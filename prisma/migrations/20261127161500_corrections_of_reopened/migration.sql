-- The text that readers have, by its hash: the last that was published, or by which a correction was made.
CREATE FUNCTION published_sha256(newsroom uuid, article uuid) RETURNS text LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sha256 FROM (
    SELECT p.sha256, p.created_at AS at FROM publication p WHERE p.newsroom_id = newsroom AND p.article_id = article
    UNION ALL
    SELECT r.sha256, c.corrected_at FROM publication_correction c
      JOIN revision r ON r.newsroom_id = c.newsroom_id AND r.id = c.corrected_in_id
      WHERE c.newsroom_id = newsroom AND c.article_id = article AND c.corrected_at IS NOT NULL
  ) AS published ORDER BY at DESC LIMIT 1
$$;

GRANT EXECUTE ON FUNCTION published_sha256(uuid, uuid) TO stet_application;

-- Who hears of an error often opens the article again first, or a claim of it, which does the same: a correction is opened
-- of that, too, as long as its newest text is the one that readers have.
CREATE OR REPLACE FUNCTION guard_publication_correction() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE doer uuid; state_now text;
BEGIN
  SELECT a.state INTO state_now FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF TG_OP = 'INSERT' THEN
    doer := NEW.opened_by_id;
    IF NEW.corrected_at IS NOT NULL OR state_now IS NULL OR state_now NOT IN ('published', 'corrected', 'reopened')
       OR EXISTS (SELECT 1 FROM publication_correction c WHERE c.newsroom_id = NEW.newsroom_id
                  AND c.article_id = NEW.article_id AND c.corrected_at IS NULL)
       OR NOT EXISTS (SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id
                      AND is_newest_text(r.newsroom_id, NEW.article_id, r.id, r.sha256)
                      AND r.sha256 = published_sha256(r.newsroom_id, NEW.article_id)
                      AND (NEW.exact IS NULL OR in_units(NEW.exact) = substring(in_units(r.text)
                        FROM NEW.start_offset + 1 FOR NEW.end_offset - NEW.start_offset)))
       OR NEW.claim_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = NEW.newsroom_id
                      AND c.id = NEW.claim_id AND c.article_id = NEW.article_id) THEN
      RAISE EXCEPTION 'a correction is opened of what is published' USING ERRCODE = 'ST409';
    END IF;
  ELSE
    doer := NEW.corrected_by_id;
    IF OLD.corrected_at IS NOT NULL OR NEW.corrected_at IS NULL
       OR NOT EXISTS (SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.corrected_in_id
                      AND is_newest_text(r.newsroom_id, NEW.article_id, r.id, r.sha256)
                      AND (state_now = 'killed' OR state_now = 'approved' AND EXISTS (SELECT 1 FROM sign_off s
                        WHERE s.newsroom_id = r.newsroom_id AND s.revision_id = r.id AND s.sha256 = r.sha256))) THEN
      RAISE EXCEPTION 'a correction is made once, by a text that was signed off' USING ERRCODE = 'ST409';
    END IF;
  END IF;
  IF NOT is_acting(NEW.newsroom_id, doer) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = doer AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'an editor opens or makes a correction, and in their own name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
-- And nothing is put away of which a correction is open.
CREATE OR REPLACE FUNCTION guard_article_state() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.state = 'draft' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND (NEW.state = OLD.state
      OR (OLD.state, NEW.state) IN (
        ('draft', 'in_checking'),
        ('checked', 'in_checking'), ('approved', 'in_checking'),
        ('checked', 'reopened'), ('approved', 'reopened'), ('published', 'reopened'), ('corrected', 'reopened'),
        ('killed', 'reopened'), ('archived', 'reopened'),
        ('published', 'archived'), ('corrected', 'archived'))
      OR (OLD.state, NEW.state) = ('killed', 'archived') AND NOT EXISTS (SELECT 1 FROM publication_correction c
        WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.id AND c.corrected_at IS NULL)
      OR (NEW.state = 'killed' AND OLD.state <> 'archived')) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.state, NEW.state) IN (('in_checking', 'checked'), ('reopened', 'checked'),
      ('correction_open', 'checked'), ('checked', 'approved'), ('approved', 'published'),
      ('published', 'correction_open'), ('corrected', 'correction_open'), ('reopened', 'correction_open'),
      ('approved', 'corrected')) THEN
    IF (CASE NEW.state
        WHEN 'checked' THEN EXISTS (SELECT 1 FROM checking k WHERE k.newsroom_id = NEW.newsroom_id
          AND k.article_id = NEW.id AND k.xmin = pg_current_xact_id()::xid
          AND is_newest_text(k.newsroom_id, k.article_id, k.revision_id, k.sha256))
        WHEN 'approved' THEN EXISTS (SELECT 1 FROM sign_off s WHERE s.newsroom_id = NEW.newsroom_id
          AND s.article_id = NEW.id AND s.xmin = pg_current_xact_id()::xid
          AND is_newest_text(s.newsroom_id, s.article_id, s.revision_id, s.sha256))
        WHEN 'correction_open' THEN EXISTS (SELECT 1 FROM publication_correction c WHERE c.newsroom_id = NEW.newsroom_id
          AND c.article_id = NEW.id AND c.xmin = pg_current_xact_id()::xid AND c.corrected_at IS NULL)
        WHEN 'corrected' THEN EXISTS (SELECT 1 FROM publication_correction c WHERE c.newsroom_id = NEW.newsroom_id
          AND c.article_id = NEW.id AND c.xmin = pg_current_xact_id()::xid AND c.corrected_at IS NOT NULL)
        ELSE EXISTS (SELECT 1 FROM publication p WHERE p.newsroom_id = NEW.newsroom_id
          AND p.article_id = NEW.id AND p.xmin = pg_current_xact_id()::xid
          AND is_newest_text(p.newsroom_id, p.article_id, p.revision_id, p.sha256))
          AND NOT EXISTS (SELECT 1 FROM publication_correction c WHERE c.newsroom_id = NEW.newsroom_id
            AND c.article_id = NEW.id AND c.corrected_at IS NULL) END) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an article is % by what somebody said of its newest text', NEW.state USING ERRCODE = 'ST409';
  END IF;
  RAISE EXCEPTION 'an article does not become % so', NEW.state USING ERRCODE = 'ST409';
END $$;

