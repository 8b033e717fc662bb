-- Whether a signature stands is no matter of times, which whoever writes it says and which the clocks of several servers
-- tell differently: it falls in the moment in which its article is worked on again.
-- AlterTable
ALTER TABLE "extra_signature" ADD COLUMN     "fallen" BOOLEAN NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION guard_extra_signature() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE state_now text; rule record; doer uuid;
BEGIN
  -- It falls with the state of its article, whatever else holds then: the application has no right to that column.
  IF TG_OP = 'UPDATE' AND NEW.fallen AND NOT OLD.fallen THEN
    RETURN NEW;
  END IF;
  SELECT a.state INTO state_now FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  SELECT r.* INTO rule FROM signer_rule r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.rule_id;
  doer := CASE TG_OP WHEN 'INSERT' THEN NEW.signed_by_id ELSE NEW.withdrawn_by_id END;
  IF NOT is_newest_text(NEW.newsroom_id, NEW.article_id, NEW.revision_id, NEW.sha256) THEN
    RAISE EXCEPTION 'an extra signature is of the newest revision, by its hash' USING ERRCODE = 'ST409';
  END IF;
  IF NOT is_acting(NEW.newsroom_id, doer) THEN
    RAISE EXCEPTION 'nobody signs in another''s name' USING ERRCODE = 'ST403';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
       OR state_now IN ('published', 'corrected', 'killed', 'archived') THEN
      RAISE EXCEPTION 'a signature is withdrawn once, before its text is published' USING ERRCODE = 'ST409';
    END IF;
    IF doer <> NEW.signed_by_id AND (NEW.kind = 'given' OR rule.removed_at IS NOT NULL OR NOT doer = ANY (rule.members)) THEN
      RAISE EXCEPTION 'whoever gave it withdraws a signature' USING ERRCODE = 'ST403';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.withdrawn_at IS NOT NULL OR state_now NOT IN ('checked', 'approved') THEN
    RAISE EXCEPTION 'what is signed is checked, and not yet published' USING ERRCODE = 'ST409';
  END IF;
  IF rule.removed_at IS NOT NULL OR rule.label <> NEW.label OR rule.level > risk_of(NEW.newsroom_id, NEW.article_id) THEN
    RAISE EXCEPTION 'no rule asks for this signature' USING ERRCODE = 'ST409';
  END IF;
  IF NOT NEW.signed_by_id = ANY (rule.members) OR EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id
      AND m.id = NEW.signed_by_id AND 'bot' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only whoever the rule names signs' USING ERRCODE = 'ST403';
  END IF;
  IF is_author(NEW.newsroom_id, NEW.article_id, NEW.signed_by_id) THEN
    RAISE EXCEPTION 'an author gives no extra signature' USING ERRCODE = 'ST403';
  END IF;
  IF has_signed_off(NEW.newsroom_id, NEW.revision_id, NEW.signed_by_id) THEN
    RAISE EXCEPTION 'whoever signed it off gives no extra signature' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

UPDATE extra_signature s SET fallen = true FROM article a WHERE a.newsroom_id = s.newsroom_id AND a.id = s.article_id
  AND s.kind = 'given' AND (s.created_at < checked_since(s.newsroom_id, s.revision_id)
    OR a.state IN ('draft', 'in_checking', 'reopened', 'correction_open', 'killed'));

CREATE OR REPLACE FUNCTION has_signed(newsroom uuid, revision uuid, who uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM extra_signature s WHERE s.newsroom_id = newsroom AND s.revision_id = revision
    AND s.signed_by_id = who AND s.kind = 'given' AND s.withdrawn_at IS NULL AND NOT s.fallen) $$;

CREATE OR REPLACE FUNCTION lacks_signature(newsroom uuid, article uuid, revision uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM extra_signature s WHERE s.newsroom_id = newsroom AND s.revision_id = revision
      AND s.kind = 'objection' AND s.withdrawn_at IS NULL)
    OR EXISTS (SELECT 1 FROM signer_rule r WHERE r.newsroom_id = newsroom AND r.removed_at IS NULL
      AND r.level <= risk_of(newsroom, article)
      AND NOT EXISTS (SELECT 1 FROM extra_signature s WHERE s.newsroom_id = newsroom AND s.revision_id = revision
        AND s.rule_id = r.id AND s.kind = 'given' AND s.withdrawn_at IS NULL
        AND NOT s.fallen
        AND NOT is_author(newsroom, article, s.signed_by_id)
        AND NOT has_signed_off(newsroom, revision, s.signed_by_id))) $$;

CREATE FUNCTION drop_signatures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  UPDATE extra_signature s SET fallen = true WHERE s.newsroom_id = NEW.newsroom_id AND s.article_id = NEW.id
    AND s.kind = 'given' AND NOT s.fallen;
  RETURN NULL;
END $$;
CREATE TRIGGER signatures_fall AFTER UPDATE ON article FOR EACH ROW
  WHEN (OLD.state <> NEW.state AND NEW.state IN ('draft', 'in_checking', 'reopened', 'correction_open', 'killed'))
  EXECUTE FUNCTION drop_signatures();

-- The end of a checking comes of checking, and not in between to make a sign-off look old.
CREATE FUNCTION refuse_idle_checking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
      AND a.state IN ('in_checking', 'reopened', 'correction_open')) THEN
    RAISE EXCEPTION 'the checking of this text is not under way' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.created_at > clock_timestamp() + interval '1 day' THEN
    RAISE EXCEPTION 'checking is not finished ahead of its time' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER under_way BEFORE INSERT ON checking FOR EACH ROW EXECUTE FUNCTION refuse_idle_checking();

