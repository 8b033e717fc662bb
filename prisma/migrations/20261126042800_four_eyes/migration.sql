-- Four-eyes against whoever holds the application's password and has two connections: the rules look at what is
-- committed and locked, ask again at the step that they are for, and count what the asker may not see (they run as the
-- owner). Named by the person and the claim, admins included.

-- What a rule that runs as the owner begins with. It answers nobody about another newsroom than their own; and a
-- transaction that reads an old snapshot would not see what another one has just committed.
CREATE FUNCTION enter_rule(newsroom uuid) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND newsroom IS DISTINCT FROM current_newsroom() THEN
    RAISE EXCEPTION 'this row is not of the newsroom whose transaction it is' USING ERRCODE = '42501';
  END IF;
  IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
    RAISE EXCEPTION 'who may do this is decided on what is committed: read committed, please' USING ERRCODE = 'ST409';
  END IF;
END $$;

-- Whoever decides on an article, or becomes its author, waits for one another.
CREATE FUNCTION lock_article_of_claim(newsroom uuid, subject uuid) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = newsroom AND a.id = (SELECT c.article_id FROM claim c
    WHERE c.newsroom_id = newsroom AND c.id = subject) FOR NO KEY UPDATE;
  PERFORM 1 FROM claim c WHERE c.newsroom_id = newsroom AND c.id = subject FOR UPDATE;
END $$;

-- What keeps a member from deciding on the claim's last verdict; null where nothing does. Evidence counts that the
-- verdict was proposed on, or that came later, though it was taken off since: else one's own could be taken off for
-- the moment of one's decision.
CREATE FUNCTION bar_to_deciding(newsroom uuid, subject uuid, decider uuid) RETURNS text LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE latest verdict;
BEGIN
  SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = newsroom AND v.claim_id = subject
    ORDER BY v.number DESC LIMIT 1;
  IF latest.proposed_by_id = decider THEN RETURN 'nobody decides on their own verdict'; END IF;
  IF EXISTS (SELECT 1 FROM evidence e WHERE e.newsroom_id = newsroom AND e.claim_id = subject
             AND e.attached_by_id = decider AND (e.removed_at IS NULL OR e.removed_at >= latest.created_at)) THEN
    RETURN 'nobody decides on evidence that they attached';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN article_author a ON a.newsroom_id = c.newsroom_id AND a.article_id = c.article_id
             WHERE c.newsroom_id = newsroom AND c.id = subject AND a.member_id = decider) THEN
    RETURN 'an author decides nothing in their own article';
  END IF;
  RETURN NULL;
END $$;

-- The same of a sign-off.
CREATE FUNCTION bar_to_signing(newsroom uuid, subject uuid, signer uuid) RETURNS text LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = newsroom AND a.article_id = subject
             AND a.member_id = signer) THEN
    RETURN 'an author signs off nothing of their own';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN verdict v ON v.newsroom_id = c.newsroom_id AND v.claim_id = c.id
             WHERE c.newsroom_id = newsroom AND c.article_id = subject AND v.proposed_by_id = signer)
     OR EXISTS (SELECT 1 FROM claim c JOIN evidence e ON e.newsroom_id = c.newsroom_id AND e.claim_id = c.id
             WHERE c.newsroom_id = newsroom AND c.article_id = subject AND e.attached_by_id = signer) THEN
    RETURN 'a checker of the claims does not sign off the article';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_own_verdict() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE subject claim;
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  PERFORM lock_article_of_claim(NEW.newsroom_id, NEW.claim_id);
  SELECT * INTO subject FROM claim WHERE newsroom_id = NEW.newsroom_id AND id = NEW.claim_id;
  IF EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id
             AND a.article_id = subject.article_id AND a.member_id = NEW.proposed_by_id) THEN
    RAISE EXCEPTION 'an author gives no verdict in their own article' USING ERRCODE = 'ST403';
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

CREATE OR REPLACE FUNCTION refuse_own_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE state_now text; latest uuid; bar text;
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  PERFORM lock_article_of_claim(NEW.newsroom_id, NEW.claim_id);
  SELECT c.state INTO state_now FROM claim c WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id;
  SELECT v.id INTO latest FROM verdict v WHERE v.newsroom_id = NEW.newsroom_id AND v.claim_id = NEW.claim_id
    ORDER BY v.number DESC LIMIT 1;
  IF state_now IS DISTINCT FROM 'proposed' OR latest IS DISTINCT FROM NEW.verdict_id THEN
    RAISE EXCEPTION 'a decision is made on the verdict that is proposed' USING ERRCODE = 'ST409';
  END IF;
  bar := bar_to_deciding(NEW.newsroom_id, NEW.claim_id, NEW.decided_by_id);
  IF bar IS NOT NULL THEN RAISE EXCEPTION '%', bar USING ERRCODE = 'ST403'; END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.decided_by_id
                 AND m.removed_at IS NULL AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only an editor decides' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

