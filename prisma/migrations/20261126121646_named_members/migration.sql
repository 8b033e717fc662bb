-- What names a member by a list of ids, or by another's hand, names one of the newsroom; and an invitation or a token is
-- made open, by whoever makes the change.

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
    IF NEW.revoked_by_id IS NOT NULL AND NOT is_acting(NEW.newsroom_id, NEW.revoked_by_id) THEN
      RAISE EXCEPTION 'nobody takes an invitation back in another''s name' USING ERRCODE = 'ST403';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.accepted_at IS NOT NULL OR NEW.revoked_at IS NOT NULL THEN
    RAISE EXCEPTION 'an invitation is made before it is accepted or taken back' USING ERRCODE = 'ST409';
  END IF;
  IF NOT is_acting(NEW.newsroom_id, NEW.made_by_id) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.made_by_id AND m.removed_at IS NULL
        AND 'admin' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'an invitation is made by an admin, in their own name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

-- A token's bot is made with it: else one could be made for the check engine, or for whatever else is a bot.
CREATE OR REPLACE FUNCTION guard_api_token() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.revoked_at IS NOT NULL THEN
      RAISE EXCEPTION 'a revoked token stays revoked' USING ERRCODE = 'ST409';
    END IF;
    IF NEW.revoked_by_id IS NOT NULL AND NOT is_acting(NEW.newsroom_id, NEW.revoked_by_id) THEN
      RAISE EXCEPTION 'nobody revokes a token in another''s name' USING ERRCODE = 'ST403';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.revoked_at IS NOT NULL OR NEW.last_used_at IS NOT NULL THEN
    RAISE EXCEPTION 'a token is made before it is used or revoked' USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.member_id
                 AND m.roles = ARRAY['bot'] AND m.removed_at IS NULL AND m.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'a token is of a bot that is made with it' USING ERRCODE = 'ST403';
  END IF;
  IF NOT is_acting(NEW.newsroom_id, NEW.made_by_id) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.made_by_id AND 'admin' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'a token is made by an admin, in their own name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

-- A list of ids has no foreign keys: whom a note mentions is asked for here.
CREATE FUNCTION guard_mentions() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM unnest(NEW.mentioned) AS one WHERE one IS NULL OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = one)) THEN
    RAISE EXCEPTION 'a note mentions members of the newsroom' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_mentions BEFORE INSERT OR UPDATE OF mentioned ON annotation
  FOR EACH ROW EXECUTE FUNCTION guard_mentions();
CREATE TRIGGER guard_mentions BEFORE INSERT OR UPDATE OF mentioned ON reply
  FOR EACH ROW EXECUTE FUNCTION guard_mentions();
