-- AlterTable
ALTER TABLE "event_detail" ADD COLUMN     "contact_id" UUID;

-- CreateTable
CREATE TABLE "contact" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "replied_at" TIMESTAMPTZ(3),
    "use" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "passed_at" TIMESTAMPTZ(3),
    "visible_to" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "contact_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "contact_claim" (
    "newsroom_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "contact_claim_pkey" PRIMARY KEY ("newsroom_id","contact_id","claim_id")
);

-- CreateIndex
CREATE INDEX "contact_newsroom_id_state_deadline_idx" ON "contact"("newsroom_id", "state", "deadline");

-- CreateIndex
CREATE UNIQUE INDEX "contact_newsroom_id_article_id_number_key" ON "contact"("newsroom_id", "article_id", "number");

-- CreateIndex
CREATE INDEX "contact_claim_newsroom_id_claim_id_idx" ON "contact_claim"("newsroom_id", "claim_id");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_newsroom_id_asked_by_id_fkey" FOREIGN KEY ("newsroom_id", "asked_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_newsroom_id_settled_by_id_fkey" FOREIGN KEY ("newsroom_id", "settled_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_claim" ADD CONSTRAINT "contact_claim_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_claim" ADD CONSTRAINT "contact_claim_newsroom_id_contact_id_fkey" FOREIGN KEY ("newsroom_id", "contact_id") REFERENCES "contact"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_claim" ADD CONSTRAINT "contact_claim_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks. What is said when somebody is asked is said once; who alone sees it is named as
-- for a source, and held by the same rule.
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON contact TO stet_application
  USING (newsroom_id = current_newsroom() AND (visible_to = '{}' OR (SELECT current_member()) = ANY (visible_to)))
  WITH CHECK (newsroom_id = current_newsroom() AND (visible_to = '{}' OR (SELECT current_member()) = ANY (visible_to)));
GRANT SELECT, INSERT, UPDATE (deadline, state, terms, reply, replied_at, use, place, note, settled_by_id, settled_at,
  passed_at, visible_to) ON contact TO stet_application;
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON contact FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_removed BEFORE DELETE ON contact FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE contact ADD CHECK (purpose IN ('right_of_reply', 'source'));
ALTER TABLE contact ADD CHECK (channel IN ('email', 'phone', 'in_person', 'post', 'messenger', 'social_media', 'other'));
ALTER TABLE contact ADD CHECK (state IN ('asked', 'answered', 'declined', 'no_reply', 'unreachable', 'withdrawn'));
ALTER TABLE contact ADD CHECK (terms IN ('on_record', 'background', 'deep_background', 'off_record', 'not_agreed'));
ALTER TABLE contact ADD CHECK (use IN ('open', 'quoted', 'reflected', 'left_out'));
ALTER TABLE contact ADD CHECK (name <> '' AND question <> '');
ALTER TABLE contact ADD CHECK (asked_at <= created_at AND asked_at < deadline);
ALTER TABLE contact ADD CHECK ((state = 'answered') = (reply <> '') AND (state = 'answered') = (replied_at IS NOT NULL));
ALTER TABLE contact ADD CHECK (replied_at BETWEEN asked_at AND settled_at);
ALTER TABLE contact ADD CHECK ((state = 'asked') = (settled_at IS NULL) AND (state = 'asked') = (settled_by_id IS NULL));
ALTER TABLE contact ADD CHECK (note <> '' OR state NOT IN ('unreachable', 'withdrawn'));
ALTER TABLE contact ADD CHECK (use = 'open' OR state NOT IN ('asked', 'withdrawn'));
ALTER TABLE contact ADD CHECK (visible_to IS NOT NULL);
-- Whoever speaks on such terms is not named to everybody in the newsroom.
ALTER TABLE contact ADD CHECK (visible_to <> '{}' OR terms IN ('on_record', 'not_agreed'));

ALTER TABLE contact_claim ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON contact_claim TO stet_application
  USING (newsroom_id = current_newsroom() AND EXISTS (SELECT 1 FROM contact s
    WHERE s.newsroom_id = contact_claim.newsroom_id AND s.id = contact_claim.contact_id))
  WITH CHECK (newsroom_id = current_newsroom() AND EXISTS (SELECT 1 FROM contact s
    WHERE s.newsroom_id = contact_claim.newsroom_id AND s.id = contact_claim.contact_id));
