-- AlterTable
ALTER TABLE "annotation" ADD COLUMN "document" TEXT,
ADD COLUMN "mentioned" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "reply" ADD COLUMN "document" TEXT,
ADD COLUMN "mentioned" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "verdict" ADD COLUMN "rationale_document" TEXT;

-- The shape of words is their writer's as the words are, and so is whom they were told to.
GRANT UPDATE (document, mentioned) ON annotation, reply TO stet_application;

CREATE OR REPLACE FUNCTION guard_reply() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF (NEW.body, NEW.document, NEW.mentioned, NEW.edited_at)
     IS DISTINCT FROM (OLD.body, OLD.document, OLD.mentioned, OLD.edited_at) THEN
    IF NOT is_acting(NEW.newsroom_id, NEW.author_id) THEN
      RAISE EXCEPTION 'nobody changes another''s words' USING ERRCODE = 'ST403';
    END IF;
    IF OLD.removed_at IS NOT NULL OR NEW.edited_at IS NULL THEN
      RAISE EXCEPTION 'words are changed where they are there, and it is said when' USING ERRCODE = 'ST409';
    END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_annotation_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.body, NEW.document, NEW.mentioned, NEW.edited_at)
     IS DISTINCT FROM (OLD.body, OLD.document, OLD.mentioned, OLD.edited_at) THEN
    IF NOT is_acting(NEW.newsroom_id, NEW.author_id) OR OLD.file_author IS NOT NULL THEN
      RAISE EXCEPTION 'nobody changes another''s words' USING ERRCODE = 'ST403';
    END IF;
    IF OLD.removed_at IS NOT NULL OR NEW.edited_at IS NULL THEN
      RAISE EXCEPTION 'words are changed where they are there, and it is said when' USING ERRCODE = 'ST409';
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- Whoever is named in a note is told of it.
ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned'));
ALTER TABLE mail_choice DROP CONSTRAINT mail_choice_kind_check;
ALTER TABLE mail_choice ADD CONSTRAINT mail_choice_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned'));

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
