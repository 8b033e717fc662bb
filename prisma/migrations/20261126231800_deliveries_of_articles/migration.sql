-- What a webhook is told of an article because of an event of the newsroom's own log, which may be about several.
-- AlterTable
ALTER TABLE "webhook_delivery" ADD COLUMN     "article_id" UUID;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
