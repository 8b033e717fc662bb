-- CreateTable
CREATE TABLE "publication_correction" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "claim_id" UUID,
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "exact" TEXT,
    "error" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "found_how" TEXT NOT NULL,
    "found_by" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "error_type" TEXT NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "corrected_in_id" UUID,
    "root_cause" TEXT,
    "missed_at" TEXT,
    "old_text" TEXT,
    "new_text" TEXT,
    "notice" TEXT,
    "url" TEXT,
    "rule" TEXT,
    "corrected_by_id" UUID,
    "corrected_at" TIMESTAMPTZ(3),

    CONSTRAINT "publication_correction_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE INDEX "publication_correction_newsroom_id_article_id_idx" ON "publication_correction"("newsroom_id", "article_id");

-- AddForeignKey
ALTER TABLE "publication_correction" ADD CONSTRAINT "publication_correction_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_correction" ADD CONSTRAINT "publication_correction_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_correction" ADD CONSTRAINT "publication_correction_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_correction" ADD CONSTRAINT "publication_correction_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_correction" ADD CONSTRAINT "publication_correction_newsroom_id_corrected_in_id_fkey" FOREIGN KEY ("newsroom_id", "corrected_in_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_correction" ADD CONSTRAINT "publication_correction_newsroom_id_opened_by_id_fkey" FOREIGN KEY ("newsroom_id", "opened_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_correction" ADD CONSTRAINT "publication_correction_newsroom_id_corrected_by_id_fkey" FOREIGN KEY ("newsroom_id", "corrected_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks; what is said when it is opened is said once, and so is what came of it.
ALTER TABLE publication_correction ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON publication_correction TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (corrected_in_id, root_cause, missed_at, old_text, new_text, notice, url, rule,
  corrected_by_id, corrected_at) ON publication_correction TO stet_application;
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON publication_correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_removed BEFORE DELETE ON publication_correction
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE publication_correction ADD CHECK (severity IN ('kill', 'correct', 'refile'));
ALTER TABLE publication_correction ADD CHECK (num_nulls(start_offset, end_offset, exact) IN (0, 3));
ALTER TABLE publication_correction ADD CHECK (num_nulls(corrected_at, corrected_by_id, corrected_in_id, root_cause,
  missed_at, old_text, new_text, notice, url) IN (0, 9));

-- One correction of an article is open at a time: of its newest text, which is published. It is made once by an editor, of
-- the newest text while its sign-off stands, or of an article that was killed.
CREATE FUNCTION guard_publication_correction() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE doer uuid; state_now text;
BEGIN
  SELECT a.state INTO state_now FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF TG_OP = 'INSERT' THEN
    doer := NEW.opened_by_id;
    IF NEW.corrected_at IS NOT NULL OR state_now IS NULL OR state_now NOT IN ('published', 'corrected')
       OR EXISTS (SELECT 1 FROM publication_correction c WHERE c.newsroom_id = NEW.newsroom_id
                  AND c.article_id = NEW.article_id AND c.corrected_at IS NULL)
       OR NOT EXISTS (SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id
                      AND is_newest_text(r.newsroom_id, NEW.article_id, r.id, r.sha256)
                      AND (NEW.exact IS NULL OR in_units(NEW.exact) = substring(in_units(r.text)
                        FROM NEW.start_offset + 1 FOR NEW.end_offset - NEW.start_offset)))
       OR NEW.claim_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = NEW.newsroom_id
                      AND c.id = NEW.claim_id AND c.article_id = NEW.article_id) THEN
      RAISE EXCEPTION 'a correction is opened of what is published' USING ERRCODE = 'ST409';
    END IF;
  ELSE
    doer := NEW.corrected_by_id;
    IF OLD.corrected_at IS NOT NULL OR NEW.corrected_at IS NULL
       OR NOT EXISTS (SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.corrected_in_id
                      AND is_newest_text(r.newsroom_id, NEW.article_id, r.id, r.sha256)
                      AND (state_now = 'killed' OR state_now = 'approved' AND EXISTS (SELECT 1 FROM sign_off s
                        WHERE s.newsroom_id = r.newsroom_id AND s.revision_id = r.id AND s.sha256 = r.sha256))) THEN
      RAISE EXCEPTION 'a correction is made once, by a text that was signed off' USING ERRCODE = 'ST409';
    END IF;
  END IF;
  IF NOT is_acting(NEW.newsroom_id, doer) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = doer AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'an editor opens or makes a correction, and in their own name' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON publication_correction
  FOR EACH ROW EXECUTE FUNCTION guard_publication_correction();

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
      ('correction_open', 'checked'), ('checked', 'approved'), ('approved', 'published'),
      ('published', 'correction_open'), ('corrected', 'correction_open'), ('approved', 'corrected')) THEN
    IF (CASE NEW.state
        WHEN 'checked' THEN EXISTS (SELECT 1 FROM checking k WHERE k.newsroom_id = NEW.newsroom_id
          AND k.article_id = NEW.id AND k.xmin = pg_current_xact_id()::xid
          AND is_newest_text(k.newsroom_id, k.article_id, k.revision_id, k.sha256))
        WHEN 'approved' THEN EXISTS (SELECT 1 FROM sign_off s WHERE s.newsroom_id = NEW.newsroom_id
          AND s.article_id = NEW.id AND s.xmin = pg_current_xact_id()::xid
          AND is_newest_text(s.newsroom_id, s.article_id, s.revision_id, s.sha256))
        WHEN 'correction_open' THEN EXISTS (SELECT 1 FROM publication_correction c WHERE c.newsroom_id = NEW.newsroom_id
          AND c.article_id = NEW.id AND c.xmin = pg_current_xact_id()::xid AND c.corrected_at IS NULL)
        WHEN 'corrected' THEN EXISTS (SELECT 1 FROM publication_correction c WHERE c.newsroom_id = NEW.newsroom_id
          AND c.article_id = NEW.id AND c.xmin = pg_current_xact_id()::xid AND c.corrected_at IS NOT NULL)
        ELSE EXISTS (SELECT 1 FROM publication p WHERE p.newsroom_id = NEW.newsroom_id
          AND p.article_id = NEW.id AND p.xmin = pg_current_xact_id()::xid
          AND is_newest_text(p.newsroom_id, p.article_id, p.revision_id, p.sha256))
          AND NOT EXISTS (SELECT 1 FROM publication_correction c WHERE c.newsroom_id = NEW.newsroom_id
            AND c.article_id = NEW.id AND c.corrected_at IS NULL) END) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an article is % by what somebody said of its newest text', NEW.state USING ERRCODE = 'ST409';
  END IF;
  RAISE EXCEPTION 'an article does not become % so', NEW.state USING ERRCODE = 'ST409';
END $$;

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
