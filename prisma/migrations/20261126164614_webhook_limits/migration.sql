-- Of a webhook that was removed its address goes too: it may itself be a secret.
DROP TRIGGER guard ON webhook;
UPDATE webhook SET url = '' WHERE removed_at IS NOT NULL;
ALTER TABLE webhook DROP CONSTRAINT webhook_url_check;
ALTER TABLE webhook ADD CONSTRAINT webhook_url_check
  CHECK (CASE WHEN removed_at IS NULL THEN url ~ '^https?://' ELSE url = '' END);

-- As before; besides, a webhook stays with its host, and a newsroom has 20 at most.
CREATE OR REPLACE FUNCTION guard_webhook() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.removed_at IS NOT NULL THEN
      RAISE EXCEPTION 'a webhook that was removed stays so' USING ERRCODE = 'ST409';
    END IF;
    IF NEW.removed_by_id IS NOT NULL AND NOT is_acting(NEW.newsroom_id, NEW.removed_by_id) THEN
      RAISE EXCEPTION 'nobody removes a webhook in another''s name' USING ERRCODE = 'ST403';
    END IF;
    IF NEW.removed_at IS NULL
        AND substring(NEW.url FROM '^https?://[^/?#]+') IS DISTINCT FROM substring(OLD.url FROM '^https?://[^/?#]+') THEN
      RAISE EXCEPTION 'a webhook stays with its host' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.removed_at IS NOT NULL OR NEW.failing_since IS NOT NULL OR NEW.former_secret IS NOT NULL THEN
    RAISE EXCEPTION 'a webhook begins with nothing behind it' USING ERRCODE = 'ST409';
  END IF;
  IF NOT is_acting(NEW.newsroom_id, NEW.made_by_id) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.made_by_id AND m.removed_at IS NULL
        AND m.roles && ARRAY['admin', 'bot']) THEN
    RAISE EXCEPTION 'a webhook is made by an admin, in their own name' USING ERRCODE = 'ST403';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('webhooks of ' || NEW.newsroom_id, 0));
  IF (SELECT count(*) FROM webhook w WHERE w.newsroom_id = NEW.newsroom_id AND w.removed_at IS NULL) >= 20 THEN
    RAISE EXCEPTION 'a newsroom has 20 webhooks at most' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON webhook FOR EACH ROW EXECUTE FUNCTION guard_webhook();
