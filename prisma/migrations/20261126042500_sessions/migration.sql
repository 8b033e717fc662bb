-- When a session was last seen: one that nobody uses ends by itself. It is written every few minutes, not at each request.
ALTER TABLE "session" ADD COLUMN "last_seen_at" TIMESTAMPTZ(3);
UPDATE "session" SET "last_seen_at" = "created_at";
ALTER TABLE "session" ALTER COLUMN "last_seen_at" SET NOT NULL;
GRANT UPDATE (last_seen_at) ON session TO stet_application;
GRANT UPDATE (password_hash, changed_at) ON credential TO stet_application;

-- What happened to a person's own account: theirs to read, and no newsroom's.
CREATE TABLE "person_event" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_event_pkey" PRIMARY KEY ("person_id","id")
);
ALTER TABLE "person_event" ADD CONSTRAINT "person_event_person_id_fkey" FOREIGN KEY ("person_id")
  REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE person_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON person_event TO stet_application
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
GRANT SELECT, INSERT ON person_event TO stet_application;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON person_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON person_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
