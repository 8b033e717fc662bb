-- Where a byline names no member, whoever imported the article is its author: held for what is written by SQL, too. And
-- whoever made a token answers for what its bot brought in or attached, also from a source that they do not see.

-- Whether somebody answers for what a member did: they themselves, or the maker of the bot's token.
CREATE FUNCTION answers_for(newsroom uuid, doer uuid, who uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$ SELECT doer = who OR is_bot_of(newsroom, doer, who) $$;

CREATE FUNCTION is_author(newsroom uuid, article uuid, who uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = newsroom AND a.article_id = article
      AND answers_for(newsroom, a.member_id, who))
    OR EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = newsroom AND a.id = article
      AND answers_for(newsroom, a.imported_by_id, who) AND NOT EXISTS (SELECT 1 FROM article_author n
        WHERE n.newsroom_id = newsroom AND n.article_id = article AND n.because = 'byline')) $$;

CREATE FUNCTION is_author_of_claim(newsroom uuid, claim uuid, who uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = newsroom AND c.id = is_author_of_claim.claim
    AND is_author(newsroom, c.article_id, who)) $$;

REVOKE EXECUTE ON FUNCTION answers_for(uuid, uuid, uuid), is_author(uuid, uuid, uuid), is_author_of_claim(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION answers_for(uuid, uuid, uuid), is_author(uuid, uuid, uuid), is_author_of_claim(uuid, uuid, uuid)
  TO stet_application;

-- An article is imported in one's own name, and has an author when the transaction ends.
CREATE FUNCTION guard_importer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_acting(NEW.newsroom_id, NEW.imported_by_id) THEN
    RAISE EXCEPTION 'nobody imports an article in another''s name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_name BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION guard_importer();

CREATE FUNCTION refuse_no_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id AND a.article_id = NEW.id
                 AND (a.because = 'byline' OR a.member_id = NEW.imported_by_id)) THEN
    RAISE EXCEPTION 'where the byline names no member, the importer counts as author' USING ERRCODE = 'ST409';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER has_author AFTER INSERT ON article
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_no_author();

-- And a revision is made in one's own name: whoever typed into it is named as an author, and it is not somebody else.
CREATE FUNCTION guard_maker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.made_by_id IS NOT NULL AND NOT is_acting(NEW.newsroom_id, NEW.made_by_id) THEN
    RAISE EXCEPTION 'nobody makes a revision in another''s name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_name BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION guard_maker();

