-- CreateTable
CREATE TABLE "signer_rule" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "members" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "signer_rule_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "risk_level" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "risk_level_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "extra_signature" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "rule_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "extra_signature_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE INDEX "risk_level_newsroom_id_article_id_created_at_idx" ON "risk_level"("newsroom_id", "article_id", "created_at");

-- CreateIndex
CREATE INDEX "extra_signature_newsroom_id_article_id_idx" ON "extra_signature"("newsroom_id", "article_id");

-- CreateIndex
CREATE INDEX "extra_signature_newsroom_id_revision_id_idx" ON "extra_signature"("newsroom_id", "revision_id");

-- AddForeignKey
ALTER TABLE "signer_rule" ADD CONSTRAINT "signer_rule_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_level" ADD CONSTRAINT "risk_level_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_level" ADD CONSTRAINT "risk_level_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_level" ADD CONSTRAINT "risk_level_newsroom_id_set_by_id_fkey" FOREIGN KEY ("newsroom_id", "set_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_signature" ADD CONSTRAINT "extra_signature_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_signature" ADD CONSTRAINT "extra_signature_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_signature" ADD CONSTRAINT "extra_signature_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_signature" ADD CONSTRAINT "extra_signature_newsroom_id_rule_id_fkey" FOREIGN KEY ("newsroom_id", "rule_id") REFERENCES "signer_rule"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_signature" ADD CONSTRAINT "extra_signature_newsroom_id_signed_by_id_fkey" FOREIGN KEY ("newsroom_id", "signed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_signature" ADD CONSTRAINT "extra_signature_newsroom_id_withdrawn_by_id_fkey" FOREIGN KEY ("newsroom_id", "withdrawn_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security and grants, as every table that belongs to a newsroom has them. What was said is written once; of a
-- signature only that it was withdrawn is said later, and a rule is changed or taken back by its newsroom's admins.
ALTER TABLE signer_rule ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON signer_rule TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (label, level, members, removed_at) ON signer_rule TO stet_application;
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON signer_rule FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_removed BEFORE DELETE ON signer_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE signer_rule ADD CHECK (label <> '');
ALTER TABLE signer_rule ADD CHECK (level BETWEEN 0 AND 2);
ALTER TABLE signer_rule ADD CHECK (cardinality(members) > 0 AND array_position(members, NULL) IS NULL);
ALTER TABLE signer_rule ALTER COLUMN members SET NOT NULL;

ALTER TABLE risk_level ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON risk_level TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON risk_level TO stet_application;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON risk_level FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON risk_level FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE risk_level ADD CHECK (level BETWEEN 0 AND 2);
ALTER TABLE risk_level ADD CHECK (reason <> '');

ALTER TABLE extra_signature ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON extra_signature TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by_id) ON extra_signature TO stet_application;
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON extra_signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_removed BEFORE DELETE ON extra_signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE extra_signature ADD CHECK (kind IN ('given', 'objection'));
ALTER TABLE extra_signature ADD CHECK (kind <> 'objection' OR words <> '');
ALTER TABLE extra_signature ADD CHECK (num_nulls(withdrawn_at, withdrawn_by_id) IN (0, 2));

-- The level of an article: the one that was set last, else the lowest.
CREATE FUNCTION risk_of(newsroom uuid, article uuid) RETURNS int LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((SELECT l.level FROM risk_level l WHERE l.newsroom_id = newsroom AND l.article_id = article
    ORDER BY l.created_at DESC LIMIT 1), 0) $$;

-- A signature is of a text as it was checked: it stands since the checking of its revision was last finished.
CREATE FUNCTION checked_since(newsroom uuid, revision uuid) RETURNS timestamptz LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((SELECT max(k.created_at) FROM checking k
    WHERE k.newsroom_id = newsroom AND k.revision_id = revision), '-infinity') $$;

CREATE FUNCTION has_signed(newsroom uuid, revision uuid, who uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM extra_signature s WHERE s.newsroom_id = newsroom AND s.revision_id = revision
    AND s.signed_by_id = who AND s.kind = 'given' AND s.withdrawn_at IS NULL
    AND s.created_at >= checked_since(newsroom, revision)) $$;

-- And whoever signed the same text off has given a signature of their own.
CREATE FUNCTION has_signed_off(newsroom uuid, revision uuid, who uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM sign_off s WHERE s.newsroom_id = newsroom AND s.revision_id = revision
    AND s.signed_by_id = who AND s.created_at >= checked_since(newsroom, revision)) $$;

