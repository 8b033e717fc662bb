-- Members are given other roles, taken out and brought back. A newsroom keeps an admin: else nobody could let anyone in.
GRANT UPDATE (roles) ON member TO stet_application;

CREATE FUNCTION keep_an_admin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One after the other: of two admins who take the role from each other, one is refused.
  PERFORM pg_advisory_xact_lock(hashtextextended('admins of ' || NEW.newsroom_id, 0));
  IF 'admin' = ANY (OLD.roles) AND OLD.removed_at IS NULL
     AND NOT ('admin' = ANY (NEW.roles) AND NEW.removed_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id <> NEW.id
                     AND 'admin' = ANY (m.roles) AND m.removed_at IS NULL) THEN
    RAISE EXCEPTION 'a newsroom keeps an admin' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION keep_an_admin() SET search_path = pg_catalog, public, pg_temp;
CREATE TRIGGER keep_an_admin BEFORE UPDATE OF roles, removed_at ON member
  FOR EACH ROW EXECUTE FUNCTION keep_an_admin();
