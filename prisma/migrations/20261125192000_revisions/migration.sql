-- AlterTable
ALTER TABLE "annotation" ADD COLUMN     "accepted_in_id" UUID,
ADD COLUMN     "file_at" TIMESTAMPTZ(3),
ADD COLUMN     "file_author" TEXT,
ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "removed_by_id" UUID,
ADD COLUMN     "replacement" TEXT;

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "made_by_id" UUID,
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'import';

-- CreateTable
CREATE TABLE "claim_carry" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "same_claim" BOOLEAN NOT NULL,
    "context_changed" BOOLEAN NOT NULL,
    "applied" BOOLEAN NOT NULL,
    "report" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,

    CONSTRAINT "claim_carry_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "reservations" TEXT NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE INDEX "claim_carry_newsroom_id_revision_id_idx" ON "claim_carry"("newsroom_id", "revision_id");

-- CreateIndex
CREATE INDEX "claim_carry_newsroom_id_claim_id_idx" ON "claim_carry"("newsroom_id", "claim_id");

-- CreateIndex
CREATE INDEX "sign_off_newsroom_id_article_id_idx" ON "sign_off"("newsroom_id", "article_id");

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_newsroom_id_accepted_in_id_fkey" FOREIGN KEY ("newsroom_id", "accepted_in_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_newsroom_id_removed_by_id_fkey" FOREIGN KEY ("newsroom_id", "removed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_newsroom_id_made_by_id_fkey" FOREIGN KEY ("newsroom_id", "made_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_carry" ADD CONSTRAINT "claim_carry_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_carry" ADD CONSTRAINT "claim_carry_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_carry" ADD CONSTRAINT "claim_carry_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_carry" ADD CONSTRAINT "claim_carry_newsroom_id_confirmed_by_id_fkey" FOREIGN KEY ("newsroom_id", "confirmed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_newsroom_id_signed_by_id_fkey" FOREIGN KEY ("newsroom_id", "signed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE claim_carry ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON claim_carry TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (confirmed_at, confirmed_by_id) ON claim_carry TO stet_application;
ALTER TABLE claim_carry ADD CHECK (outcome IN ('exact', 'moved', 'edited', 'lost'));
ALTER TABLE claim_carry ADD CHECK ((confirmed_at IS NULL) = (confirmed_by_id IS NULL));

ALTER TABLE sign_off ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON sign_off TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON sign_off TO stet_application;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON sign_off
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON sign_off
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE revision ADD CHECK (origin IN ('import', 'edit', 'file', 'corrections'));
ALTER TABLE revision ADD CHECK ((origin = 'import') = (made_by_id IS NULL));
ALTER TABLE annotation DROP CONSTRAINT annotation_kind_check;
ALTER TABLE annotation ADD CONSTRAINT annotation_kind_check
  CHECK (kind IN ('comment', 'question', 'suggestion'));
ALTER TABLE annotation ADD CHECK ((kind = 'suggestion') = (replacement IS NOT NULL));
ALTER TABLE annotation ADD CHECK (accepted_in_id IS NULL OR kind = 'suggestion');
ALTER TABLE annotation ADD CHECK ((file_author IS NULL) OR (length(file_author) > 0));
ALTER TABLE annotation ADD CHECK ((removed_at IS NULL) = (removed_by_id IS NULL));
GRANT UPDATE (accepted_in_id, removed_at, removed_by_id) ON annotation TO stet_application;

-- Of each text one run of the checks is on its way; one of an earlier text comes to nothing.
DROP INDEX check_run_pending;
CREATE UNIQUE INDEX check_run_pending ON check_run (newsroom_id, article_id, revision_id)
  WHERE state IN ('queued', 'running');

-- Revisions are numbered without gaps, and made by whoever may edit.
CREATE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NEW.number IS DISTINCT FROM (SELECT coalesce(max(r.number), 0) + 1 FROM revision r
      WHERE r.newsroom_id = NEW.newsroom_id AND r.article_id = NEW.article_id) THEN
    RAISE EXCEPTION 'an article''s revisions are numbered without gaps' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.made_by_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id
      AND m.id = NEW.made_by_id AND m.removed_at IS NULL AND m.roles && ARRAY['reporter', 'editor']) THEN
    RAISE EXCEPTION 'only a reporter or an editor makes a revision' USING ERRCODE = 'ST403';
  END IF;
  IF NEW.origin IN ('edit', 'file') AND NOT EXISTS (SELECT 1 FROM article_author a
      WHERE a.newsroom_id = NEW.newsroom_id AND a.article_id = NEW.article_id AND a.member_id = NEW.made_by_id) THEN
    RAISE EXCEPTION 'whoever types text into an article is its author' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION guard_revision();

