-- Who is told of an event, and whether they have read that. No texts: the sentence comes from the event when it is read.
CREATE TABLE "notification" (
    "newsroom_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("newsroom_id","member_id","chain_id","seq")
);
CREATE INDEX "notification_newsroom_id_member_id_created_at_idx" ON "notification"("newsroom_id", "member_id", "created_at");
CREATE INDEX "notification_newsroom_id_member_id_read_at_idx" ON "notification"("newsroom_id", "member_id", "read_at");
ALTER TABLE "notification" ADD CONSTRAINT "notification_newsroom_id_fkey" FOREIGN KEY ("newsroom_id")
  REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id")
  REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_newsroom_id_chain_id_seq_fkey" FOREIGN KEY ("newsroom_id", "chain_id", "seq")
  REFERENCES "audit_event"("newsroom_id", "chain_id", "seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By which way a member is told of a kind besides; what has no row is told as the application does by itself.
CREATE TABLE "mail_choice" (
    "newsroom_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "choice" TEXT NOT NULL,

    CONSTRAINT "mail_choice_pkey" PRIMARY KEY ("newsroom_id","member_id","kind")
);
ALTER TABLE "mail_choice" ADD CONSTRAINT "mail_choice_newsroom_id_fkey" FOREIGN KEY ("newsroom_id")
  REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mail_choice" ADD CONSTRAINT "mail_choice_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id")
  REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON notification TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (read_at, mailed_at) ON notification TO stet_application;
ALTER TABLE notification ADD CHECK (kind IN ('assigned', 'returned', 'approved', 'stale'));

ALTER TABLE mail_choice ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON mail_choice TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (choice) ON mail_choice TO stet_application;
ALTER TABLE mail_choice ADD CHECK (kind IN ('assigned', 'returned', 'approved', 'stale'));
ALTER TABLE mail_choice ADD CHECK (choice IN ('none', 'at_once', 'daily'));