-- Whether a text lacks a signature that a rule of its level asks for, or stands under an objection, whatever its level.
CREATE FUNCTION lacks_signature(newsroom uuid, article uuid, revision uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM extra_signature s WHERE s.newsroom_id = newsroom AND s.revision_id = revision
      AND s.kind = 'objection' AND s.withdrawn_at IS NULL)
    OR EXISTS (SELECT 1 FROM signer_rule r WHERE r.newsroom_id = newsroom AND r.removed_at IS NULL
      AND r.level <= risk_of(newsroom, article)
      AND NOT EXISTS (SELECT 1 FROM extra_signature s WHERE s.newsroom_id = newsroom AND s.revision_id = revision
        AND s.rule_id = r.id AND s.kind = 'given' AND s.withdrawn_at IS NULL
        AND s.created_at >= checked_since(newsroom, revision)
        AND NOT is_author(newsroom, article, s.signed_by_id)
        AND NOT has_signed_off(newsroom, revision, s.signed_by_id))) $$;

-- Which signatures are asked for is the admins' to say; they name people of the newsroom, and no bot.
CREATE FUNCTION guard_signer_rule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.removed_at IS NOT NULL OR TG_OP = 'INSERT' AND NEW.removed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a rule that was taken back stays so' USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = current_member()
                 AND 'admin' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only an admin says who signs' USING ERRCODE = 'ST403';
  END IF;
  IF (TG_OP = 'INSERT' OR NEW.members IS DISTINCT FROM OLD.members)
     AND EXISTS (SELECT 1 FROM unnest(NEW.members) AS one WHERE NOT EXISTS (SELECT 1 FROM member m
       WHERE m.newsroom_id = NEW.newsroom_id AND m.id = one AND m.removed_at IS NULL AND NOT 'bot' = ANY (m.roles))) THEN
    RAISE EXCEPTION 'signers are people of the newsroom' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.removed_at IS NULL AND EXISTS (SELECT 1 FROM signer_rule r WHERE r.newsroom_id = NEW.newsroom_id
      AND r.id <> NEW.id AND r.removed_at IS NULL AND lower(r.label) = lower(NEW.label)) THEN
    RAISE EXCEPTION 'there is such a rule already' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON signer_rule FOR EACH ROW EXECUTE FUNCTION guard_signer_rule();

