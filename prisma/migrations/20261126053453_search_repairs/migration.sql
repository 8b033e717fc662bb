-- What the search finds is written by triggers alone, and by a repair that the newest event of the newsroom's log says.
CREATE FUNCTION is_repairing() RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM chain c
    JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id AND e.seq = c.head_seq
    WHERE c.newsroom_id = current_newsroom() AND c.article_id IS NULL
      AND e.xmin = pg_current_xact_id()::xid AND e.body::jsonb ->> 'type' = 'search.repaired') $$;
REVOKE EXECUTE ON FUNCTION is_repairing() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_repairing() TO stet_application;

CREATE OR REPLACE FUNCTION guard_search() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF pg_trigger_depth() < 2 AND NOT is_repairing() THEN
    RAISE EXCEPTION 'what is found follows what is there' USING ERRCODE = 'ST409';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
