-- A request that says its own key is done once: sent again, because its answer was lost, it gets the answer of the
-- first time. Kept for a day; nothing in it is part of the record.
CREATE TABLE "request_key" (
    "newsroom_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_key_pkey" PRIMARY KEY ("newsroom_id","member_id","key")
);
CREATE INDEX "request_key_newsroom_id_created_at_idx" ON "request_key"("newsroom_id", "created_at");
ALTER TABLE "request_key" ADD CONSTRAINT "request_key_newsroom_id_fkey" FOREIGN KEY ("newsroom_id")
  REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request_key" ADD CONSTRAINT "request_key_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id")
  REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE request_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON request_key TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, DELETE ON request_key TO stet_application;

CREATE FUNCTION guard_request_key_removal() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.created_at > clock_timestamp() - interval '23 hours' THEN
    RAISE EXCEPTION 'the key of a request is kept for a day' USING ERRCODE = 'ST409';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER guard_removal BEFORE DELETE ON request_key
  FOR EACH ROW EXECUTE FUNCTION guard_request_key_removal();
