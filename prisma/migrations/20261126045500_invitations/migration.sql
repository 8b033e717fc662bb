-- Whoever is asked into a newsroom, by a link that is good once and for a few days.
CREATE TABLE "invitation" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "roles" TEXT[],
    "sha256" TEXT NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_sha256_key" ON "invitation"("sha256");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_newsroom_id_made_by_id_fkey" FOREIGN KEY ("newsroom_id", "made_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_newsroom_id_accepted_by_id_fkey" FOREIGN KEY ("newsroom_id", "accepted_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_newsroom_id_revoked_by_id_fkey" FOREIGN KEY ("newsroom_id", "revoked_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON invitation TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (accepted_at, accepted_by_id, revoked_at, revoked_by_id) ON invitation TO stet_application;
ALTER TABLE invitation ADD CHECK (email = lower(email));
ALTER TABLE invitation ADD CHECK (cardinality(roles) > 0
  AND roles <@ ARRAY['reporter', 'reviewer', 'editor', 'auditor', 'admin']);
ALTER TABLE invitation ADD CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE invitation ADD CHECK (made_at < expires_at AND expires_at <= made_at + interval '31 days');
ALTER TABLE invitation ADD CHECK ((accepted_at IS NULL) = (accepted_by_id IS NULL));
ALTER TABLE invitation ADD CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL));
ALTER TABLE invitation ADD CHECK (accepted_at IS NULL OR revoked_at IS NULL);
ALTER TABLE invitation ADD CHECK (accepted_at < expires_at);

-- It is made by an admin, and good once: what was accepted or taken back stays so.
CREATE FUNCTION guard_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.accepted_at IS NOT NULL OR OLD.revoked_at IS NOT NULL THEN
      RAISE EXCEPTION 'an invitation is good once' USING ERRCODE = 'ST409';
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
ALTER FUNCTION guard_invitation() SET search_path = pg_catalog, public, pg_temp;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON invitation FOR EACH ROW EXECUTE FUNCTION guard_invitation();

-- Found before a newsroom is known; whether the invitation still holds is read in it.
CREATE FUNCTION newsroom_id_by_invitation(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT newsroom_id FROM public.invitation WHERE sha256 = wanted $$;
REVOKE EXECUTE ON FUNCTION newsroom_id_by_invitation(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newsroom_id_by_invitation(text) TO stet_application;