-- An editor says how great the risk is, in their own name; no author says that it is less.
CREATE FUNCTION guard_risk_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF NOT is_acting(NEW.newsroom_id, NEW.set_by_id) OR NOT EXISTS (SELECT 1 FROM member m
      WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.set_by_id AND 'editor' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'an editor sets the level of risk, and in their own name' USING ERRCODE = 'ST403';
  END IF;
  IF NEW.level < risk_of(NEW.newsroom_id, NEW.article_id) AND is_author(NEW.newsroom_id, NEW.article_id, NEW.set_by_id) THEN
    RAISE EXCEPTION 'no author lowers the level of risk' USING ERRCODE = 'ST403';
  END IF;
  IF NEW.level = risk_of(NEW.newsroom_id, NEW.article_id) OR EXISTS (SELECT 1 FROM risk_level l
      WHERE l.newsroom_id = NEW.newsroom_id AND l.article_id = NEW.article_id AND l.created_at >= NEW.created_at) THEN
    RAISE EXCEPTION 'a level of risk is another one than before' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON risk_level FOR EACH ROW EXECUTE FUNCTION guard_risk_level();

-- A signature, or an objection, is of the newest text once it is checked, by somebody whom its rule names, who neither
-- wrote the article nor signed it off. It is withdrawn before the text is published: by whoever gave it, an objection
-- also by another signer of the same rule.
CREATE FUNCTION guard_extra_signature() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE state_now text; rule record; doer uuid;
BEGIN
  SELECT a.state INTO state_now FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  SELECT r.* INTO rule FROM signer_rule r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.rule_id;
  doer := CASE TG_OP WHEN 'INSERT' THEN NEW.signed_by_id ELSE NEW.withdrawn_by_id END;
  IF NOT is_newest_text(NEW.newsroom_id, NEW.article_id, NEW.revision_id, NEW.sha256) THEN
    RAISE EXCEPTION 'an extra signature is of the newest revision, by its hash' USING ERRCODE = 'ST409';
  END IF;
  IF NOT is_acting(NEW.newsroom_id, doer) THEN
    RAISE EXCEPTION 'nobody signs in another''s name' USING ERRCODE = 'ST403';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
       OR state_now IN ('published', 'corrected', 'killed', 'archived') THEN
      RAISE EXCEPTION 'a signature is withdrawn once, before its text is published' USING ERRCODE = 'ST409';
    END IF;
    IF doer <> NEW.signed_by_id AND (NEW.kind = 'given' OR rule.removed_at IS NOT NULL OR NOT doer = ANY (rule.members)) THEN
      RAISE EXCEPTION 'whoever gave it withdraws a signature' USING ERRCODE = 'ST403';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.withdrawn_at IS NOT NULL OR state_now NOT IN ('checked', 'approved') THEN
    RAISE EXCEPTION 'what is signed is checked, and not yet published' USING ERRCODE = 'ST409';
  END IF;
  IF rule.removed_at IS NOT NULL OR rule.label <> NEW.label OR rule.level > risk_of(NEW.newsroom_id, NEW.article_id) THEN
    RAISE EXCEPTION 'no rule asks for this signature' USING ERRCODE = 'ST409';
  END IF;
  IF NOT NEW.signed_by_id = ANY (rule.members) OR EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id
      AND m.id = NEW.signed_by_id AND 'bot' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'only whoever the rule names signs' USING ERRCODE = 'ST403';
  END IF;
  IF is_author(NEW.newsroom_id, NEW.article_id, NEW.signed_by_id) THEN
    RAISE EXCEPTION 'an author gives no extra signature' USING ERRCODE = 'ST403';
  END IF;
  IF has_signed_off(NEW.newsroom_id, NEW.revision_id, NEW.signed_by_id) THEN
    RAISE EXCEPTION 'whoever signed it off gives no extra signature' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON extra_signature FOR EACH ROW EXECUTE FUNCTION guard_extra_signature();

-- Two people: whoever gave an extra signature does not sign the same text off.
CREATE FUNCTION refuse_second_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF has_signed(NEW.newsroom_id, NEW.revision_id, NEW.signed_by_id) THEN
    RAISE EXCEPTION 'whoever gave an extra signature does not sign off' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER two_people BEFORE INSERT ON sign_off FOR EACH ROW EXECUTE FUNCTION refuse_second_signature();

-- Nothing is published, and no correction made, by a text that lacks a signature: asked of the row that says so, and of
-- the article when it becomes so. Where it is killed there is no text any more.
CREATE FUNCTION refuse_unsigned() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE subject uuid := coalesce(to_jsonb(NEW) ->> 'article_id', to_jsonb(NEW) ->> 'id');
BEGIN
  IF EXISTS (SELECT 1 FROM article a JOIN revision r ON r.newsroom_id = a.newsroom_id AND r.article_id = a.id
             WHERE a.newsroom_id = NEW.newsroom_id AND a.id = subject AND a.state = 'approved'
               AND is_newest_text(r.newsroom_id, a.id, r.id, r.sha256) AND lacks_signature(r.newsroom_id, a.id, r.id)) THEN
    RAISE EXCEPTION 'what is published has every signature that its level of risk asks for' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER every_signature BEFORE INSERT ON publication FOR EACH ROW EXECUTE FUNCTION refuse_unsigned();
CREATE TRIGGER every_signature BEFORE UPDATE ON publication_correction
  FOR EACH ROW WHEN (OLD.corrected_at IS NULL AND NEW.corrected_at IS NOT NULL) EXECUTE FUNCTION refuse_unsigned();
CREATE TRIGGER every_signature BEFORE UPDATE ON article
  FOR EACH ROW WHEN (NEW.state IN ('published', 'corrected') AND OLD.state <> NEW.state) EXECUTE FUNCTION refuse_unsigned();

-- Whose extra signature stands gets no words in either, as whoever signed off.
CREATE FUNCTION refuse_signing_author() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM article a JOIN revision r ON r.newsroom_id = a.newsroom_id AND r.article_id = a.id
             JOIN extra_signature s ON s.newsroom_id = a.newsroom_id AND s.revision_id = r.id
             WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
               AND a.state IN ('checked', 'approved', 'published', 'corrected')
               AND is_newest_text(r.newsroom_id, a.id, r.id, r.sha256)
               AND answers_for(NEW.newsroom_id, NEW.member_id, s.signed_by_id)
               AND has_signed(a.newsroom_id, r.id, s.signed_by_id)) THEN
    RAISE EXCEPTION 'whose extra signature stands does not become an author' USING ERRCODE = 'ST403';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER signing_author AFTER INSERT ON article_author
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_signing_author();

-- What else members are told of: a text that waits for their signature, and an objection to one that they had a part in.
ALTER TABLE notification DROP CONSTRAINT notification_kind_check, ADD CONSTRAINT notification_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned', 'answered', 'report_ready', 'report_failed', 'to_sign',
    'objected'));
ALTER TABLE mail_choice DROP CONSTRAINT mail_choice_kind_check, ADD CONSTRAINT mail_choice_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned', 'answered', 'report_ready', 'report_failed', 'to_sign',
    'objected'));

REVOKE EXECUTE ON FUNCTION risk_of(uuid, uuid), checked_since(uuid, uuid), has_signed(uuid, uuid, uuid), has_signed_off(uuid, uuid, uuid),
  lacks_signature(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION risk_of(uuid, uuid), checked_since(uuid, uuid), has_signed(uuid, uuid, uuid), has_signed_off(uuid, uuid, uuid),
  lacks_signature(uuid, uuid, uuid) TO stet_application;
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
