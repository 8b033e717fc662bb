-- Whether a link has expired is asked of the clock: the time that a row says may be an earlier one.
CREATE OR REPLACE FUNCTION guard_expert_answer() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE asked expert_request;
BEGIN
  SELECT * INTO asked FROM expert_request r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.request_id FOR UPDATE;
  IF asked.id IS NULL OR asked.revoked_at IS NOT NULL OR asked.expires_at <= NEW.answered_at
     OR asked.expires_at <= clock_timestamp() THEN
    RAISE EXCEPTION 'this link does not hold' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_invitation() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.accepted_at IS NOT NULL OR OLD.revoked_at IS NOT NULL THEN
      RAISE EXCEPTION 'an invitation is good once' USING ERRCODE = 'ST409';
    END IF;
    IF NEW.accepted_at IS NOT NULL AND NEW.expires_at <= clock_timestamp() THEN
      RAISE EXCEPTION 'this invitation has expired' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT is_acting(NEW.newsroom_id, NEW.made_by_id) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.made_by_id AND m.removed_at IS NULL
        AND 'admin' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'an invitation is made by an admin, in their own name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