-- Typographic variants of the same character made one, white space and direction marks taken out.
CREATE FUNCTION fold_variants(words text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(
    pg_catalog.translate(pg_catalog.normalize(words, 'NFC'),
      U&'\2018\2019\201A\201B\2032\0060\00B4' || U&'\201C\201D\201E\201F\2033\00AB\00BB'
        || U&'\2010\2011\2012\2013\2014\2015\2212',
      repeat('''', 7) || repeat('"', 7) || repeat('-', 7)),
    '[\s\u00A0\u00AD\u061C\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]+', '', 'g'),
    '-+', '-', 'g'), '\.\.\.', U&'\2026', 'g') $$;

-- A claim's words in a revision, without white space and with typographic variants made one.
CREATE FUNCTION words_of_claim(newsroom uuid, claim uuid, revision uuid) RETURNS text
  LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT public.fold_variants(coalesce(string_agg(s.exact, ' ' ORDER BY s.ordinal), ''))
  FROM public.claim_span s
  WHERE s.newsroom_id = newsroom AND s.claim_id = claim AND s.revision_id = revision $$;

-- When a revision is made, an approved claim whose words it changed is approved no longer, unless it made exactly
-- the change that was approved; and a sign-off of the text before does not stand.
CREATE FUNCTION end_approvals() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before uuid; subject record; was text; is_now text; latest verdict;
BEGIN
  IF EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
             AND a.state NOT IN ('draft', 'in_checking')) THEN
    RAISE EXCEPTION 'a sign-off does not outlive its revision' USING ERRCODE = 'ST409';
  END IF;
  SELECT r.id INTO before FROM revision r WHERE r.newsroom_id = NEW.newsroom_id
    AND r.article_id = NEW.article_id AND r.number = NEW.number - 1;
  IF before IS NULL THEN RETURN NULL; END IF;
  FOR subject IN SELECT c.id FROM claim c WHERE c.newsroom_id = NEW.newsroom_id
      AND c.article_id = NEW.article_id AND c.state = 'approved' LOOP
    was := words_of_claim(NEW.newsroom_id, subject.id, before);
    is_now := words_of_claim(NEW.newsroom_id, subject.id, NEW.id);
    CONTINUE WHEN was = is_now;
    SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = NEW.newsroom_id AND v.claim_id = subject.id
      ORDER BY v.number DESC LIMIT 1;
    -- Where exactly lies the correction is for the application to say; that it was one, and is made, for us.
    CONTINUE WHEN latest.old_text IS NOT NULL
      AND EXISTS (SELECT 1 FROM claim_carry k WHERE k.newsroom_id = NEW.newsroom_id AND k.claim_id = subject.id
                  AND k.revision_id = NEW.id AND k.applied)
      AND position(fold_variants(latest.new_text) IN fold_variants(NEW.text)) > 0;
    RAISE EXCEPTION 'a claim does not stay approved when its words change' USING ERRCODE = 'ST409';
  END LOOP;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER end_approvals AFTER INSERT ON revision
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION end_approvals();

-- Words are named as they stand: offsets count UTF-16 units, which are characters where none is beyond them.
CREATE FUNCTION refuse_other_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE whole text;
BEGIN
  SELECT r.text INTO whole FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id;
  IF whole !~ '[\U00010000-\U0010FFFF]'
     AND substring(whole FROM NEW.start_offset + 1 FOR NEW.end_offset - NEW.start_offset) IS DISTINCT FROM NEW.exact THEN
    RAISE EXCEPTION 'these are not the words at that place' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER words_as_they_stand BEFORE INSERT ON claim_span FOR EACH ROW EXECUTE FUNCTION refuse_other_words();
CREATE TRIGGER words_as_they_stand BEFORE INSERT ON annotation_span FOR EACH ROW EXECUTE FUNCTION refuse_other_words();

-- What a revision did is told with it, and confirmed by somebody later.
CREATE FUNCTION guard_carry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.confirmed_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM revision r
      WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id AND r.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'what a revision did is told when it is made' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_carry BEFORE INSERT ON claim_carry FOR EACH ROW EXECUTE FUNCTION guard_carry();

-- A claim's words are named when it is opened, carried over when a revision is made, and pointed at anew while
-- no verdict lies before an editor and none was approved.
CREATE OR REPLACE FUNCTION refuse_late_span() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE subject claim; made revision;
BEGIN
  SELECT * INTO subject FROM claim c WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id;
  SELECT * INTO made FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id
    AND r.article_id = subject.article_id;
  IF made.id IS NULL THEN
    RAISE EXCEPTION 'a claim''s words are words of its article' USING ERRCODE = 'ST409';
  END IF;
  IF subject.state = 'open' THEN RETURN NEW; END IF;
  IF EXISTS (SELECT 1 FROM claim_span s JOIN revision r ON r.newsroom_id = s.newsroom_id AND r.id = s.revision_id
             WHERE s.newsroom_id = NEW.newsroom_id AND s.claim_id = NEW.claim_id AND r.number < made.number)
     AND (subject.state NOT IN ('proposed', 'approved', 'disputed', 'withdrawn')
          OR (SELECT r.xmin FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id)
             = pg_current_xact_id()::xid) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a claim''s words are named when it is opened' USING ERRCODE = 'ST409';
END $$;

-- Nobody signs off what they wrote or checked, nor anything but the newest text.
CREATE FUNCTION refuse_own_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id
      AND r.article_id = NEW.article_id AND r.sha256 = NEW.sha256
      AND r.number = (SELECT max(n.number) FROM revision n
                      WHERE n.newsroom_id = NEW.newsroom_id AND n.article_id = NEW.article_id)) THEN
    RAISE EXCEPTION 'a sign-off is of the newest revision, by its hash' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id
             AND a.article_id = NEW.article_id AND a.member_id = NEW.signed_by_id) THEN
    RAISE EXCEPTION 'an author signs off nothing of their own' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN verdict v ON v.newsroom_id = c.newsroom_id AND v.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
               AND v.proposed_by_id = NEW.signed_by_id)
     OR EXISTS (SELECT 1 FROM claim c JOIN evidence e ON e.newsroom_id = c.newsroom_id AND e.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id
               AND e.attached_by_id = NEW.signed_by_id) THEN
    RAISE EXCEPTION 'a checker of the claims does not sign off the article' USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.signed_by_id
                 AND m.removed_at IS NULL AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only an editor signs off' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM claim c JOIN claim_carry k ON k.newsroom_id = c.newsroom_id AND k.claim_id = c.id
             WHERE c.newsroom_id = NEW.newsroom_id AND c.article_id = NEW.article_id AND c.state = 'approved'
               AND k.context_changed AND k.confirmed_at IS NULL) THEN
    RAISE EXCEPTION 'a changed context is not confirmed' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE INSERT ON sign_off FOR EACH ROW EXECUTE FUNCTION refuse_own_sign_off();

-- An article is approved by a sign-off of its newest revision alone, and falls back from it.
CREATE OR REPLACE FUNCTION guard_article_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.state = 'draft' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND (NEW.state = OLD.state
      OR (OLD.state, NEW.state) IN (('draft', 'in_checking'), ('approved', 'in_checking'))) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.state, NEW.state) = ('in_checking', 'approved') AND EXISTS (
      SELECT 1 FROM sign_off s JOIN revision r ON r.newsroom_id = s.newsroom_id AND r.id = s.revision_id
      WHERE s.newsroom_id = NEW.newsroom_id AND s.article_id = NEW.id AND s.created_at >= r.created_at
        AND s.xmin = pg_current_xact_id()::xid
        AND r.number = (SELECT max(n.number) FROM revision n
                        WHERE n.newsroom_id = NEW.newsroom_id AND n.article_id = NEW.id)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an article does not become % so', NEW.state USING ERRCODE = 'ST409';
END $$;

-- While an article is signed off, each of its claims is settled.
CREATE FUNCTION end_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM article a JOIN claim c ON c.newsroom_id = a.newsroom_id AND c.article_id = a.id
             WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id AND a.state = 'approved'
               AND c.state NOT IN ('approved', 'withdrawn')) THEN
    RAISE EXCEPTION 'a sign-off does not stand over a claim that is open' USING ERRCODE = 'ST409';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER end_sign_off AFTER INSERT OR UPDATE ON claim
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION end_sign_off();
CREATE FUNCTION refuse_open_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'approved' AND EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = NEW.newsroom_id
      AND c.article_id = NEW.id AND c.state NOT IN ('approved', 'withdrawn')) THEN
    RAISE EXCEPTION 'a sign-off does not stand over a claim that is open' USING ERRCODE = 'ST409';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER refuse_open_claims AFTER UPDATE ON article
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_open_claims();

-- What a context was confirmed for stays confirmed.
CREATE FUNCTION guard_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL OR NOT OLD.context_changed THEN
    RAISE EXCEPTION 'there is nothing to confirm' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_confirmation BEFORE UPDATE ON claim_carry
  FOR EACH ROW EXECUTE FUNCTION guard_confirmation();

-- Nor does an editor approve a verdict on words that a revision has changed since.
CREATE FUNCTION refuse_changed_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'approve' AND EXISTS (
      SELECT 1 FROM claim_carry k
      JOIN revision r ON r.newsroom_id = k.newsroom_id AND r.id = k.revision_id
      JOIN verdict v ON v.newsroom_id = k.newsroom_id AND v.id = NEW.verdict_id
      WHERE k.newsroom_id = NEW.newsroom_id AND k.claim_id = NEW.claim_id AND NOT k.same_claim
        AND r.created_at > v.created_at) THEN
    RAISE EXCEPTION 'the words of this claim have changed since the verdict' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER changed_words BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION refuse_changed_words();

REVOKE EXECUTE ON FUNCTION words_of_claim(uuid, uuid, uuid), fold_variants(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION words_of_claim(uuid, uuid, uuid), fold_variants(text) TO stet_application;
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