GRANT SELECT, INSERT ON contact_claim TO stet_application;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON contact_claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON contact_claim FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The same steps as lib/domain/contacts/workflow.ts; a test holds the two against each other. A member of the desk takes
-- them in their own name; that nobody replied is said once the deadline is over, and more time lies ahead. Only that the
-- deadline passed is noted by nobody in person.
CREATE FUNCTION guard_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF NEW.visible_to <> '{}' AND (NOT NEW.asked_by_id = ANY (NEW.visible_to)
      OR EXISTS (SELECT 1 FROM unnest(NEW.visible_to) named WHERE NOT EXISTS (SELECT 1 FROM member m
        WHERE m.newsroom_id = NEW.newsroom_id AND m.id = named))) THEN
    RAISE EXCEPTION 'a contact is seen by members of the newsroom, and by whoever asked' USING ERRCODE = 'ST409';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.passed_at IS NOT NULL AND OLD.passed_at IS NULL THEN
    OLD.passed_at := NEW.passed_at;
    IF NEW IS DISTINCT FROM OLD OR NEW.state <> 'asked' OR NEW.deadline > now() THEN
      RAISE EXCEPTION 'a deadline passes once, of whoever has not replied' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = current_member()
      AND m.roles && ARRAY['reporter', 'reviewer', 'editor'])
     OR TG_OP = 'INSERT' AND NEW.asked_by_id IS DISTINCT FROM current_member()
     OR TG_OP = 'UPDATE' AND NEW.settled_at IS DISTINCT FROM OLD.settled_at AND NEW.settled_at IS NOT NULL
       AND NEW.settled_by_id IS DISTINCT FROM current_member() THEN
    RAISE EXCEPTION 'a reporter, a reviewer or an editor asks and notes a reply, in their own name' USING ERRCODE = 'ST403';
  END IF;
  -- Whoever publishes the article waits, and so does whoever asks.
  PERFORM 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id FOR UPDATE;
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'asked' OR NEW.passed_at IS NOT NULL THEN
      RAISE EXCEPTION 'a contact begins with a question' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
      ('asked', 'answered'), ('asked', 'declined'), ('asked', 'no_reply'), ('asked', 'unreachable'), ('asked', 'withdrawn'),
      ('no_reply', 'answered'), ('unreachable', 'answered'), ('declined', 'answered'),
      ('no_reply', 'declined'), ('unreachable', 'declined'), ('no_reply', 'asked'), ('unreachable', 'asked')) THEN
    RAISE EXCEPTION 'a contact does not become % so', NEW.state USING ERRCODE = 'ST409';
  END IF;
  IF NEW.state = 'no_reply' AND OLD.state = 'asked' AND NEW.deadline > now() THEN
    RAISE EXCEPTION 'there is time to reply still' USING ERRCODE = 'ST409';
  END IF;
  IF (NEW.deadline <> OLD.deadline AND (NEW.state <> 'asked' OR NEW.deadline <= now() OR NEW.passed_at IS NOT NULL))
     OR (NEW.deadline = OLD.deadline AND (NEW.passed_at IS DISTINCT FROM OLD.passed_at
       OR NEW.state = 'asked' AND OLD.state <> 'asked')) THEN
    RAISE EXCEPTION 'a deadline is moved to a time that lies ahead' USING ERRCODE = 'ST409';
  END IF;
  IF OLD.state IN ('answered', 'withdrawn') AND (NEW.reply <> OLD.reply OR NEW.terms <> OLD.terms OR NEW.note <> OLD.note
      OR NEW.replied_at IS DISTINCT FROM OLD.replied_at OR NEW.settled_at IS DISTINCT FROM OLD.settled_at) THEN
    RAISE EXCEPTION 'what somebody replied is noted once' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION guard_contact();

