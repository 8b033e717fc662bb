-- How much of a limit somebody has used, one row each: by a digest of who it is, the moment from which
-- nothing counts any more. Of no newsroom, and worth nothing after a crash: it need not be in the log of the
-- database, which an attack would otherwise fill.
CREATE UNLOGGED TABLE "rate_limit" (
    "key" CHAR(64) NOT NULL,
    "full_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "rate_limit_full_at_idx" ON "rate_limit"("full_at");

ALTER TABLE rate_limit ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_nobody ON rate_limit TO stet_application USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE, UPDATE (full_at) ON rate_limit TO stet_application;
