-- CreateTable
CREATE TABLE "checking" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "scope" TEXT NOT NULL,
    "left_out" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "coverage" TEXT NOT NULL,
    "finished_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checking_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "publication" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "url" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE INDEX "checking_newsroom_id_article_id_idx" ON "checking"("newsroom_id", "article_id");

-- CreateIndex
CREATE INDEX "publication_newsroom_id_article_id_idx" ON "publication"("newsroom_id", "article_id");

-- AddForeignKey
ALTER TABLE "checking" ADD CONSTRAINT "checking_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checking" ADD CONSTRAINT "checking_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checking" ADD CONSTRAINT "checking_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checking" ADD CONSTRAINT "checking_newsroom_id_finished_by_id_fkey" FOREIGN KEY ("newsroom_id", "finished_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_newsroom_id_published_by_id_fkey" FOREIGN KEY ("newsroom_id", "published_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security and grants, as every table that belongs to a newsroom has them; both are written once.
ALTER TABLE checking ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON checking TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON checking TO stet_application;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON checking
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON checking
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE publication ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON publication TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON publication TO stet_application;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON publication
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE checking ADD CHECK (scope IN ('full', 'partial'));
ALTER TABLE checking ADD CHECK ((scope = 'partial') = (left_out <> '') AND (scope = 'partial') = (because <> ''));
ALTER TABLE publication ADD CHECK (url ~ '^https?://');

-- Whether this is the newest revision of the article, by its hash.
CREATE FUNCTION is_newest_text(newsroom uuid, article uuid, revision uuid, hash char(64)) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT EXISTS (SELECT 1 FROM public.revision r WHERE r.newsroom_id = newsroom AND r.id = revision
    AND r.article_id = article AND r.sha256 = hash
    AND r.number = (SELECT max(n.number) FROM public.revision n WHERE n.newsroom_id = newsroom AND n.article_id = article)) $$;

-- Checking is finished by a checker who did not write the article, of its newest text, on which the checks have run,
-- with every claim settled, every context confirmed and every correction made.
CREATE FUNCTION guard_checking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NOT is_newest_text(NEW.newsroom_id, NEW.article_id, NEW.revision_id, NEW.sha256) THEN
    RAISE EXCEPTION 'checking is finished of the newest revision, by its hash' USING ERRCODE = 'ST409';
  END IF;
  IF is_author(NEW.newsroom_id, NEW.article_id, NEW.finished_by_id) THEN
    RAISE EXCEPTION 'an author finishes no checking of their own' USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.finished_by_id
                 AND m.removed_at IS NULL AND m.roles && ARRAY['reviewer', 'editor']) THEN
    RAISE EXCEPTION 'only a reviewer or an editor finishes checking' USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM check_run r WHERE r.newsroom_id = NEW.newsroom_id
                 AND r.revision_id = NEW.revision_id AND r.state = 'done') THEN
    RAISE EXCEPTION 'the checks have not run on this text' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
             AND c.state NOT IN ('approved', 'withdrawn')) THEN
    RAISE EXCEPTION 'a claim is not settled' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN claim_carry k ON k.newsroom_id = c.newsroom_id AND k.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id AND c.state = 'approved'
               AND k.context_changed AND k.confirmed_at IS NULL) THEN
    RAISE EXCEPTION 'a changed context is not confirmed' USING ERRCODE = 'ST409';
  END IF;
  PERFORM refuse_unmade_corrections(NEW.newsroom_id, NEW.article_id);
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON checking FOR EACH ROW EXECUTE FUNCTION guard_checking();

-- What is published is the text that was signed off, while the sign-off stands.
CREATE FUNCTION guard_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
                 AND a.state = 'approved')
     OR NOT is_newest_text(NEW.newsroom_id, NEW.article_id, NEW.revision_id, NEW.sha256)
     OR NOT EXISTS (SELECT 1 FROM sign_off s WHERE s.newsroom_id = NEW.newsroom_id
                    AND s.revision_id = NEW.revision_id AND s.sha256 = NEW.sha256) THEN
    RAISE EXCEPTION 'what is published was signed off' USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.published_by_id
                 AND m.removed_at IS NULL AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only an editor says that an article is published' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON publication FOR EACH ROW EXECUTE FUNCTION guard_publication();

