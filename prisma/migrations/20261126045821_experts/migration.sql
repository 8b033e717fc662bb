-- CreateTable
CREATE TABLE "expert_request" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "question" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "expert_request_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "shared_evidence" (
    "newsroom_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,

    CONSTRAINT "shared_evidence_pkey" PRIMARY KEY ("newsroom_id","request_id","evidence_id")
);

-- CreateTable
CREATE TABLE "expert_answer" (
    "newsroom_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "stance" TEXT,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "expert_answer_pkey" PRIMARY KEY ("newsroom_id","request_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "expert_request_sha256_key" ON "expert_request"("sha256");

-- CreateIndex
CREATE INDEX "expert_request_newsroom_id_claim_id_idx" ON "expert_request"("newsroom_id", "claim_id");

-- AddForeignKey
ALTER TABLE "expert_request" ADD CONSTRAINT "expert_request_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_request" ADD CONSTRAINT "expert_request_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_request" ADD CONSTRAINT "expert_request_newsroom_id_asked_by_id_fkey" FOREIGN KEY ("newsroom_id", "asked_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_request" ADD CONSTRAINT "expert_request_newsroom_id_revoked_by_id_fkey" FOREIGN KEY ("newsroom_id", "revoked_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_evidence" ADD CONSTRAINT "shared_evidence_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_evidence" ADD CONSTRAINT "shared_evidence_newsroom_id_request_id_fkey" FOREIGN KEY ("newsroom_id", "request_id") REFERENCES "expert_request"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_evidence" ADD CONSTRAINT "shared_evidence_newsroom_id_evidence_id_fkey" FOREIGN KEY ("newsroom_id", "evidence_id") REFERENCES "evidence"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_answer" ADD CONSTRAINT "expert_answer_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_answer" ADD CONSTRAINT "expert_answer_newsroom_id_request_id_fkey" FOREIGN KEY ("newsroom_id", "request_id") REFERENCES "expert_request"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE expert_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON expert_request TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (opened_at, revoked_at, revoked_by_id) ON expert_request TO stet_application;
ALTER TABLE expert_request ADD CHECK (name <> '' AND question <> '');
ALTER TABLE expert_request ADD CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE expert_request ADD CHECK (asked_at < expires_at AND expires_at <= asked_at + interval '31 days');
ALTER TABLE expert_request ADD CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL));

ALTER TABLE shared_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON shared_evidence TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON shared_evidence TO stet_application;

ALTER TABLE expert_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON expert_answer TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON expert_answer TO stet_application;
ALTER TABLE expert_answer ADD CHECK (body <> '' AND length(body) <= 20000);
ALTER TABLE expert_answer ADD CHECK (stance IN ('supports', 'refutes', 'context'));

-- Found before a newsroom is known; whether the link still holds is read in it.
CREATE FUNCTION newsroom_id_by_expert_link(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT newsroom_id FROM public.expert_request WHERE sha256 = wanted $$;
REVOKE EXECUTE ON FUNCTION newsroom_id_by_expert_link(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newsroom_id_by_expert_link(text) TO stet_application;

-- Asked and ended by a member in their own name; what was opened or revoked stays so.
CREATE FUNCTION guard_expert_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT is_acting(NEW.newsroom_id, NEW.asked_by_id) THEN
      RAISE EXCEPTION 'nobody asks an expert in another''s name' USING ERRCODE = 'ST403';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.revoked_at IS NOT NULL OR NEW.opened_at IS DISTINCT FROM OLD.opened_at AND OLD.opened_at IS NOT NULL THEN
    RAISE EXCEPTION 'what became of a link is not taken back' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.revoked_by_id IS NOT NULL AND NOT is_acting(NEW.newsroom_id, NEW.revoked_by_id) THEN
    RAISE EXCEPTION 'nobody revokes a link in another''s name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON expert_request FOR EACH ROW EXECUTE FUNCTION guard_expert_request();

-- An expert is shown evidence of the claim that they are asked about, and of no other.
CREATE FUNCTION guard_shared_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM expert_request r JOIN evidence e ON e.newsroom_id = r.newsroom_id AND e.claim_id = r.claim_id
                 WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.request_id AND e.id = NEW.evidence_id
                   AND is_acting(r.newsroom_id, r.asked_by_id)) THEN
    RAISE EXCEPTION 'an expert is shown evidence of their claim alone, by whoever asks' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON shared_evidence FOR EACH ROW EXECUTE FUNCTION guard_shared_evidence();

-- Answered while the link holds, and once, which its key says; never changed.
CREATE FUNCTION guard_expert_answer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE asked expert_request;
BEGIN
  SELECT * INTO asked FROM expert_request r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.request_id FOR UPDATE;
  IF asked.id IS NULL OR asked.revoked_at IS NOT NULL OR asked.expires_at <= NEW.answered_at THEN
    RAISE EXCEPTION 'this link does not hold' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON expert_answer FOR EACH ROW EXECUTE FUNCTION guard_expert_answer();

-- Whoever asked is told of the answer.
ALTER TABLE notification DROP CONSTRAINT notification_kind_check, ADD CONSTRAINT notification_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned', 'answered'));
ALTER TABLE mail_choice DROP CONSTRAINT mail_choice_kind_check, ADD CONSTRAINT mail_choice_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned', 'answered'));

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
