
-- CreateTable
CREATE TABLE "annotation" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "annotation_span" (
    "newsroom_id" UUID NOT NULL,
    "annotation_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "annotation_span_pkey" PRIMARY KEY ("newsroom_id","annotation_id","revision_id","ordinal")
);

-- CreateTable
CREATE TABLE "article" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "byline_text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "published_on" TEXT NOT NULL,
    "published_time" TEXT,
    "time_zone" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "imported_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "revision" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "article_author" (
    "newsroom_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "because" TEXT NOT NULL,

    CONSTRAINT "article_author_pkey" PRIMARY KEY ("newsroom_id","article_id","member_id")
);

-- CreateTable
CREATE TABLE "claim" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "finding_id" UUID,
    "owner_id" UUID,
    "opened_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "claim_span" (
    "newsroom_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "claim_span_pkey" PRIMARY KEY ("newsroom_id","claim_id","revision_id","ordinal")
);

-- CreateTable
CREATE TABLE "verdict" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rating" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "disposition" TEXT NOT NULL,
    "old_text" TEXT,
    "new_text" TEXT,
    "proposed_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "salt" CHAR(32) NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "chain" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID,
    "head_seq" INTEGER NOT NULL,
    "head_hash" CHAR(64) NOT NULL,

    CONSTRAINT "chain_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "newsroom_id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "prev_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("newsroom_id","chain_id","seq")
);

-- CreateTable
CREATE TABLE "event_detail" (
    "newsroom_id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "salt" CHAR(32) NOT NULL,
    "detail" TEXT NOT NULL,

    CONSTRAINT "event_detail_pkey" PRIMARY KEY ("newsroom_id","chain_id","seq")
);

-- CreateTable
CREATE TABLE "evidence" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "locator" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "attached_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "rule_version" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "input_key" TEXT NOT NULL,
    "report" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "finding_span" (
    "newsroom_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    CONSTRAINT "finding_span_pkey" PRIMARY KEY ("newsroom_id","finding_id","ordinal")
);