-- The same steps as lib/domain/articles/workflow.ts; a test holds the two against each other. An article is checked,
-- approved and published by a row of this transaction that says of which text.
CREATE OR REPLACE FUNCTION guard_article_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.state = 'draft' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND (NEW.state = OLD.state
      OR (OLD.state, NEW.state) IN (
        ('draft', 'in_checking'),
        ('checked', 'in_checking'), ('approved', 'in_checking'),
        ('checked', 'reopened'), ('approved', 'reopened'), ('published', 'reopened'), ('corrected', 'reopened'),
        ('killed', 'reopened'), ('archived', 'reopened'),
        ('published', 'archived'), ('corrected', 'archived'), ('killed', 'archived'))
      OR (NEW.state = 'killed' AND OLD.state <> 'archived')) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.state, NEW.state) IN (('in_checking', 'checked'), ('reopened', 'checked'),
      ('correction_open', 'checked'), ('checked', 'approved'), ('approved', 'published')) THEN
    IF (CASE NEW.state
        WHEN 'checked' THEN EXISTS (SELECT 1 FROM checking k WHERE k.newsroom_id = NEW.newsroom_id
          AND k.article_id = NEW.id AND k.xmin = pg_current_xact_id()::xid
          AND is_newest_text(k.newsroom_id, k.article_id, k.revision_id, k.sha256))
        WHEN 'approved' THEN EXISTS (SELECT 1 FROM sign_off s WHERE s.newsroom_id = NEW.newsroom_id
          AND s.article_id = NEW.id AND s.xmin = pg_current_xact_id()::xid
          AND is_newest_text(s.newsroom_id, s.article_id, s.revision_id, s.sha256))
        ELSE EXISTS (SELECT 1 FROM publication p WHERE p.newsroom_id = NEW.newsroom_id
          AND p.article_id = NEW.id AND p.xmin = pg_current_xact_id()::xid
          AND is_newest_text(p.newsroom_id, p.article_id, p.revision_id, p.sha256)) END) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an article is % by what somebody said of its newest text', NEW.state USING ERRCODE = 'ST409';
  END IF;
  RAISE EXCEPTION 'an article does not become % so', NEW.state USING ERRCODE = 'ST409';
END $$;

-- While an article is checked, signed off or published, each of its claims is settled.
CREATE OR REPLACE FUNCTION end_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM article a JOIN claim c ON c.newsroom_id = a.newsroom_id AND c.article_id = a.id
             WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
               AND a.state IN ('checked', 'approved', 'published', 'corrected')
               AND c.state NOT IN ('approved', 'withdrawn')) THEN
    RAISE EXCEPTION 'a sign-off does not stand over a claim that is open' USING ERRCODE = 'ST409';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_open_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('checked', 'approved', 'published', 'corrected') AND EXISTS (SELECT 1 FROM claim c
      WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.id AND c.state NOT IN ('approved', 'withdrawn')) THEN
    RAISE EXCEPTION 'a sign-off does not stand over a claim that is open' USING ERRCODE = 'ST409';
  END IF;
  -- The sign-off looked already, but a claim may have been approved after it, in the same transaction.
  IF NEW.state IN ('checked', 'approved', 'published') AND OLD.state <> NEW.state THEN
    PERFORM refuse_unmade_corrections(NEW.newsroom_id, NEW.id);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION end_approvals() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before text; subject uuid;
BEGIN
  IF EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
             AND a.state NOT IN ('draft', 'in_checking', 'reopened', 'correction_open')) THEN
    RAISE EXCEPTION 'a sign-off does not outlive its revision' USING ERRCODE = 'ST409';
  END IF;
  SELECT r.text INTO before FROM revision r WHERE r.newsroom_id = NEW.newsroom_id
    AND r.article_id = NEW.article_id AND r.number = NEW.number - 1;
  -- Whoever makes corrections writes nothing: the text is the one before with them, and they were approved.
  IF NEW.origin = 'corrections' AND (EXISTS (SELECT 1 FROM correction c WHERE c.newsroom_id = NEW.newsroom_id
        AND c.revision_id = NEW.id AND c.annotation_id IS NOT NULL)
      OR NOT EXISTS (SELECT 1 FROM correction c WHERE c.newsroom_id = NEW.newsroom_id AND c.revision_id = NEW.id)) THEN
    RAISE EXCEPTION 'a correction is one that was approved' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM correction c WHERE c.newsroom_id = NEW.newsroom_id AND c.revision_id = NEW.id)
     AND fold_variants(corrected_text(NEW.newsroom_id, NEW.id, before)) IS DISTINCT FROM fold_variants(NEW.text) THEN
    RAISE EXCEPTION 'the text is not the one before with its corrections' USING ERRCODE = 'ST409';
  END IF;
  FOR subject IN SELECT c.id FROM claim c WHERE c.newsroom_id = NEW.newsroom_id
      AND c.article_id = NEW.article_id AND c.state = 'approved' LOOP
    PERFORM refuse_stale_approval(NEW.newsroom_id, subject, NEW);
  END LOOP;
  RETURN NULL;
END $$;

-- Whose sign-off stands does not become an author, published or not.
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
             WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id AND a.state IN ('approved', 'published', 'corrected')
               AND s.signed_by_id = NEW.member_id AND s.created_at = (SELECT max(l.created_at) FROM sign_off l
                 WHERE l.newsroom_id = a.newsroom_id AND l.article_id = a.id)) THEN
    RAISE EXCEPTION 'whoever signed an article off does not become its author while that stands' USING ERRCODE = 'ST403';
  END IF;
  RETURN NULL;
END $$;

REVOKE EXECUTE ON FUNCTION is_newest_text(uuid, uuid, uuid, char) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_newest_text(uuid, uuid, uuid, char) TO stet_application;
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