-- Once a verdict is decided on, its evidence waits until the claim has moved: nothing slips in between the two. And
-- what is removed is removed now, not at a time before the verdict that it was there for.
CREATE OR REPLACE FUNCTION lock_claim_of_evidence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE latest verdict;
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  PERFORM lock_article_of_claim(NEW.newsroom_id, NEW.claim_id);
  SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = NEW.newsroom_id AND v.claim_id = NEW.claim_id
    ORDER BY v.number DESC LIMIT 1;
  IF EXISTS (SELECT 1 FROM claim c JOIN decision d ON d.newsroom_id = c.newsroom_id AND d.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id AND c.state = 'proposed'
               AND d.verdict_id = latest.id) THEN
    RAISE EXCEPTION 'evidence does not change under a decision' USING ERRCODE = 'ST409';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.removed_at < latest.created_at THEN
    RAISE EXCEPTION 'evidence is removed now, not before the verdict' USING ERRCODE = 'ST409';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.removed_at IS NOT NULL THEN
    IF NEW.removed_at IS NOT NULL THEN
      RAISE EXCEPTION 'evidence is removed once' USING ERRCODE = 'ST409';
    END IF;
    IF EXISTS (SELECT 1 FROM decision d WHERE d.newsroom_id = NEW.newsroom_id AND d.claim_id = NEW.claim_id
               AND d.decided_by_id = NEW.attached_by_id AND d.created_at >= OLD.removed_at) THEN
      RAISE EXCEPTION 'nobody lays their evidence aside to decide' USING ERRCODE = 'ST403';
    END IF;
  END IF;
  IF TG_OP = 'INSERT' AND NEW.removed_at IS NOT NULL THEN
    RAISE EXCEPTION 'evidence is there before it is removed' USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM claim c JOIN source s USING (newsroom_id, article_id)
                 WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id AND s.id = NEW.source_id) THEN
    RAISE EXCEPTION 'evidence comes from the source list of its claim''s article' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

-- A claim is approved, or returned, by a decision on its last verdict whose maker may decide at this moment too.
CREATE OR REPLACE FUNCTION guard_claim_state() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE latest verdict; needed text; decider uuid; bar text;
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'open' THEN
      RAISE EXCEPTION 'a claim starts open' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  -- The same steps as lib/domain/claims/workflow.ts; a test holds the two against each other.
  IF NEW.state <> 'withdrawn' AND (OLD.state, NEW.state) NOT IN (
    ('open', 'assigned'), ('open', 'researching'), ('open', 'proposed'),
    ('assigned', 'open'), ('assigned', 'researching'), ('assigned', 'proposed'),
    ('researching', 'waiting_for_source'), ('researching', 'proposed'),
    ('waiting_for_source', 'researching'), ('waiting_for_source', 'proposed'),
    ('proposed', 'approved'), ('proposed', 'returned'),
    ('returned', 'researching'), ('returned', 'proposed'),
    ('approved', 'stale'), ('approved', 'researching'),
    ('stale', 'researching'), ('stale', 'proposed'),
    ('disputed', 'proposed'),
    ('withdrawn', 'researching')) THEN
    RAISE EXCEPTION 'a claim that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'ST409';
  END IF;
  -- A sign-off of the article looks at its claims' states: one waits for the other.
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR NO KEY UPDATE;
  IF NEW.state NOT IN ('proposed', 'approved', 'returned') THEN RETURN NEW; END IF;
  SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = NEW.newsroom_id AND v.claim_id = NEW.id
    ORDER BY v.number DESC LIMIT 1;
  IF latest.id IS NULL THEN
    RAISE EXCEPTION 'a claim without a verdict is not %', NEW.state USING ERRCODE = 'ST409';
  END IF;
  IF NEW.state = 'proposed' AND EXISTS (SELECT 1 FROM decision d
      WHERE d.newsroom_id = NEW.newsroom_id AND d.verdict_id = latest.id) THEN
    RAISE EXCEPTION 'this verdict has been decided on; proposing again needs a new one' USING ERRCODE = 'ST409';
  END IF;
  needed := CASE NEW.state WHEN 'approved' THEN 'approve' WHEN 'returned' THEN 'return' END;
  IF needed IS NULL THEN RETURN NEW; END IF;
  SELECT d.decided_by_id INTO decider FROM decision d WHERE d.newsroom_id = NEW.newsroom_id AND d.claim_id = NEW.id
    AND d.verdict_id = latest.id AND d.kind = needed;
  IF OLD.state <> 'proposed' OR decider IS NULL THEN
    RAISE EXCEPTION 'a claim is % by an editor''s decision alone', NEW.state USING ERRCODE = 'ST403';
  END IF;
  bar := bar_to_deciding(NEW.newsroom_id, NEW.id, decider);
  IF bar IS NOT NULL THEN RAISE EXCEPTION '%', bar USING ERRCODE = 'ST403'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION refuse_own_sign_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE bar text;
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id
      AND r.article_id = NEW.article_id AND r.sha256 = NEW.sha256
      AND r.number = (SELECT max(n.number) FROM revision n
                      WHERE n.newsroom_id = NEW.newsroom_id AND n.article_id = NEW.article_id)) THEN
    RAISE EXCEPTION 'a sign-off is of the newest revision, by its hash' USING ERRCODE = 'ST409';
  END IF;
  bar := bar_to_signing(NEW.newsroom_id, NEW.article_id, NEW.signed_by_id);
  IF bar IS NOT NULL THEN RAISE EXCEPTION '%', bar USING ERRCODE = 'ST403'; END IF;
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

