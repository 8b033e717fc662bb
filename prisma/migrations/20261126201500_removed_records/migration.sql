-- An imported record goes as a whole or not at all: a part of it could not be taken out without it ceasing to verify. It
-- goes as the newest event of a log has just said, of somebody who may.

-- Whether the running transaction has just recorded, by whoever's it is, that this record is removed: by an editor or an
-- admin for a reason of its own, or by an admin with an erasure of words that it holds.
CREATE FUNCTION is_removing_record(newsroom uuid, record uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM chain c
    JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id AND e.seq = c.head_seq
    JOIN member m ON m.newsroom_id = c.newsroom_id AND m.id = (e.body::jsonb ->> 'actor')::uuid
    WHERE c.newsroom_id = newsroom AND e.xmin = pg_current_xact_id()::xid
      AND m.person_id = current_person() AND m.removed_at IS NULL
      AND (c.article_id IS NULL AND e.body::jsonb ->> 'type' = 'record.removed' AND m.roles && ARRAY['editor', 'admin']
          AND e.body::jsonb -> 'data' ->> 'record' = record::text
        OR e.body::jsonb ->> 'type' = 'texts.erased' AND 'admin' = ANY (m.roles)
          AND e.body::jsonb -> 'data' -> 'records' ? record::text)) $$;

CREATE FUNCTION guard_record_removal() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT is_removing_record(OLD.newsroom_id, OLD.id) THEN
    RAISE EXCEPTION 'an imported record is removed only as an event has just said' USING ERRCODE = 'ST409';
  END IF;
  RETURN OLD;
END $$;
DROP TRIGGER written_once ON imported_record;
CREATE TRIGGER written_once BEFORE UPDATE ON imported_record FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guard_removal BEFORE DELETE ON imported_record FOR EACH ROW EXECUTE FUNCTION guard_record_removal();

-- The one way: the application itself may delete none.
CREATE FUNCTION remove_imported_records(records uuid[]) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE newsroom uuid := current_newsroom(); removed int;
BEGIN
  DELETE FROM imported_record r WHERE r.newsroom_id = newsroom AND r.id = ANY (records);
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END $$;

REVOKE EXECUTE ON FUNCTION is_removing_record(uuid, uuid), guard_record_removal(), remove_imported_records(uuid[])
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_imported_records(uuid[]) TO stet_application;