-- About claims of the article, said as the contact is.
CREATE FUNCTION guard_contact_claim() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF NOT EXISTS (SELECT 1 FROM contact k JOIN claim c ON c.newsroom_id = k.newsroom_id AND c.article_id = k.article_id
      WHERE k.newsroom_id = NEW.newsroom_id AND k.id = NEW.contact_id AND c.id = NEW.claim_id
        AND k.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'somebody is asked about claims of the article' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON contact_claim FOR EACH ROW EXECUTE FUNCTION guard_contact_claim();

-- Nothing is published while somebody who is written about was asked and it is not settled what they reply.
CREATE FUNCTION refuse_open_contacts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF EXISTS (SELECT 1 FROM contact k WHERE k.newsroom_id = NEW.newsroom_id AND k.article_id = NEW.article_id
             AND k.purpose = 'right_of_reply' AND k.state = 'asked') THEN
    RAISE EXCEPTION 'somebody was asked for a reply, and it is not settled' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER open_contacts BEFORE INSERT ON publication FOR EACH ROW EXECUTE FUNCTION refuse_open_contacts();

-- Of the newsroom's contacts, those that the person of the transaction does not see; and of these articles, those that
-- such a contact keeps from being published.
CREATE FUNCTION contact_ids_not_seen() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT k.id FROM public.contact k WHERE k.newsroom_id = public.current_newsroom()
    AND k.visible_to <> '{}' AND NOT coalesce(public.current_member() = ANY (k.visible_to), false) $$;
CREATE FUNCTION article_ids_awaited_unseen(articles uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
  SELECT DISTINCT k.article_id FROM public.contact k WHERE k.newsroom_id = public.current_newsroom()
    AND k.article_id = ANY (articles) AND k.purpose = 'right_of_reply' AND k.state = 'asked'
    AND k.visible_to <> '{}' AND NOT coalesce(public.current_member() = ANY (k.visible_to), false) $$;
-- The person as whom the deadline of a restricted contact is read: whoever asked, else the first of those named who is here.
CREATE FUNCTION person_id_of_contact(wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
  SELECT m.person_id FROM public.contact k JOIN public.member m ON m.newsroom_id = k.newsroom_id
    AND m.id = ANY (k.visible_to) AND m.removed_at IS NULL
  WHERE k.newsroom_id = public.current_newsroom() AND k.id = wanted
  ORDER BY m.id <> k.asked_by_id, m.id LIMIT 1 $$;
-- Those of the newsroom whose deadline nobody was told of yet, for the job that tells of it.
CREATE FUNCTION contact_ids_untold() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT k.id FROM public.contact k WHERE k.newsroom_id = public.current_newsroom()
    AND k.state = 'asked' AND k.passed_at IS NULL $$;
-- The next number among an article's contacts, those counted that the person of the transaction does not see.
CREATE FUNCTION next_contact_number(article uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
  SELECT coalesce(max(k.number), 0) + 1 FROM public.contact k
  WHERE k.newsroom_id = public.current_newsroom() AND k.article_id = article $$;

-- The texts of an event that is about a contact are seen by whoever sees it: the event's body says so, nobody else.
CREATE FUNCTION tell_contact_of_detail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM enter_rule(NEW.newsroom_id);
  IF NEW.contact_id IS NOT NULL THEN
    RAISE EXCEPTION 'which contact an event''s texts are of is told by the event' USING ERRCODE = 'ST409';
  END IF;
  SELECT (e.body::jsonb -> 'data' ->> 'contact')::uuid INTO NEW.contact_id FROM audit_event e
    WHERE e.newsroom_id = NEW.newsroom_id AND e.chain_id = NEW.chain_id AND e.seq = NEW.seq
      AND e.body LIKE '%"type":"contact.%';
  RETURN NEW;
END $$;
CREATE TRIGGER contact_of_detail BEFORE INSERT ON event_detail
  FOR EACH ROW EXECUTE FUNCTION tell_contact_of_detail();
DROP POLICY own_newsroom ON event_detail;
CREATE POLICY own_newsroom ON event_detail TO stet_application
  USING (newsroom_id = current_newsroom() AND NOT source_ids && ARRAY(SELECT source_ids_not_seen())
    AND (contact_id IS NULL OR contact_id NOT IN (SELECT contact_ids_not_seen())))
  WITH CHECK (newsroom_id = current_newsroom());

-- Whoever asked is told when a deadline passes.
ALTER TABLE notification DROP CONSTRAINT notification_kind_check, ADD CONSTRAINT notification_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned', 'answered', 'report_ready', 'report_failed', 'to_sign', 'objected', 'overdue'));
ALTER TABLE mail_choice DROP CONSTRAINT mail_choice_kind_check, ADD CONSTRAINT mail_choice_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned', 'answered', 'report_ready', 'report_failed', 'to_sign', 'objected', 'overdue'));

-- As before; what programs write of a contact is not touched.
CREATE OR REPLACE FUNCTION is_erased_from(of_table text, of_column text) RETURNS boolean LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT of_table NOT IN ('audit_event', 'event_detail', 'chain', 'checkpoint_head', 'claim_span', 'annotation_span',
      'finding_span', 'finding', 'coverage', 'correction', 'claim_carry', 'search_entry', 'search_word',
      'mail_choice', 'notification', 'request_key', 'rule_setting')
    -- The article's own, as lib/domain/erasures/redact.ts keeps them beside events; a test holds the two together.
    AND (of_table, of_column) NOT IN (('revision', 'text'), ('revision', 'document'), ('fact_judgment', 'exact'),
      ('verdict', 'old_text'), ('verdict', 'new_text'), ('publication_correction', 'exact'),
      ('publication_correction', 'old_text'), ('publication_correction', 'new_text'))
    -- What is called and signed with; a webhook that was removed has neither.
    AND (of_table, of_column) NOT IN (('webhook', 'url'), ('webhook', 'secret'), ('webhook', 'former_secret'))
    -- Words that programs write: a short name may stand in them by chance.
    AND of_column NOT IN ('sha256', 'state', 'kind', 'stance', 'direction', 'mark', 'mode', 'origin', 'scope')
    AND (of_table, of_column) NOT IN (('article', 'language'), ('article', 'published_on'), ('article', 'published_time'),
      ('article', 'time_zone'), ('check_run', 'engine'), ('checking', 'coverage'), ('checklist_item', 'category'),
      ('claim', 'category'), ('claim', 'claimant_kind'), ('claim', 'priority'), ('contact', 'channel'), ('contact', 'purpose'),
      ('contact', 'terms'), ('contact', 'use'), ('dismissal', 'input_key'),
      ('publication_correction', 'error_type'), ('publication_correction', 'missed_at'),
      ('publication_correction', 'rule'), ('publication_correction', 'severity'), ('source_file', 'media_type'),
      ('verdict', 'disposition'), ('verdict', 'rating'), ('webhook_delivery', 'problem')) $$;

-- As before; whoever was asked before publication, too.
CREATE OR REPLACE FUNCTION texts_of_outsiders(newsroom uuid) RETURNS SETOF text LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.name FROM expert_request r WHERE r.newsroom_id = newsroom
  UNION SELECT r.email FROM expert_request r WHERE r.newsroom_id = newsroom AND r.email IS NOT NULL
  UNION SELECT i.email FROM invitation i WHERE i.newsroom_id = newsroom
  UNION SELECT n.file_author FROM annotation n WHERE n.newsroom_id = newsroom AND n.file_author IS NOT NULL
  UNION SELECT a.byline_text FROM article a WHERE a.newsroom_id = newsroom AND a.byline_text <> ''
  UNION SELECT c.found_by FROM publication_correction c WHERE c.newsroom_id = newsroom
  UNION SELECT m.claimant_name FROM claim m WHERE m.newsroom_id = newsroom AND m.claimant_name IS NOT NULL
  UNION SELECT k.name FROM contact k WHERE k.newsroom_id = newsroom
  UNION SELECT k.address FROM contact k WHERE k.newsroom_id = newsroom AND k.address <> '' $$;

REVOKE EXECUTE ON FUNCTION contact_ids_not_seen(), article_ids_awaited_unseen(uuid[]), person_id_of_contact(uuid),
  contact_ids_untold(), next_contact_number(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION contact_ids_not_seen(), article_ids_awaited_unseen(uuid[]), person_id_of_contact(uuid),
  contact_ids_untold(), next_contact_number(uuid) TO stet_application;
DO $$
DECLARE trigger_function regprocedure;
BEGIN
  FOR trigger_function IN
    SELECT oid::regprocedure FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
      AND proconfig IS NULL
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', trigger_function);
  END LOOP;
END $$;
