-- Where a newsroom has told what happens.
CREATE TABLE "webhook" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "kinds" TEXT[],
    "enabled" BOOLEAN NOT NULL,
    "secret" TEXT NOT NULL,
    "former_secret" TEXT,
    "former_until" TIMESTAMPTZ(3),
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "failing_since" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("newsroom_id","id")
);
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_newsroom_id_fkey" FOREIGN KEY ("newsroom_id")
  REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_newsroom_id_made_by_id_fkey" FOREIGN KEY ("newsroom_id", "made_by_id")
  REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_newsroom_id_removed_by_id_fkey" FOREIGN KEY ("newsroom_id", "removed_by_id")
  REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a webhook is told of, and how that went. No texts: what is sent is read from the event.
CREATE TABLE "webhook_delivery" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "chain_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "attempted_at" TIMESTAMPTZ(3),
    "status" INTEGER,
    "answer" TEXT,
    "problem" TEXT,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("newsroom_id","id")
);
CREATE INDEX "webhook_delivery_newsroom_id_webhook_id_id_idx" ON "webhook_delivery"("newsroom_id", "webhook_id", "id");
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_newsroom_id_fkey" FOREIGN KEY ("newsroom_id")
  REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_newsroom_id_webhook_id_fkey" FOREIGN KEY ("newsroom_id", "webhook_id")
  REFERENCES "webhook"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_newsroom_id_chain_id_seq_fkey" FOREIGN KEY ("newsroom_id", "chain_id", "seq")
  REFERENCES "audit_event"("newsroom_id", "chain_id", "seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE webhook ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON webhook TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (description, enabled, failing_since, former_secret, former_until, kinds, removed_at,
  removed_by_id, secret, url) ON webhook TO stet_application;
ALTER TABLE webhook ADD CHECK (url ~ '^https?://');
ALTER TABLE webhook ADD CHECK (cardinality(kinds) > 0);
ALTER TABLE webhook ADD CHECK ((former_secret IS NULL) = (former_until IS NULL));
ALTER TABLE webhook ADD CHECK ((removed_at IS NULL) = (removed_by_id IS NULL));
-- Of what is gone nothing is left to sign with.
ALTER TABLE webhook ADD CHECK (CASE WHEN removed_at IS NULL THEN secret <> ''
  ELSE secret = '' AND former_secret IS NULL AND NOT enabled END);

ALTER TABLE webhook_delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON webhook_delivery TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (answer, attempted_at, attempts, problem, state, status) ON webhook_delivery TO stet_application;
ALTER TABLE webhook_delivery ADD CHECK (state IN ('waiting', 'delivered', 'given_up', 'called_off'));
ALTER TABLE webhook_delivery ADD CHECK (attempts >= 0);
ALTER TABLE webhook_delivery ADD CHECK (length(answer) <= 300);

-- A webhook is made by whoever makes the change, an admin or a program that an admin made a token for.
CREATE FUNCTION guard_webhook() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.removed_at IS NOT NULL THEN
      RAISE EXCEPTION 'a webhook that was removed stays so' USING ERRCODE = 'ST409';
    END IF;
    IF NEW.removed_by_id IS NOT NULL AND NOT is_acting(NEW.newsroom_id, NEW.removed_by_id) THEN
      RAISE EXCEPTION 'nobody removes a webhook in another''s name' USING ERRCODE = 'ST403';
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
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON webhook FOR EACH ROW EXECUTE FUNCTION guard_webhook();

CREATE FUNCTION guard_webhook_delivery() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.state <> 'waiting' OR NEW.attempts <> 0 THEN
    RAISE EXCEPTION 'what is to be sent begins untried' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON webhook_delivery FOR EACH ROW EXECUTE FUNCTION guard_webhook_delivery();

-- What a token can be made for besides.
ALTER TABLE api_token DROP CONSTRAINT api_token_scopes_check;
ALTER TABLE api_token ADD CONSTRAINT api_token_scopes_check CHECK (cardinality(scopes) > 0
  AND scopes <@ ARRAY['read', 'import', 'annotate', 'claims', 'evidence', 'checks', 'export', 'webhooks']);
