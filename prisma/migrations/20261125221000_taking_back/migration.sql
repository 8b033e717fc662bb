-- What was done can be taken back: a claim that was withdrawn is taken up again, one that was given to somebody is
-- nobody's again.
CREATE OR REPLACE FUNCTION guard_claim_state() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE latest verdict; needed text;
BEGIN
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
  IF needed IS NOT NULL AND (OLD.state <> 'proposed' OR NOT EXISTS (
    SELECT 1 FROM decision d WHERE d.newsroom_id = NEW.newsroom_id AND d.claim_id = NEW.id
      AND d.verdict_id = latest.id AND d.kind = needed)) THEN
    RAISE EXCEPTION 'a claim is % by an editor''s decision alone', NEW.state USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

-- Evidence of a claim that is being decided waits for that decision, and the other way round. What was removed comes
-- back as it was, but not where whoever attached it decided in the meantime: else one's own could be taken off for
-- the moment of one's decision.
CREATE OR REPLACE FUNCTION lock_claim_of_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM claim WHERE newsroom_id = NEW.newsroom_id AND id = NEW.claim_id FOR UPDATE;
  IF TG_OP = 'UPDATE' AND OLD.removed_at IS NOT NULL THEN
    IF NEW.removed_at IS NOT NULL THEN
      RAISE EXCEPTION 'evidence is removed once' USING ERRCODE = 'ST409';
    END IF;
    IF EXISTS (SELECT 1 FROM decision d WHERE d.newsroom_id = NEW.newsroom_id AND d.claim_id = NEW.claim_id
               AND d.decided_by_id = NEW.attached_by_id AND d.created_at >= OLD.removed_at) THEN
      RAISE EXCEPTION 'nobody lays their evidence aside to decide' USING ERRCODE = 'ST403';
    END IF;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM claim c JOIN source s USING (newsroom_id, article_id)
                 WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id AND s.id = NEW.source_id) THEN
    RAISE EXCEPTION 'evidence comes from the source list of its claim''s article' USING ERRCODE = 'ST409';
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
