-- A text in which places count as offsets do: characters that take two UTF-16 units are followed by a filler.
CREATE FUNCTION in_units(words text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT CASE WHEN words ~ '[\U00010000-\U0010FFFF]'
    THEN pg_catalog.regexp_replace(words, '([\U00010000-\U0010FFFF])', E'\\1\x01', 'g') ELSE words END $$;

-- Whether a claim's approved correction is made in a text: the new words stand where the claim's do, of a claim about
-- no words anywhere; of a cut, the old ones no longer do. Never stricter than isCorrectionMade in
-- lib/domain/claims/correction-place.ts.
CREATE FUNCTION is_correction_made(newsroom uuid, claim uuid, revision uuid, units text, old_words text, new_words text)
  RETURNS boolean LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT CASE WHEN new_words = '' THEN NOT coalesce(bool_or(position(public.in_units(old_words) IN place.around) > 0), false)
    ELSE coalesce(bool_or(position(public.in_units(new_words) IN place.around) > 0
      OR position(public.fold_variants(new_words) IN public.fold_variants(pg_catalog.replace(place.around, E'\x01', ''))) > 0), false)
    END
  FROM (
    -- What touches a claim's words begins and ends less than its own length before and after them.
    SELECT substring(units FROM greatest(s.start_offset + 2 - reach.far, 1)
      FOR s.end_offset + reach.far - 1 - greatest(s.start_offset + 1 - reach.far, 0)) AS around
    FROM public.claim_span s,
      LATERAL (SELECT length(public.in_units(CASE new_words WHEN '' THEN old_words ELSE new_words END)) AS far) AS reach
    WHERE s.newsroom_id = newsroom AND s.claim_id = claim AND s.revision_id = revision
    UNION ALL
    SELECT units WHERE NOT EXISTS (SELECT 1 FROM public.claim_span s
      WHERE s.newsroom_id = newsroom AND s.claim_id = claim AND s.revision_id = revision)) AS place $$;

-- Refuses an article as signed off while a correction that was approved is not made in its newest text.
CREATE FUNCTION refuse_unmade_corrections(newsroom uuid, article uuid) RETURNS void
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newest uuid; units text;
BEGIN
  SELECT r.id, in_units(r.text) INTO newest, units FROM revision r
    WHERE r.newsroom_id = newsroom AND r.article_id = article ORDER BY r.number DESC LIMIT 1;
  IF EXISTS (
      SELECT 1 FROM claim c CROSS JOIN LATERAL (SELECT v.* FROM verdict v
        WHERE v.newsroom_id = c.newsroom_id AND v.claim_id = c.id ORDER BY v.number DESC LIMIT 1) AS latest
      WHERE c.newsroom_id = newsroom AND c.article_id = article AND c.state = 'approved'
        AND latest.old_text IS NOT NULL AND latest.new_text IS NOT NULL
        AND latest.disposition NOT IN ('stands', 'accepted')
        AND NOT is_correction_made(newsroom, c.id, newest, units, latest.old_text, latest.new_text)) THEN
    RAISE EXCEPTION 'a correction that was approved is not made' USING ERRCODE = 'ST409';
  END IF;
END $$;

-- Nobody signs off what they wrote or checked, nor anything but the newest text with its corrections made.
CREATE OR REPLACE FUNCTION refuse_own_sign_off() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id
      AND r.article_id = NEW.article_id AND r.sha256 = NEW.sha256
      AND r.number = (SELECT max(n.number) FROM revision n
                      WHERE n.newsroom_id = NEW.newsroom_id AND n.article_id = NEW.article_id)) THEN
    RAISE EXCEPTION 'a sign-off is of the newest revision, by its hash' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id
             AND a.article_id = NEW.article_id AND a.member_id = NEW.signed_by_id) THEN
    RAISE EXCEPTION 'an author signs off nothing of their own' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN verdict v ON v.newsroom_id = c.newsroom_id AND v.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
               AND v.proposed_by_id = NEW.signed_by_id)
     OR EXISTS (SELECT 1 FROM claim c JOIN evidence e ON e.newsroom_id = c.newsroom_id AND e.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
               AND e.attached_by_id = NEW.signed_by_id) THEN
    RAISE EXCEPTION 'a checker of the claims does not sign off the article' USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.signed_by_id
                 AND m.removed_at IS NULL AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only an editor signs off' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN claim_carry k ON k.newsroom_id = c.newsroom_id AND k.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id AND c.state = 'approved'
               AND k.context_changed AND k.confirmed_at IS NULL) THEN
    RAISE EXCEPTION 'a changed context is not confirmed' USING ERRCODE = 'ST409';
  END IF;
  PERFORM refuse_unmade_corrections(NEW.newsroom_id, NEW.article_id);
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION refuse_open_claims() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.state = 'approved' AND EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = NEW.newsroom_id
      AND c.article_id = NEW.id AND c.state NOT IN ('approved', 'withdrawn')) THEN
    RAISE EXCEPTION 'a sign-off does not stand over a claim that is open' USING ERRCODE = 'ST409';
  END IF;
  -- The sign-off looked already, but a claim may have been approved after it, in the same transaction.
  IF NEW.state = 'approved' AND OLD.state <> 'approved' THEN
    PERFORM refuse_unmade_corrections(NEW.newsroom_id, NEW.id);
  END IF;
  RETURN NULL;
