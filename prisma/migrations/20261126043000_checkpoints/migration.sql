-- Signed Merkle roots over the heads of all logs. A checkpoint is of no newsroom; the heads that it was made
-- of are each of their own.
CREATE TABLE "checkpoint" (
    "number" INTEGER NOT NULL,
    "record" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "leaves" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkpoint_pkey" PRIMARY KEY ("number")
);

CREATE TABLE "checkpoint_head" (
    "newsroom_id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "checkpoint_head_pkey" PRIMARY KEY ("newsroom_id","chain_id","number")
);
CREATE INDEX "checkpoint_head_newsroom_id_number_idx" ON "checkpoint_head"("newsroom_id", "number");
ALTER TABLE "checkpoint_head" ADD CONSTRAINT "checkpoint_head_newsroom_id_fkey" FOREIGN KEY ("newsroom_id")
  REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "checkpoint_head" ADD CONSTRAINT "checkpoint_head_newsroom_id_chain_id_seq_fkey" FOREIGN KEY ("newsroom_id", "chain_id", "seq")
  REFERENCES "audit_event"("newsroom_id", "chain_id", "seq") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE checkpoint ENABLE ROW LEVEL SECURITY;
CREATE POLICY public_record ON checkpoint TO stet_application USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON checkpoint TO stet_application;

ALTER TABLE checkpoint_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON checkpoint_head TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON checkpoint_head TO stet_application;

-- Checkpoints stand one behind the other, as events do, and are kept.
CREATE FUNCTION append_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE newest checkpoint;
BEGIN
  SELECT * INTO newest FROM checkpoint ORDER BY number DESC LIMIT 1;
  IF NEW.number IS DISTINCT FROM coalesce(newest.number, 0) + 1
    OR (NEW.record::jsonb ->> 'number')::int IS DISTINCT FROM NEW.number
    OR NEW.record::jsonb ->> 'previous' IS DISTINCT FROM coalesce(newest.hash, repeat('0', 64))
    OR NEW.hash IS DISTINCT FROM encode(sha256(convert_to(NEW.record, 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'this checkpoint does not continue the others' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER append BEFORE INSERT ON checkpoint FOR EACH ROW EXECUTE FUNCTION append_checkpoint();

CREATE FUNCTION guard_checkpoint_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number IS DISTINCT FROM (SELECT max(number) FROM checkpoint) OR NOT EXISTS (
    SELECT 1 FROM audit_event e WHERE e.newsroom_id = NEW.newsroom_id AND e.chain_id = NEW.chain_id
      AND e.seq = NEW.seq AND e.hash = NEW.hash) THEN
    RAISE EXCEPTION 'this is no head that the newest checkpoint was made of' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON checkpoint_head FOR EACH ROW EXECUTE FUNCTION guard_checkpoint_head();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['checkpoint', 'checkpoint_head'] LOOP
    EXECUTE format('CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- Whose logs a checkpoint stands over: by their ids alone, as every lookup before a newsroom is known.
CREATE FUNCTION newsroom_ids_logged() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT DISTINCT newsroom_id FROM public.chain ORDER BY newsroom_id $$;
REVOKE EXECUTE ON FUNCTION newsroom_ids_logged() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newsroom_ids_logged() TO stet_application;

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