-- The bars, as before; with the importer and the bots among them. They are asked as the owner, and so count evidence
-- of sources that whoever is barred does not see.
CREATE OR REPLACE FUNCTION bar_to_deciding(newsroom uuid, subject uuid, decider uuid) RETURNS text LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE latest verdict;
BEGIN
  SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = newsroom AND v.claim_id = subject
    ORDER BY v.number DESC LIMIT 1;
  IF latest.proposed_by_id = decider THEN RETURN 'nobody decides on their own verdict'; END IF;
  IF EXISTS (SELECT 1 FROM evidence e WHERE e.newsroom_id = newsroom AND e.claim_id = subject
             AND answers_for(newsroom, e.attached_by_id, decider)
             AND (e.removed_at IS NULL OR e.removed_at >= latest.created_at)) THEN
    RETURN 'nobody decides on evidence that they, or a token of theirs, attached';
  END IF;
  IF is_author_of_claim(newsroom, subject, decider) THEN
    RETURN 'nobody decides in an article that they wrote, or that a token of theirs brought in';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION bar_to_signing(newsroom uuid, subject uuid, signer uuid) RETURNS text LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF is_author(newsroom, subject, signer) THEN
    RETURN 'nobody signs off what they wrote, or what a token of theirs brought in';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN verdict v ON v.newsroom_id = c.newsroom_id AND v.claim_id = c.id
             WHERE c.newsroom_id = newsroom AND c.article_id = subject AND v.proposed_by_id = signer)
     OR EXISTS (SELECT 1 FROM claim c JOIN evidence e ON e.newsroom_id = c.newsroom_id AND e.claim_id = c.id
             WHERE c.newsroom_id = newsroom AND c.article_id = subject
               AND answers_for(newsroom, e.attached_by_id, signer)) THEN
    RETURN 'a checker of the claims does not sign off the article';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION bar_to_granting(newsroom uuid, subject uuid, granter uuid) RETURNS text LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = newsroom AND m.id = granter
                 AND m.removed_at IS NULL AND m.roles && ARRAY['editor', 'admin']) THEN
    RETURN 'only an editor or an admin gives leave to decide alone';
  END IF;
  IF is_author_of_claim(newsroom, subject, granter)
     OR EXISTS (SELECT 1 FROM verdict v WHERE v.newsroom_id = newsroom AND v.claim_id = subject AND v.proposed_by_id = granter)
     OR EXISTS (SELECT 1 FROM evidence e WHERE e.newsroom_id = newsroom AND e.claim_id = subject
             AND answers_for(newsroom, e.attached_by_id, granter)) THEN
    RETURN 'whoever gives leave to decide alone has no part in the claim';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_own_verdict() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE subject claim;
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  PERFORM lock_article_of_claim(NEW.newsroom_id, NEW.claim_id);
  SELECT * INTO subject FROM claim WHERE newsroom_id = NEW.newsroom_id AND id = NEW.claim_id;
  IF is_author(NEW.newsroom_id, subject.article_id, NEW.proposed_by_id) THEN
    RAISE EXCEPTION 'nobody gives a verdict in an article that they wrote, or that a token of theirs brought in'
      USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.proposed_by_id
                 AND m.removed_at IS NULL AND m.roles && ARRAY['reviewer', 'editor']) THEN
    RAISE EXCEPTION 'only a reviewer or an editor proposes a verdict' USING ERRCODE = 'ST403';
  END IF;
  IF subject.state IN ('approved', 'withdrawn') THEN
    RAISE EXCEPTION 'a claim that is % takes no verdict', subject.state USING ERRCODE = 'ST409';
  END IF;
  IF NEW.number IS DISTINCT FROM
     (SELECT coalesce(max(v.number), 0) + 1 FROM verdict v WHERE v.newsroom_id = NEW.newsroom_id AND v.claim_id = NEW.claim_id) THEN
    RAISE EXCEPTION 'a claim''s verdicts are numbered without gaps' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER four_eyes_of_bots ON verdict;
DROP TRIGGER four_eyes_of_bots ON decision;
DROP TRIGGER four_eyes_of_bots ON sign_off;
DROP FUNCTION refuse_own_bots_verdict();
DROP FUNCTION refuse_own_bots_decision();
DROP FUNCTION refuse_own_bots_sign_off();

CREATE OR REPLACE FUNCTION guard_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL OR NOT OLD.context_changed THEN
    RAISE EXCEPTION 'there is nothing to confirm' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.confirmed_by_id IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.confirmed_by_id
      AND m.removed_at IS NULL AND m.roles && ARRAY['reviewer', 'editor']) THEN
    RAISE EXCEPTION 'only a reviewer or an editor confirms a context' USING ERRCODE = 'ST403';
  END IF;
  IF is_author_of_claim(NEW.newsroom_id, NEW.claim_id, NEW.confirmed_by_id) THEN
    RAISE EXCEPTION 'an author confirms nothing of their own' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_checklist_mark() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE subject claim;
BEGIN
  SELECT * INTO subject FROM claim WHERE newsroom_id = NEW.newsroom_id AND id = NEW.claim_id FOR UPDATE;
  IF NOT is_acting(NEW.newsroom_id, NEW.marked_by_id) THEN
    RAISE EXCEPTION 'nobody answers a checklist in another''s name' USING ERRCODE = 'ST403';
  END IF;
  IF is_author(NEW.newsroom_id, subject.article_id, NEW.marked_by_id) THEN
    RAISE EXCEPTION 'an author answers no checklist in their own article' USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.marked_by_id
                 AND m.roles && ARRAY['reviewer', 'editor']) THEN
    RAISE EXCEPTION 'only a reviewer or an editor answers a checklist' USING ERRCODE = 'ST403';
  END IF;
  IF subject.state IN ('approved', 'withdrawn') THEN
    RAISE EXCEPTION 'the checklist of a claim that is % is closed', subject.state USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM checklist_item i WHERE i.newsroom_id = NEW.newsroom_id AND i.id = NEW.item_id
                 AND i.category = subject.category AND i.ordinal IS NOT NULL) THEN
    RAISE EXCEPTION 'only what the claim''s checklist asks is answered' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

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
