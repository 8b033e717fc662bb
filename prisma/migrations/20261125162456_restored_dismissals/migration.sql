-- A dismissal that was taken back stays, and the finding can be dismissed anew: so each is a row of
-- its own, and of those that hold there is one for each key.

-- AlterTable
ALTER TABLE "dismissal" DROP CONSTRAINT "dismissal_pkey",
ADD COLUMN     "id" UUID,
ADD COLUMN     "restored_at" TIMESTAMPTZ(3),
ADD COLUMN     "restored_by_id" UUID;
UPDATE "dismissal" SET "id" = gen_random_uuid();
ALTER TABLE "dismissal" ALTER COLUMN "id" SET NOT NULL,
ADD CONSTRAINT "dismissal_pkey" PRIMARY KEY ("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "dismissal_newsroom_id_article_id_idx" ON "dismissal"("newsroom_id", "article_id");

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_newsroom_id_restored_by_id_fkey" FOREIGN KEY ("newsroom_id", "restored_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE UNIQUE INDEX dismissal_holding ON dismissal (newsroom_id, article_id, input_key)
  WHERE restored_at IS NULL;
ALTER TABLE dismissal ADD CHECK ((restored_at IS NULL) = (restored_by_id IS NULL));
GRANT UPDATE (restored_at, restored_by_id) ON dismissal TO stet_application;
