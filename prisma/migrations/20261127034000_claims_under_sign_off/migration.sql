-- What was checked, signed and signed off is as it was then. A claim that was open in between, and is settled again
-- otherwise before the transaction ends, is another one: its article is worked on again and checked anew first, by which
-- signatures fall.
CREATE FUNCTION refuse_open_between() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
      AND a.state IN ('checked', 'approved', 'published', 'corrected'))
     AND NOT EXISTS (SELECT 1 FROM checking k WHERE k.newsroom_id = NEW.newsroom_id AND k.article_id = NEW.article_id
      AND k.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'what was checked does not outlive a claim that is open' USING ERRCODE = 'ST409';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER open_between AFTER INSERT OR UPDATE ON claim DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.state NOT IN ('approved', 'withdrawn')) EXECUTE FUNCTION refuse_open_between();

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