END $$;

-- Revisions are numbered without gaps, bound by the hash of their text, and made by whoever may edit; the first alone
-- is what was imported.
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
      AND m.id = NEW.made_by_id AND m.removed_at IS NULL AND m.roles && ARRAY['reporter', 'editor']) THEN
    RAISE EXCEPTION 'only a reporter or an editor makes a revision' USING ERRCODE = 'ST403';
  END IF;
  IF NEW.origin IN ('edit', 'file') AND NOT EXISTS (SELECT 1 FROM article_author a
      WHERE a.newsroom_id = NEW.newsroom_id AND a.article_id = NEW.article_id AND a.member_id = NEW.made_by_id) THEN
    RAISE EXCEPTION 'whoever types text into an article is its author' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

-- What a context was confirmed for stays confirmed; by a checker who did not write the article.
CREATE OR REPLACE FUNCTION guard_confirmation() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL OR NOT OLD.context_changed THEN
    RAISE EXCEPTION 'there is nothing to confirm' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.confirmed_by_id IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.confirmed_by_id
      AND m.removed_at IS NULL AND m.roles && ARRAY['reviewer', 'editor']) THEN
    RAISE EXCEPTION 'only a reviewer or an editor confirms a context' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN article_author a ON a.newsroom_id = c.newsroom_id AND a.article_id = c.article_id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id AND a.member_id = NEW.confirmed_by_id) THEN
    RAISE EXCEPTION 'an author confirms nothing of their own' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

-- A suggestion was taken over by the revision that made it, and is open again where an earlier text is put back.
CREATE FUNCTION guard_acceptance() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.accepted_in_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.newsroom_id = NEW.newsroom_id
      AND c.revision_id = NEW.accepted_in_id AND c.annotation_id = NEW.id) THEN
    RAISE EXCEPTION 'this revision did not take the suggestion over' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.accepted_in_id IS NULL AND TG_OP = 'UPDATE' AND OLD.accepted_in_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.article_id = NEW.article_id
        AND r.origin = 'restored' AND r.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'what was taken over stays so while its text stands' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_acceptance AFTER INSERT OR UPDATE OF accepted_in_id ON annotation
  FOR EACH ROW EXECUTE FUNCTION guard_acceptance();

REVOKE EXECUTE ON FUNCTION in_units(text), is_correction_made(uuid, uuid, uuid, text, text, text),
  refuse_unmade_corrections(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION in_units(text), is_correction_made(uuid, uuid, uuid, text, text, text),
  refuse_unmade_corrections(uuid, uuid) TO stet_application;
