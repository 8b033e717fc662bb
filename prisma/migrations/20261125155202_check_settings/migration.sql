-- CreateTable
CREATE TABLE "rule_setting" (
    "newsroom_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_setting_pkey" PRIMARY KEY ("newsroom_id","rule")
);

-- CreateTable
CREATE TABLE "word_list" (
    "newsroom_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "entries" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "word_list_pkey" PRIMARY KEY ("newsroom_id","kind")
);

-- AddForeignKey
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_newsroom_id_changed_by_id_fkey" FOREIGN KEY ("newsroom_id", "changed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "word_list" ADD CONSTRAINT "word_list_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "word_list" ADD CONSTRAINT "word_list_newsroom_id_changed_by_id_fkey" FOREIGN KEY ("newsroom_id", "changed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE rule_setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON rule_setting TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (mode, changed_by_id, changed_at) ON rule_setting TO stet_application;
ALTER TABLE rule_setting ADD CHECK (mode IN ('on', 'notice', 'off'));

ALTER TABLE word_list ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON word_list TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (version, entries, changed_by_id, changed_at) ON word_list TO stet_application;
ALTER TABLE word_list ADD CHECK (kind IN ('spellings', 'metonyms', 'well_known_names'));
ALTER TABLE word_list ADD CHECK (version > 0);
