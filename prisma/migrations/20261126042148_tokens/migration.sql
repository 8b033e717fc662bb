-- CreateTable
CREATE TABLE "api_token" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "scopes" TEXT[],
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_token_sha256_key" ON "api_token"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_newsroom_id_member_id_key" ON "api_token"("newsroom_id", "member_id");

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_newsroom_id_made_by_id_fkey" FOREIGN KEY ("newsroom_id", "made_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_newsroom_id_revoked_by_id_fkey" FOREIGN KEY ("newsroom_id", "revoked_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE api_token ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON api_token TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (last_used_at, revoked_at, revoked_by_id) ON api_token TO stet_application;
ALTER TABLE api_token ADD CHECK (name <> '');
ALTER TABLE api_token ADD CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE api_token ADD CHECK (cardinality(scopes) > 0
  AND scopes <@ ARRAY['read', 'import', 'annotate', 'claims', 'evidence', 'checks', 'export']);
ALTER TABLE api_token ADD CHECK (made_at < expires_at AND expires_at <= made_at + interval '366 days');
ALTER TABLE api_token ADD CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL));

-- Found before a newsroom is known; whether the token still holds is read in it.
CREATE FUNCTION newsroom_id_by_token(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT newsroom_id FROM public.api_token WHERE sha256 = wanted $$;
REVOKE EXECUTE ON FUNCTION newsroom_id_by_token(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newsroom_id_by_token(text) TO stet_application;

-- A bot is nothing else, so that what only reviewers and editors do is never done by one.
ALTER TABLE member ADD CHECK (NOT 'bot' = ANY (roles) OR cardinality(roles) = 1);

CREATE FUNCTION guard_bot_roles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ('bot' = ANY (OLD.roles)) <> ('bot' = ANY (NEW.roles)) THEN
    RAISE EXCEPTION 'a bot stays a bot, and a person a person' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_bot_roles BEFORE UPDATE ON member FOR EACH ROW EXECUTE FUNCTION guard_bot_roles();

-- A token is of a bot, made by whoever makes the change; what was revoked stays so.
CREATE FUNCTION guard_api_token() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.member_id
                 AND m.roles = ARRAY['bot'] AND m.removed_at IS NULL) THEN
    RAISE EXCEPTION 'a token is a bot''s' USING ERRCODE = 'ST403';
  END IF;
  IF NOT is_acting(NEW.newsroom_id, NEW.made_by_id) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.made_by_id AND 'admin' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'a token is made by an admin, in their own name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON api_token FOR EACH ROW EXECUTE FUNCTION guard_api_token();

-- Whoever made a token answers for what its bot did: it is no second pair of eyes for them.
CREATE FUNCTION is_bot_of(newsroom uuid, bot_id uuid, maker_id uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT EXISTS (SELECT 1 FROM public.api_token t
    WHERE t.newsroom_id = newsroom AND t.member_id = bot_id AND t.made_by_id = maker_id) $$;
REVOKE EXECUTE ON FUNCTION is_bot_of(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_bot_of(uuid, uuid, uuid) TO stet_application;

CREATE FUNCTION refuse_own_bots_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM claim c JOIN article_author a ON a.newsroom_id = c.newsroom_id AND a.article_id = c.article_id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id
               AND is_bot_of(NEW.newsroom_id, a.member_id, NEW.proposed_by_id)) THEN
    RAISE EXCEPTION 'nobody gives a verdict in an article that a token of theirs brought in' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER four_eyes_of_bots BEFORE INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION refuse_own_bots_verdict();

CREATE FUNCTION refuse_own_bots_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM evidence e WHERE e.newsroom_id = NEW.newsroom_id AND e.claim_id = NEW.claim_id
             AND e.removed_at IS NULL AND is_bot_of(NEW.newsroom_id, e.attached_by_id, NEW.decided_by_id)) THEN
    RAISE EXCEPTION 'nobody decides on evidence that a token of theirs attached' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN article_author a ON a.newsroom_id = c.newsroom_id AND a.article_id = c.article_id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id
               AND is_bot_of(NEW.newsroom_id, a.member_id, NEW.decided_by_id)) THEN
    RAISE EXCEPTION 'nobody decides in an article that a token of theirs brought in' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER four_eyes_of_bots BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION refuse_own_bots_decision();

CREATE FUNCTION refuse_own_bots_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id AND a.article_id = NEW.article_id
             AND is_bot_of(NEW.newsroom_id, a.member_id, NEW.signed_by_id))
     OR EXISTS (SELECT 1 FROM claim c JOIN evidence e ON e.newsroom_id = c.newsroom_id AND e.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
               AND is_bot_of(NEW.newsroom_id, e.attached_by_id, NEW.signed_by_id)) THEN
    RAISE EXCEPTION 'nobody signs off what a token of theirs brought in' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER four_eyes_of_bots BEFORE INSERT ON sign_off FOR EACH ROW EXECUTE FUNCTION refuse_own_bots_sign_off();

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