-- CreateTable
CREATE TABLE "dismissal" (
    "newsroom_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "input_key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "dismissed_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("newsroom_id","article_id","input_key")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "roles" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "newsroom" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "note" TEXT,
    "file_id" UUID,
    "added_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "source_file" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "added_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_file_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE INDEX "annotation_newsroom_id_article_id_idx" ON "annotation"("newsroom_id", "article_id");

-- CreateIndex
CREATE INDEX "article_newsroom_id_created_at_idx" ON "article"("newsroom_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "revision_newsroom_id_article_id_number_key" ON "revision"("newsroom_id", "article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "claim_newsroom_id_article_id_number_key" ON "claim"("newsroom_id", "article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_newsroom_id_claim_id_number_key" ON "verdict"("newsroom_id", "claim_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_newsroom_id_claim_id_id_key" ON "verdict"("newsroom_id", "claim_id", "id");

-- CreateIndex
CREATE INDEX "decision_newsroom_id_claim_id_idx" ON "decision"("newsroom_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_newsroom_id_verdict_id_key" ON "decision"("newsroom_id", "verdict_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_newsroom_id_article_id_key" ON "chain"("newsroom_id", "article_id");

-- CreateIndex
CREATE INDEX "evidence_newsroom_id_claim_id_idx" ON "evidence"("newsroom_id", "claim_id");

-- CreateIndex
CREATE INDEX "finding_newsroom_id_article_id_idx" ON "finding"("newsroom_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_newsroom_id_revision_id_input_key_key" ON "finding"("newsroom_id", "revision_id", "input_key");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_newsroom_id_person_id_key" ON "member"("newsroom_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsroom_slug_key" ON "newsroom"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_newsroom_id_article_id_number_key" ON "source"("newsroom_id", "article_id", "number");

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_newsroom_id_author_id_fkey" FOREIGN KEY ("newsroom_id", "author_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_newsroom_id_resolved_by_id_fkey" FOREIGN KEY ("newsroom_id", "resolved_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_span" ADD CONSTRAINT "annotation_span_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_span" ADD CONSTRAINT "annotation_span_newsroom_id_annotation_id_fkey" FOREIGN KEY ("newsroom_id", "annotation_id") REFERENCES "annotation"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_span" ADD CONSTRAINT "annotation_span_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_newsroom_id_imported_by_id_fkey" FOREIGN KEY ("newsroom_id", "imported_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_author" ADD CONSTRAINT "article_author_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_author" ADD CONSTRAINT "article_author_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_author" ADD CONSTRAINT "article_author_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroom_id_finding_id_fkey" FOREIGN KEY ("newsroom_id", "finding_id") REFERENCES "finding"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroom_id_opened_by_id_fkey" FOREIGN KEY ("newsroom_id", "opened_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroom_id_owner_id_fkey" FOREIGN KEY ("newsroom_id", "owner_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_span" ADD CONSTRAINT "claim_span_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_span" ADD CONSTRAINT "claim_span_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_span" ADD CONSTRAINT "claim_span_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_newsroom_id_proposed_by_id_fkey" FOREIGN KEY ("newsroom_id", "proposed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_newsroom_id_claim_id_verdict_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id", "verdict_id") REFERENCES "verdict"("newsroom_id", "claim_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_newsroom_id_decided_by_id_fkey" FOREIGN KEY ("newsroom_id", "decided_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain" ADD CONSTRAINT "chain_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain" ADD CONSTRAINT "chain_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_newsroom_id_chain_id_fkey" FOREIGN KEY ("newsroom_id", "chain_id") REFERENCES "chain"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_detail" ADD CONSTRAINT "event_detail_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_detail" ADD CONSTRAINT "event_detail_newsroom_id_chain_id_seq_fkey" FOREIGN KEY ("newsroom_id", "chain_id", "seq") REFERENCES "audit_event"("newsroom_id", "chain_id", "seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "source_id") REFERENCES "source"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_attached_by_id_fkey" FOREIGN KEY ("newsroom_id", "attached_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_removed_by_id_fkey" FOREIGN KEY ("newsroom_id", "removed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_span" ADD CONSTRAINT "finding_span_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_span" ADD CONSTRAINT "finding_span_newsroom_id_finding_id_fkey" FOREIGN KEY ("newsroom_id", "finding_id") REFERENCES "finding"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_newsroom_id_dismissed_by_id_fkey" FOREIGN KEY ("newsroom_id", "dismissed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_newsroom_id_file_id_fkey" FOREIGN KEY ("newsroom_id", "file_id") REFERENCES "source_file"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_newsroom_id_added_by_id_fkey" FOREIGN KEY ("newsroom_id", "added_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_newsroom_id_added_by_id_fkey" FOREIGN KEY ("newsroom_id", "added_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------
-- Who may touch what. The application acts as a member of stet_application, which owns nothing.
-- ---------------------------------------------------------------------------------------------

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO stet_application;
-- Nobody but the owner calls a function that was not granted by name. (Said of one schema it would
-- do nothing: what PUBLIC may by default is not a schema's to take away.)
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- A pooled connection returns '' for a setting that was set once, and ''::uuid throws.
CREATE FUNCTION current_newsroom() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.newsroom_id', true), '')::uuid $$;
CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
GRANT EXECUTE ON FUNCTION current_newsroom(), current_person() TO stet_application;

-- Row-level security. Every table that belongs to a newsroom has the same policy.
DO $$
DECLARE name text;
BEGIN
  FOR name IN
    SELECT c.table_name FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name = 'newsroom_id'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_newsroom ON %I TO stet_application
      USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom())', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO stet_application', name);
  END LOOP;
END $$;

ALTER TABLE newsroom ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON newsroom TO stet_application
  USING (id = current_newsroom()) WITH CHECK (id = current_newsroom());
GRANT SELECT, INSERT ON newsroom TO stet_application;

-- A person is seen by themselves and by the newsrooms they belong to; credentials and sessions
-- by nobody but themselves.
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON person TO stet_application
  USING (id = current_person()) WITH CHECK (id = current_person());
CREATE POLICY colleague ON person FOR SELECT TO stet_application
  USING (EXISTS (SELECT 1 FROM member m WHERE m.person_id = person.id AND m.newsroom_id = current_newsroom()));
GRANT SELECT, INSERT ON person TO stet_application;

ALTER TABLE credential ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON credential TO stet_application
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
GRANT SELECT, INSERT ON credential TO stet_application;

ALTER TABLE session ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON session TO stet_application
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
GRANT SELECT, INSERT, UPDATE (revoked_at) ON session TO stet_application;

-- What may change after it was written; all else is written once, and nothing is ever deleted.
GRANT UPDATE (removed_at) ON member TO stet_application;
GRANT UPDATE (state) ON article TO stet_application;
GRANT UPDATE (state, owner_id) ON claim TO stet_application;
GRANT UPDATE (resolved_at, resolved_by_id) ON annotation TO stet_application;
GRANT UPDATE (removed_at, removed_by_id) ON evidence TO stet_application;
GRANT UPDATE (head_seq, head_hash) ON chain TO stet_application;

-- What must be looked up before a newsroom is known. These run as the owner and return ids only;
-- lib/platform/db/lookups.ts is their list, and a test holds the two against each other.
CREATE FUNCTION person_id_by_email(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT id FROM public.person WHERE email = wanted $$;
CREATE FUNCTION newsroom_id_by_slug(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT id FROM public.newsroom WHERE slug = wanted $$;
CREATE FUNCTION newsroom_ids_of_person(wanted uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
    SELECT newsroom_id FROM public.member
    WHERE person_id = wanted AND wanted = public.current_person() AND removed_at IS NULL $$;
CREATE FUNCTION demo_newsroom_id() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT id FROM public.newsroom WHERE demo ORDER BY created_at LIMIT 1 $$;
REVOKE EXECUTE ON FUNCTION person_id_by_email(text), newsroom_id_by_slug(text),
  newsroom_ids_of_person(uuid), demo_newsroom_id() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION person_id_by_email(text), newsroom_id_by_slug(text),
  newsroom_ids_of_person(uuid), demo_newsroom_id() TO stet_application;

-- ---------------------------------------------------------------------------------------------
-- What the tables themselves hold
-- ---------------------------------------------------------------------------------------------

ALTER TABLE newsroom ADD CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$');
ALTER TABLE person ADD CHECK (email = lower(email));
ALTER TABLE member ADD CHECK (roles <@ ARRAY['reporter', 'reviewer', 'editor', 'auditor', 'admin', 'bot']);
ALTER TABLE article ADD CHECK (direction IN ('ltr', 'rtl'));
ALTER TABLE article ADD CHECK (state IN ('draft', 'in_checking', 'checked', 'approved', 'published',
  'correction_open', 'corrected', 'reopened', 'killed', 'archived'));
ALTER TABLE claim ADD CHECK (state IN ('open', 'assigned', 'researching', 'waiting_for_source', 'proposed',
  'approved', 'returned', 'stale', 'disputed', 'withdrawn'));
ALTER TABLE annotation ADD CHECK (kind IN ('comment', 'question'));
ALTER TABLE annotation ADD CHECK ((resolved_at IS NULL) = (resolved_by_id IS NULL));
ALTER TABLE source ADD CHECK (kind IN ('url', 'file', 'person', 'note'));
ALTER TABLE source ADD CHECK ((kind = 'file') = (file_id IS NOT NULL));
ALTER TABLE source_file ADD CHECK (size = octet_length(bytes));
ALTER TABLE evidence ADD CHECK (stance IN ('supports', 'refutes', 'context'));
ALTER TABLE evidence ADD CHECK ((removed_at IS NULL) = (removed_by_id IS NULL));
ALTER TABLE finding ADD CHECK (outcome IN ('contradiction', 'possible', 'consistent', 'notice'));
ALTER TABLE finding_span ADD CHECK (role IN ('stated', 'item', 'anchor', 'related'));
ALTER TABLE verdict ADD CHECK (disposition IN ('stands', 'corrected', 'attributed', 'hedged', 'cut', 'accepted'));
ALTER TABLE verdict ADD CHECK ((disposition IN ('corrected', 'attributed', 'hedged', 'cut')) =
  (old_text IS NOT NULL AND new_text IS NOT NULL));
ALTER TABLE decision ADD CHECK (kind IN ('approve', 'return'));
ALTER TABLE decision ADD CHECK (kind = 'approve' OR reason <> '');
ALTER TABLE finding_span ADD CHECK (0 <= start_offset AND start_offset < end_offset);
ALTER TABLE annotation_span ADD CHECK (0 <= start_offset AND start_offset < end_offset);
ALTER TABLE claim_span ADD CHECK (0 <= start_offset AND start_offset < end_offset);

-- One chain for the newsroom's own affairs.
CREATE UNIQUE INDEX chain_of_newsroom ON chain (newsroom_id) WHERE article_id IS NULL;
-- Evidence is gathered, revisions, verdicts and decisions are made, once.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: it is written once and kept', TG_OP, TG_TABLE_NAME USING ERRCODE = 'ST409';
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['audit_event', 'revision', 'article_author', 'verdict', 'decision', 'source_file'] LOOP
    EXECUTE format('CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- The log. seq has no gaps, prev_hash is the head, hash = SHA-256(prev_hash || SHA-256(body)).
CREATE FUNCTION append_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head chain;
BEGIN
  SELECT * INTO head FROM chain WHERE newsroom_id = NEW.newsroom_id AND id = NEW.chain_id FOR UPDATE;
  IF NEW.seq IS DISTINCT FROM head.head_seq + 1 OR NEW.prev_hash IS DISTINCT FROM head.head_hash THEN
    RAISE EXCEPTION 'this event does not continue its chain' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.hash IS DISTINCT FROM
     encode(sha256(decode(NEW.prev_hash, 'hex') || sha256(convert_to(NEW.body, 'UTF8'))), 'hex') THEN
    RAISE EXCEPTION 'this event''s hash is not that of its body' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER append BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION append_event();

CREATE FUNCTION move_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE chain SET head_seq = NEW.seq, head_hash = NEW.hash
  WHERE newsroom_id = NEW.newsroom_id AND id = NEW.chain_id;
  RETURN NULL;
END $$;
CREATE TRIGGER move_head AFTER INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION move_head();

CREATE FUNCTION guard_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.head_seq = 0 AND NEW.head_hash = repeat('0', 64) THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND NEW.head_seq = OLD.head_seq + 1 AND EXISTS (
    SELECT 1 FROM audit_event e WHERE e.newsroom_id = NEW.newsroom_id AND e.chain_id = NEW.id
      AND e.seq = NEW.head_seq AND e.hash = NEW.head_hash) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a chain''s head is moved by its events alone' USING ERRCODE = 'ST409';
END $$;
CREATE TRIGGER guard_head BEFORE INSERT OR UPDATE ON chain FOR EACH ROW EXECUTE FUNCTION guard_head();

-- Four eyes, about the person and the claim; admins included.
CREATE FUNCTION refuse_own_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE subject claim;
BEGIN
  SELECT * INTO subject FROM claim WHERE newsroom_id = NEW.newsroom_id AND id = NEW.claim_id FOR UPDATE;
  IF EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id
             AND a.article_id = subject.article_id AND a.member_id = NEW.proposed_by_id) THEN
    RAISE EXCEPTION 'an author gives no verdict in their own article' USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.proposed_by_id
                 AND m.removed_at IS NULL AND m.roles && ARRAY['reviewer', 'editor']) THEN
    RAISE EXCEPTION 'only a reviewer or an editor proposes a verdict' USING ERRCODE = 'ST403';
  END IF;
  IF subject.state IN ('approved', 'withdrawn') THEN
    RAISE EXCEPTION 'a claim that is % takes no verdict', subject.state USING ERRCODE = 'ST409';
  END IF;
  IF NEW.number IS DISTINCT FROM
     (SELECT coalesce(max(v.number), 0) + 1 FROM verdict v WHERE v.newsroom_id = NEW.newsroom_id AND v.claim_id = NEW.claim_id) THEN
    RAISE EXCEPTION 'a claim''s verdicts are numbered without gaps' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION refuse_own_verdict();

CREATE FUNCTION refuse_own_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE subject claim; latest verdict;
BEGIN
  SELECT * INTO subject FROM claim WHERE newsroom_id = NEW.newsroom_id AND id = NEW.claim_id FOR UPDATE;
  SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = NEW.newsroom_id AND v.claim_id = NEW.claim_id
    ORDER BY v.number DESC LIMIT 1;
  IF subject.state IS DISTINCT FROM 'proposed' OR latest.id IS DISTINCT FROM NEW.verdict_id THEN
    RAISE EXCEPTION 'a decision is made on the verdict that is proposed' USING ERRCODE = 'ST409';
  END IF;
  IF latest.proposed_by_id = NEW.decided_by_id THEN
    RAISE EXCEPTION 'nobody decides on their own verdict' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM evidence e WHERE e.newsroom_id = NEW.newsroom_id AND e.claim_id = NEW.claim_id
             AND e.removed_at IS NULL AND e.attached_by_id = NEW.decided_by_id) THEN
    RAISE EXCEPTION 'nobody decides on evidence that they attached' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id
             AND a.article_id = subject.article_id AND a.member_id = NEW.decided_by_id) THEN
    RAISE EXCEPTION 'an author decides nothing in their own article' USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.decided_by_id
                 AND m.removed_at IS NULL AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only an editor decides' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION refuse_own_decision();

-- A claim is approved, or returned, by a decision on its last verdict, and by nothing else.
CREATE FUNCTION guard_claim_state() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE latest verdict; needed text;
BEGIN
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
    ('assigned', 'researching'), ('assigned', 'proposed'),
    ('researching', 'waiting_for_source'), ('researching', 'proposed'),
    ('waiting_for_source', 'researching'), ('waiting_for_source', 'proposed'),
    ('proposed', 'approved'), ('proposed', 'returned'),
    ('returned', 'researching'), ('returned', 'proposed'),
    ('approved', 'stale'), ('approved', 'researching'),
    ('stale', 'researching'), ('stale', 'proposed'),
    ('disputed', 'proposed')) OR OLD.state = 'withdrawn' THEN
    RAISE EXCEPTION 'a claim that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'ST409';
  END IF;
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
  IF needed IS NOT NULL AND (OLD.state <> 'proposed' OR NOT EXISTS (
    SELECT 1 FROM decision d WHERE d.newsroom_id = NEW.newsroom_id AND d.claim_id = NEW.id
      AND d.verdict_id = latest.id AND d.kind = needed)) THEN
    RAISE EXCEPTION 'a claim is % by an editor''s decision alone', NEW.state USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_state BEFORE INSERT OR UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION guard_claim_state();

-- Evidence of a claim that is being decided waits for that decision, and the other way round.
-- What was removed stays so: else one's own could be taken off for the moment of one's decision.
CREATE FUNCTION lock_claim_of_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.removed_at IS NOT NULL THEN
    RAISE EXCEPTION 'evidence that was removed stays removed' USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM claim c JOIN source s USING (newsroom_id, article_id)
                 WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id AND s.id = NEW.source_id) THEN
    RAISE EXCEPTION 'evidence comes from the source list of its claim''s article' USING ERRCODE = 'ST409';
  END IF;
  PERFORM 1 FROM claim WHERE newsroom_id = NEW.newsroom_id AND id = NEW.claim_id FOR UPDATE;
  RETURN NEW;
END $$;
CREATE TRIGGER lock_claim BEFORE INSERT OR UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION lock_claim_of_evidence();

-- When the transaction ends, a claim whose evidence it changed is approved no longer.
CREATE FUNCTION end_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id
             AND c.state = 'approved') THEN
    RAISE EXCEPTION 'evidence does not change under an approval' USING ERRCODE = 'ST409';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER end_approval AFTER INSERT OR UPDATE ON evidence
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION end_approval();

-- A claim's words are named when it is opened: a decision rests on them.
CREATE FUNCTION refuse_late_span() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id
                 AND c.state = 'open') THEN
    RAISE EXCEPTION 'a claim''s words are named when it is opened' USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM claim c JOIN revision r USING (newsroom_id, article_id)
                 WHERE c.newsroom_id = NEW.newsroom_id AND c.id = NEW.claim_id AND r.id = NEW.revision_id) THEN
    RAISE EXCEPTION 'a claim''s words are words of its article' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER named_at_opening BEFORE INSERT ON claim_span FOR EACH ROW EXECUTE FUNCTION refuse_late_span();

CREATE FUNCTION refuse_foreign_span() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM annotation a JOIN revision r USING (newsroom_id, article_id)
                 WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.annotation_id AND r.id = NEW.revision_id) THEN
    RAISE EXCEPTION 'an annotation''s words are words of its article' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER of_its_article BEFORE INSERT ON annotation_span FOR EACH ROW EXECUTE FUNCTION refuse_foreign_span();

-- An article starts as a draft, and checking it begins; its later states need a sign-off, which
-- there is no way to give yet.
CREATE FUNCTION guard_article_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.state = 'draft' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND (NEW.state = OLD.state OR (OLD.state, NEW.state) = ('draft', 'in_checking')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an article does not become % so', NEW.state USING ERRCODE = 'ST409';
END $$;
CREATE TRIGGER guard_state BEFORE INSERT OR UPDATE ON article FOR EACH ROW EXECUTE FUNCTION guard_article_state();

-- A trigger trusts the tables that it reads: nobody may put a temporary one of the same name before
-- them, nor make temporary tables at all.
DO $$
DECLARE trigger_function regprocedure;
BEGIN
  FOR trigger_function IN
    SELECT oid::regprocedure FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', trigger_function);
  END LOOP;
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;
