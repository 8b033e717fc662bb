-- CreateTable
CREATE TABLE "check_run" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "engine" TEXT,
    "settings" CHAR(64),
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "check_run_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "check_run_newsroom_id_article_id_number_key" ON "check_run"("newsroom_id", "article_id", "number");

-- AddForeignKey
ALTER TABLE "check_run" ADD CONSTRAINT "check_run_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_run" ADD CONSTRAINT "check_run_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_run" ADD CONSTRAINT "check_run_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_run" ADD CONSTRAINT "check_run_newsroom_id_requested_by_id_fkey" FOREIGN KEY ("newsroom_id", "requested_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Runs that were recorded before there was a table of them: each is an event of its article's chain.
INSERT INTO check_run (newsroom_id, id, article_id, revision_id, number, state, progress, engine,
  requested_by_id, requested_at, ended_at)
SELECT e.newsroom_id, gen_random_uuid(), c.article_id, (e.body::jsonb -> 'data' ->> 'revision')::uuid,
  row_number() OVER (PARTITION BY e.newsroom_id, e.chain_id ORDER BY e.seq), 'done', 100,
  e.body::jsonb -> 'data' ->> 'engine', (e.body::jsonb ->> 'actor')::uuid,
  (e.body::jsonb ->> 'at')::timestamptz, (e.body::jsonb ->> 'at')::timestamptz
FROM audit_event e JOIN chain c ON c.newsroom_id = e.newsroom_id AND c.id = e.chain_id
WHERE e.body::jsonb ->> 'type' = 'checks.run';

-- AlterTable
ALTER TABLE "finding" ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "since_run_id" UUID,
ADD COLUMN     "superseded_by_id" UUID;

-- A finding was written with the event of the run that first reported it, and carries its time.
UPDATE finding f SET since_run_id = (
  SELECT r.id FROM check_run r
  WHERE r.newsroom_id = f.newsroom_id AND r.article_id = f.article_id AND r.ended_at >= f.created_at
  ORDER BY r.number LIMIT 1);
ALTER TABLE "finding" ALTER COLUMN "since_run_id" SET NOT NULL;

-- AlterTable
ALTER TABLE "finding_span" DROP CONSTRAINT "finding_span_pkey",
ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "finding_span_pkey" PRIMARY KEY ("newsroom_id", "finding_id", "edition", "ordinal");

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroom_id_since_run_id_fkey" FOREIGN KEY ("newsroom_id", "since_run_id") REFERENCES "check_run"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroom_id_superseded_by_id_fkey" FOREIGN KEY ("newsroom_id", "superseded_by_id") REFERENCES "check_run"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------
-- Who may touch what
-- ---------------------------------------------------------------------------------------------

ALTER TABLE check_run ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON check_run TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON check_run TO stet_application;
GRANT UPDATE (state, progress, engine, settings, ended_at, failure) ON check_run TO stet_application;
-- A later run words a finding anew, or no longer reports it; the finding and its spans stay.
GRANT UPDATE (ordinal, rule_version, outcome, report, edition, since_run_id, superseded_by_id)
  ON finding TO stet_application;

-- ---------------------------------------------------------------------------------------------
-- What the tables themselves hold
-- ---------------------------------------------------------------------------------------------

ALTER TABLE check_run ADD CHECK (state IN ('queued', 'running', 'done', 'failed'));
ALTER TABLE check_run ADD CHECK (progress BETWEEN 0 AND 100);
ALTER TABLE check_run ADD CHECK ((state IN ('done', 'failed')) = (ended_at IS NOT NULL));
ALTER TABLE check_run ADD CHECK (state <> 'done' OR engine IS NOT NULL);
ALTER TABLE check_run ADD CHECK ((state = 'failed') = (failure IS NOT NULL));
-- An article's checks are run once at a time.
CREATE UNIQUE INDEX check_run_pending ON check_run (newsroom_id, article_id)
  WHERE state IN ('queued', 'running');

CREATE FUNCTION guard_check_run() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.state IN ('done', 'failed') THEN
    RAISE EXCEPTION 'a run of the checks that has ended stays as it is' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_state BEFORE UPDATE ON check_run FOR EACH ROW EXECUTE FUNCTION guard_check_run();
