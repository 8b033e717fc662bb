-- CreateTable
CREATE TABLE "imported_record" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "origin_article_id" UUID NOT NULL,
    "origin_newsroom" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "at_seq" INTEGER NOT NULL,
    "head_hash" CHAR(64) NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "imported_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "imported_record_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE INDEX "imported_record_newsroom_id_created_at_idx" ON "imported_record"("newsroom_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "imported_record_newsroom_id_sha256_key" ON "imported_record"("newsroom_id", "sha256");

-- AddForeignKey
ALTER TABLE "imported_record" ADD CONSTRAINT "imported_record_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_record" ADD CONSTRAINT "imported_record_newsroom_id_imported_by_id_fkey" FOREIGN KEY ("newsroom_id", "imported_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security and grants, as every table that belongs to a newsroom has them; written once.
ALTER TABLE imported_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON imported_record TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON imported_record TO stet_application;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON imported_record
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON imported_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A record is a file: what it says of an article stands in no row of this newsroom's work, and never of its own articles.
ALTER TABLE imported_record ADD CHECK (sha256 = encode(sha256(bytes), 'hex'));
ALTER TABLE imported_record ADD CHECK (at_seq > 0);

CREATE FUNCTION guard_imported_record() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id
             AND a.id IN (NEW.origin_article_id, NEW.id)) THEN
    RAISE EXCEPTION 'this article is in this newsroom itself' USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.imported_by_id
                 AND m.removed_at IS NULL AND m.roles && ARRAY['reporter', 'editor', 'bot']) THEN
    RAISE EXCEPTION 'only a reporter, an editor or a bot imports a record' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON imported_record FOR EACH ROW EXECUTE FUNCTION guard_imported_record();
