-- CreateTable
CREATE TABLE "coverage" (
    "newsroom_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "facts" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("newsroom_id","run_id")
);

-- CreateTable
CREATE TABLE "fact_judgment" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "fact_key" CHAR(64) NOT NULL,
    "kind" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "judged_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "fact_judgment_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE INDEX "fact_judgment_newsroom_id_article_id_idx" ON "fact_judgment"("newsroom_id", "article_id");

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_newsroom_id_run_id_fkey" FOREIGN KEY ("newsroom_id", "run_id") REFERENCES "check_run"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_judgment" ADD CONSTRAINT "fact_judgment_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_judgment" ADD CONSTRAINT "fact_judgment_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_judgment" ADD CONSTRAINT "fact_judgment_newsroom_id_judged_by_id_fkey" FOREIGN KEY ("newsroom_id", "judged_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_judgment" ADD CONSTRAINT "fact_judgment_newsroom_id_withdrawn_by_id_fkey" FOREIGN KEY ("newsroom_id", "withdrawn_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE coverage ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON coverage TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON coverage TO stet_application;

ALTER TABLE fact_judgment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON fact_judgment TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by_id) ON fact_judgment TO stet_application;
ALTER TABLE fact_judgment ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL));
-- Of the judgments that hold there is one for each fact.
CREATE UNIQUE INDEX fact_judgment_holding ON fact_judgment (newsroom_id, article_id, fact_key)
  WHERE withdrawn_at IS NULL;
