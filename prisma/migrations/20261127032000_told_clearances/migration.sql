-- What a webhook was told last of an article's clearance: what would say the same again is not sent.
-- AlterTable
ALTER TABLE "webhook_delivery" ADD COLUMN     "sha256" TEXT,
ADD COLUMN     "told_at" TIMESTAMPTZ(6);

-- CreateIndex
CREATE INDEX "webhook_delivery_newsroom_id_webhook_id_article_id_told_at_idx" ON "webhook_delivery"("newsroom_id", "webhook_id", "article_id", "told_at");

GRANT UPDATE (sha256, told_at) ON webhook_delivery TO stet_application;

-- When that was, by the one clock of the database, though several servers send.
CREATE FUNCTION stamp_told() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.told_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER told BEFORE UPDATE OF sha256 ON webhook_delivery FOR EACH ROW EXECUTE FUNCTION stamp_told();
