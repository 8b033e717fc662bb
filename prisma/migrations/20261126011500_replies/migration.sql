-- CreateTable
CREATE TABLE "reply" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "annotation_id" UUID,
    "claim_id" UUID,
    "body" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- AlterTable
ALTER TABLE "annotation" ADD COLUMN "edited_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "reply_newsroom_id_article_id_idx" ON "reply"("newsroom_id", "article_id");

-- CreateIndex
CREATE INDEX "reply_newsroom_id_annotation_id_idx" ON "reply"("newsroom_id", "annotation_id");

-- CreateIndex
CREATE INDEX "reply_newsroom_id_claim_id_idx" ON "reply"("newsroom_id", "claim_id");

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_newsroom_id_annotation_id_fkey" FOREIGN KEY ("newsroom_id", "annotation_id") REFERENCES "annotation"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_newsroom_id_author_id_fkey" FOREIGN KEY ("newsroom_id", "author_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_newsroom_id_removed_by_id_fkey" FOREIGN KEY ("newsroom_id", "removed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE reply ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON reply TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (body, edited_at, removed_at, removed_by_id) ON reply TO stet_application;
GRANT UPDATE (body, edited_at) ON annotation TO stet_application;
ALTER TABLE reply ADD CHECK ((annotation_id IS NULL) <> (claim_id IS NULL));
ALTER TABLE reply ADD CHECK (body <> '');
ALTER TABLE reply ADD CHECK ((removed_at IS NULL) = (removed_by_id IS NULL));

-- Whether this member is the person whose transaction it is, and still there.
CREATE FUNCTION is_acting(newsroom uuid, member_id uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT EXISTS (SELECT 1 FROM public.member m WHERE m.newsroom_id = newsroom AND m.id = is_acting.member_id
    AND m.person_id = public.current_person() AND m.removed_at IS NULL) $$;
REVOKE EXECUTE ON FUNCTION is_acting(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_acting(uuid, uuid) TO stet_application;

-- A reply is its writer's: written by them, on what is there, and changed by nobody else.
CREATE FUNCTION guard_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT is_acting(NEW.newsroom_id, NEW.author_id) THEN
      RAISE EXCEPTION 'nobody writes in another''s name' USING ERRCODE = 'ST403';
    END IF;
    IF NEW.edited_at IS NOT NULL OR NEW.removed_at IS NOT NULL
       OR NEW.annotation_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM annotation a
         WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.annotation_id AND a.article_id = NEW.article_id
           AND a.removed_at IS NULL)
       OR NEW.claim_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim c
         WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id AND c.article_id = NEW.article_id) THEN
      RAISE EXCEPTION 'a reply answers what is there in its article' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.body, NEW.edited_at) IS DISTINCT FROM (OLD.body, OLD.edited_at) THEN
    IF NOT is_acting(NEW.newsroom_id, NEW.author_id) THEN
      RAISE EXCEPTION 'nobody changes another''s words' USING ERRCODE = 'ST403';
    END IF;
    IF OLD.removed_at IS NOT NULL OR NEW.edited_at IS NULL THEN
      RAISE EXCEPTION 'words are changed where they are there, and it is said when' USING ERRCODE = 'ST409';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON reply FOR EACH ROW EXECUTE FUNCTION guard_reply();

-- An annotation's words are its writer's too; those that came with a file are as they stood there.
CREATE FUNCTION guard_annotation_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.body, NEW.edited_at) IS DISTINCT FROM (OLD.body, OLD.edited_at) THEN
    IF NOT is_acting(NEW.newsroom_id, NEW.author_id) OR OLD.file_author IS NOT NULL THEN
      RAISE EXCEPTION 'nobody changes another''s words' USING ERRCODE = 'ST403';
    END IF;
    IF OLD.removed_at IS NOT NULL OR NEW.edited_at IS NULL THEN
      RAISE EXCEPTION 'words are changed where they are there, and it is said when' USING ERRCODE = 'ST409';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_words BEFORE UPDATE ON annotation FOR EACH ROW EXECUTE FUNCTION guard_annotation_words();

-- ---------------------------------------------------------------------------------------------
-- What is found: a note and a claim by the words of their threads too
-- ---------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION write_note_entry(newsroom uuid, subject uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT write_search_entry(a.newsroom_id, a.id, 'note', a.article_id, NULL, a.author_id, a.created_at,
    CASE WHEN a.resolved_at IS NULL THEN 'open' ELSE 'resolved' END, NULL,
    '', concat_ws(E'\n', nullif(a.body, ''), nullif(a.replacement, ''),
      (SELECT string_agg(r.body, E'\n' ORDER BY r.created_at, r.id) FROM reply r
       WHERE r.newsroom_id = newsroom AND r.annotation_id = subject AND r.removed_at IS NULL)),
    coalesce(a.file_author, ''))
  FROM annotation a WHERE a.newsroom_id = newsroom AND a.id = subject AND a.removed_at IS NULL $$;

CREATE OR REPLACE FUNCTION write_claim_entries(newsroom uuid, subject uuid) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE about claim; latest verdict;
BEGIN
  SELECT * INTO about FROM claim c WHERE c.newsroom_id = newsroom AND c.id = subject;
  SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = newsroom AND v.claim_id = subject
    ORDER BY v.number DESC LIMIT 1;
  PERFORM write_search_entry(newsroom, subject, 'claim', about.article_id, subject, about.opened_by_id, about.created_at,
    about.state, latest.rating, about.statement, concat_ws(E'\n', latest.rationale,
      (SELECT string_agg(r.body, E'\n' ORDER BY r.created_at, r.id) FROM reply r
       WHERE r.newsroom_id = newsroom AND r.claim_id = subject AND r.removed_at IS NULL)), '');
  DELETE FROM search_entry e WHERE e.newsroom_id = newsroom AND e.claim_id = subject AND e.kind = 'correction';
  IF latest.old_text IS NOT NULL THEN
    PERFORM write_search_entry(newsroom, latest.id, 'correction', about.article_id, subject, latest.proposed_by_id,
      latest.created_at, about.state, latest.rating, latest.old_text, latest.new_text, '');
  END IF;
END $$;

CREATE FUNCTION find_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.claim_id IS NOT NULL THEN
    PERFORM write_claim_entries(NEW.newsroom_id, NEW.claim_id);
  ELSE
    DELETE FROM search_entry e WHERE e.newsroom_id = NEW.newsroom_id AND e.id = NEW.annotation_id;
    PERFORM write_note_entry(NEW.newsroom_id, NEW.annotation_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER find_reply AFTER INSERT OR UPDATE ON reply FOR EACH ROW EXECUTE FUNCTION find_reply();

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