-- Whoever signed it off may do so at the moment at which the article becomes approved, too.
CREATE FUNCTION refuse_own_approval() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE signer uuid; bar text;
BEGIN
  IF NEW.state <> 'approved' OR OLD.state = 'approved' THEN RETURN NEW; END IF;
  PERFORM enter_rule(NEW.newsroom_id);
  FOR signer IN SELECT s.signed_by_id FROM sign_off s WHERE s.newsroom_id = NEW.newsroom_id
      AND s.article_id = NEW.id AND s.xmin = pg_current_xact_id()::xid LOOP
    bar := bar_to_signing(NEW.newsroom_id, NEW.id, signer);
    IF bar IS NOT NULL THEN RAISE EXCEPTION '%', bar USING ERRCODE = 'ST403'; END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER own_approval BEFORE UPDATE ON article FOR EACH ROW EXECUTE FUNCTION refuse_own_approval();

-- An author stands for the words, so nobody becomes one whose verdict, decision or sign-off stands over them.
CREATE FUNCTION lock_article_of_author() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR NO KEY UPDATE;
  RETURN NEW;
END $$;
CREATE TRIGGER lock_article BEFORE INSERT ON article_author
  FOR EACH ROW EXECUTE FUNCTION lock_article_of_author();

CREATE FUNCTION refuse_judging_author() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF EXISTS (
      SELECT 1 FROM claim c CROSS JOIN LATERAL (SELECT v.* FROM verdict v
        WHERE v.newsroom_id = c.newsroom_id AND v.claim_id = c.id ORDER BY v.number DESC LIMIT 1) AS latest
      LEFT JOIN decision d ON d.newsroom_id = c.newsroom_id AND d.verdict_id = latest.id
      WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
        AND c.state IN ('proposed', 'disputed', 'approved')
        AND (latest.proposed_by_id = NEW.member_id OR d.decided_by_id = NEW.member_id)) THEN
    RAISE EXCEPTION 'whose verdict or decision stands in an article does not become its author' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM article a JOIN sign_off s ON s.newsroom_id = a.newsroom_id AND s.article_id = a.id
             WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id AND a.state = 'approved'
               AND s.signed_by_id = NEW.member_id AND s.created_at = (SELECT max(l.created_at) FROM sign_off l
                 WHERE l.newsroom_id = a.newsroom_id AND l.article_id = a.id)) THEN
    RAISE EXCEPTION 'whoever signed an article off does not become its author while that stands' USING ERRCODE = 'ST403';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER judging_author AFTER INSERT ON article_author
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_judging_author();

-- Evidence counts here, too, that the asker may not see.
ALTER FUNCTION end_approval() SECURITY DEFINER;

REVOKE EXECUTE ON FUNCTION enter_rule(uuid), lock_article_of_claim(uuid, uuid), bar_to_deciding(uuid, uuid, uuid),
  bar_to_signing(uuid, uuid, uuid) FROM PUBLIC;
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