-- As before; and a sign-off is not older than the checking that it rests on.
CREATE OR REPLACE FUNCTION refuse_second_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Else whoever signed it off would count as somebody who had no part in it since it was checked.
  IF NEW.created_at < checked_since(NEW.newsroom_id, NEW.revision_id) THEN
    RAISE EXCEPTION 'a text is signed off after it was checked' USING ERRCODE = 'ST409';
  END IF;
  IF has_signed(NEW.newsroom_id, NEW.revision_id, NEW.signed_by_id) THEN
    RAISE EXCEPTION 'whoever gave an extra signature does not sign off' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

-- As before; and not set for a time at which nobody could set another.
CREATE OR REPLACE FUNCTION guard_risk_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NOT is_acting(NEW.newsroom_id, NEW.set_by_id) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.set_by_id AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'an editor sets the level of risk, and in their own name' USING ERRCODE = 'ST403';
  END IF;
  IF NEW.level < risk_of(NEW.newsroom_id, NEW.article_id) AND is_author(NEW.newsroom_id, NEW.article_id, NEW.set_by_id) THEN
    RAISE EXCEPTION 'no author lowers the level of risk' USING ERRCODE = 'ST403';
  END IF;
  IF NEW.created_at > clock_timestamp() + interval '1 day' THEN
    RAISE EXCEPTION 'a level of risk is not set ahead of its time' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.level = risk_of(NEW.newsroom_id, NEW.article_id) OR EXISTS (SELECT 1 FROM risk_level l
      WHERE l.newsroom_id = NEW.newsroom_id AND l.article_id = NEW.article_id AND l.created_at >= NEW.created_at) THEN
    RAISE EXCEPTION 'a level of risk is another one than before' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

-- As before; and also of whoever did not reply: by whom it was noted, and in what words.
CREATE OR REPLACE FUNCTION guard_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF NEW.visible_to <> '{}' AND (NOT NEW.asked_by_id = ANY (NEW.visible_to)
      OR EXISTS (SELECT 1 FROM unnest(NEW.visible_to) named WHERE NOT EXISTS (SELECT 1 FROM member m
        WHERE m.newsroom_id = NEW.newsroom_id AND m.id = named))) THEN
    RAISE EXCEPTION 'a contact is seen by members of the newsroom, and by whoever asked' USING ERRCODE = 'ST409';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.passed_at IS NOT NULL AND OLD.passed_at IS NULL THEN
    OLD.passed_at := NEW.passed_at;
    IF NEW IS DISTINCT FROM OLD OR NEW.state <> 'asked' OR NEW.deadline > now() THEN
      RAISE EXCEPTION 'a deadline passes once, of whoever has not replied' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = current_member()
      AND m.roles && ARRAY['reporter', 'reviewer', 'editor'])
     OR TG_OP = 'INSERT' AND NEW.asked_by_id IS DISTINCT FROM current_member()
     OR TG_OP = 'UPDATE' AND NEW.settled_at IS DISTINCT FROM OLD.settled_at AND NEW.settled_at IS NOT NULL
       AND NEW.settled_by_id IS DISTINCT FROM current_member() THEN
    RAISE EXCEPTION 'a reporter, a reviewer or an editor asks and notes a reply, in their own name' USING ERRCODE = 'ST403';
  END IF;
  -- Whoever publishes the article waits, and so does whoever asks.
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'asked' OR NEW.passed_at IS NOT NULL THEN
      RAISE EXCEPTION 'a contact begins with a question' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
      ('asked', 'answered'), ('asked', 'declined'), ('asked', 'no_reply'), ('asked', 'unreachable'), ('asked', 'withdrawn'),
      ('no_reply', 'answered'), ('unreachable', 'answered'), ('declined', 'answered'),
      ('no_reply', 'declined'), ('unreachable', 'declined'), ('no_reply', 'asked'), ('unreachable', 'asked')) THEN
    RAISE EXCEPTION 'a contact does not become % so', NEW.state USING ERRCODE = 'ST409';
  END IF;
  IF NEW.state = 'no_reply' AND OLD.state = 'asked' AND NEW.deadline > now() THEN
    RAISE EXCEPTION 'there is time to reply still' USING ERRCODE = 'ST409';
  END IF;
  IF (NEW.deadline <> OLD.deadline AND (NEW.state <> 'asked' OR NEW.deadline <= now() OR NEW.passed_at IS NOT NULL))
     OR (NEW.deadline = OLD.deadline AND (NEW.passed_at IS DISTINCT FROM OLD.passed_at
       OR NEW.state = 'asked' AND OLD.state <> 'asked')) THEN
    RAISE EXCEPTION 'a deadline is moved to a time that lies ahead' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.state = OLD.state AND (NEW.reply <> OLD.reply OR NEW.terms <> OLD.terms OR NEW.note <> OLD.note
      OR NEW.replied_at IS DISTINCT FROM OLD.replied_at OR NEW.settled_at IS DISTINCT FROM OLD.settled_at
      OR NEW.settled_by_id IS DISTINCT FROM OLD.settled_by_id) THEN
    RAISE EXCEPTION 'what came of a question is noted once, by whoever notes it' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

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
