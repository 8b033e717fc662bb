-- CreateTable
CREATE TABLE "break_glass" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "decider_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "break_glass_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- AlterTable
ALTER TABLE "decision" ADD COLUMN "break_glass_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "break_glass_newsroom_id_claim_id_id_key" ON "break_glass"("newsroom_id", "claim_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_newsroom_id_break_glass_id_key" ON "decision"("newsroom_id", "break_glass_id");

-- AddForeignKey
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_newsroom_id_decider_id_fkey" FOREIGN KEY ("newsroom_id", "decider_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_newsroom_id_granted_by_id_fkey" FOREIGN KEY ("newsroom_id", "granted_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_newsroom_id_revoked_by_id_fkey" FOREIGN KEY ("newsroom_id", "revoked_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_newsroom_id_claim_id_break_glass_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id", "break_glass_id") REFERENCES "break_glass"("newsroom_id", "claim_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE break_glass ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON break_glass TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (revoked_at, revoked_by_id) ON break_glass TO stet_application;
ALTER TABLE break_glass ADD CHECK (reason <> '');
ALTER TABLE break_glass ADD CHECK (decider_id <> granted_by_id);
ALTER TABLE break_glass ADD CHECK (created_at < expires_at AND expires_at <= created_at + interval '72 hours');
ALTER TABLE break_glass ADD CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL));

-- Whether a member may give leave for somebody else to decide on a claim alone: an editor or an admin who neither wrote
-- the article nor ever checked the claim. Null where nothing bars them.
CREATE FUNCTION bar_to_granting(newsroom uuid, subject uuid, granter uuid) RETURNS text LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = newsroom AND m.id = granter
                 AND m.removed_at IS NULL AND m.roles && ARRAY['editor', 'admin']) THEN
    RETURN 'only an editor or an admin gives leave to decide alone';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN article_author a ON a.newsroom_id = c.newsroom_id AND a.article_id = c.article_id
             WHERE c.newsroom_id = newsroom AND c.id = subject AND a.member_id = granter)
     OR EXISTS (SELECT 1 FROM verdict v WHERE v.newsroom_id = newsroom AND v.claim_id = subject AND v.proposed_by_id = granter)
     OR EXISTS (SELECT 1 FROM evidence e WHERE e.newsroom_id = newsroom AND e.claim_id = subject AND e.attached_by_id = granter) THEN
    RETURN 'whoever gives leave to decide alone has no part in the claim';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION guard_break_glass() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE bar text;
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  PERFORM lock_article_of_claim(NEW.newsroom_id, NEW.claim_id);
  IF TG_OP = 'UPDATE' THEN
    IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL THEN
      RAISE EXCEPTION 'leave is revoked once' USING ERRCODE = 'ST409';
    END IF;
    IF EXISTS (SELECT 1 FROM decision d WHERE d.newsroom_id = NEW.newsroom_id AND d.break_glass_id = NEW.id) THEN
      RAISE EXCEPTION 'leave that was used is not revoked' USING ERRCODE = 'ST409';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.revoked_by_id
                   AND m.removed_at IS NULL AND m.roles && ARRAY['editor', 'admin']) THEN
      RAISE EXCEPTION 'only an editor or an admin revokes leave' USING ERRCODE = 'ST403';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.revoked_at IS NOT NULL THEN
    RAISE EXCEPTION 'leave is given before it is revoked' USING ERRCODE = 'ST409';
  END IF;
  bar := bar_to_granting(NEW.newsroom_id, NEW.claim_id, NEW.granted_by_id);
  IF bar IS NOT NULL THEN RAISE EXCEPTION '%', bar USING ERRCODE = 'ST403'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON break_glass FOR EACH ROW EXECUTE FUNCTION guard_break_glass();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON break_glass FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What keeps a decision from being made, the leave that it names considered; null where nothing does.
CREATE FUNCTION bar_to_decision(made decision) RETURNS text LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE leave break_glass; bar text := bar_to_deciding(made.newsroom_id, made.claim_id, made.decided_by_id);
BEGIN
  IF made.break_glass_id IS NULL THEN RETURN bar; END IF;
  IF bar IS NULL THEN RETURN 'whoever may decide needs no leave to decide alone'; END IF;
  SELECT * INTO leave FROM break_glass b WHERE b.newsroom_id = made.newsroom_id AND b.id = made.break_glass_id FOR UPDATE;
  IF leave.claim_id IS DISTINCT FROM made.claim_id OR leave.decider_id IS DISTINCT FROM made.decided_by_id THEN
    RETURN 'this leave is for another claim or another editor';
  END IF;
  IF leave.revoked_at IS NOT NULL THEN RETURN 'this leave was revoked'; END IF;
  IF made.created_at < leave.created_at OR made.created_at >= leave.expires_at OR clock_timestamp() >= leave.expires_at THEN
    RETURN 'this leave has expired';
  END IF;
  RETURN bar_to_granting(made.newsroom_id, made.claim_id, leave.granted_by_id);
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
  bar := bar_to_decision(NEW);
  IF bar IS NOT NULL THEN RAISE EXCEPTION '%', bar USING ERRCODE = 'ST403'; END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.decided_by_id
                 AND m.removed_at IS NULL AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only an editor decides' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_claim_state() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE latest verdict; needed text; made decision; bar text;
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
  SELECT * INTO made FROM decision d WHERE d.newsroom_id = NEW.newsroom_id AND d.claim_id = NEW.id
    AND d.verdict_id = latest.id AND d.kind = needed;
  IF OLD.state <> 'proposed' OR made.id IS NULL THEN
    RAISE EXCEPTION 'a claim is % by an editor''s decision alone', NEW.state USING ERRCODE = 'ST403';
  END IF;
  bar := bar_to_decision(made);
  IF bar IS NOT NULL THEN RAISE EXCEPTION '%', bar USING ERRCODE = 'ST403'; END IF;
  RETURN NEW;
END $$;

-- A decision by leave was made by somebody who may have written: it bars nobody from writing on.
CREATE OR REPLACE FUNCTION refuse_judging_author() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF EXISTS (
      SELECT 1 FROM claim c CROSS JOIN LATERAL (SELECT v.* FROM verdict v
        WHERE v.newsroom_id = c.newsroom_id AND v.claim_id = c.id ORDER BY v.number DESC LIMIT 1) AS latest
      LEFT JOIN decision d ON d.newsroom_id = c.newsroom_id AND d.verdict_id = latest.id
      WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
        AND c.state IN ('proposed', 'disputed', 'approved')
        AND (latest.proposed_by_id = NEW.member_id
             OR (d.decided_by_id = NEW.member_id AND d.break_glass_id IS NULL))) THEN
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

REVOKE EXECUTE ON FUNCTION bar_to_granting(uuid, uuid, uuid), bar_to_decision(decision) FROM PUBLIC;
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
