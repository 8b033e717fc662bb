-- AlterTable
ALTER TABLE "claim_carry" ADD COLUMN     "disposition" TEXT,
ADD COLUMN     "new_text" TEXT,
ADD COLUMN     "old_text" TEXT;

-- CreateTable
CREATE TABLE "correction" (
    "newsroom_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "old_text" TEXT NOT NULL,
    "new_text" TEXT NOT NULL,
    "claim_id" UUID,
    "annotation_id" UUID,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("newsroom_id","revision_id","ordinal")
);

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_newsroom_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "revision_id") REFERENCES "revision"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_newsroom_id_annotation_id_fkey" FOREIGN KEY ("newsroom_id", "annotation_id") REFERENCES "annotation"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE correction ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON correction TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT ON correction TO stet_application;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON correction
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE correction ADD CHECK (num_nonnulls(claim_id, annotation_id) = 1);
ALTER TABLE correction ADD CHECK (start_offset >= 0 AND old_text <> '');
ALTER TABLE claim_carry ADD CHECK (disposition IN ('corrected', 'cut'));
ALTER TABLE claim_carry ADD CHECK (num_nulls(disposition, old_text, new_text) IN (0, 3));
ALTER TABLE claim_carry ADD CHECK ((disposition = 'cut') = (new_text = ''));

-- Where each character of a text ends, in UTF-16 units: offsets count those, and the database counts characters.
CREATE FUNCTION character_ends(whole text) RETURNS TABLE (nth bigint, units bigint)
  LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT one.place, pg_catalog.sum(CASE WHEN pg_catalog.ascii(one.letter) > 65535 THEN 2 ELSE 1 END)
    OVER (ORDER BY one.place)
  FROM pg_catalog.unnest(pg_catalog.string_to_array(whole, NULL)) WITH ORDINALITY AS one (letter, place) $$;

-- The text of a revision's predecessor with the revision's corrections made, each where it says.
CREATE FUNCTION corrected_text(newsroom uuid, revision uuid, before text) RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = '' AS $$
DECLARE one record; made text := ''; taken int := 0; taken_units int := 0; place int;
  beyond boolean := before ~ '[\U00010000-\U0010FFFF]';
BEGIN
  FOR one IN SELECT c.start_offset, c.old_text, c.new_text FROM public.correction c
      WHERE c.newsroom_id = newsroom AND c.revision_id = revision ORDER BY c.start_offset LOOP
    place := taken + one.start_offset - taken_units;
    IF beyond THEN
      SELECT taken + count(*) INTO place
      FROM public.character_ends(substring(before FROM taken + 1 FOR greatest(one.start_offset - taken_units, 0))) e
      WHERE e.units <= one.start_offset - taken_units;
    END IF;
    IF place < taken OR substring(before FROM place + 1 FOR length(one.old_text)) <> one.old_text THEN
      RAISE EXCEPTION 'these are not the words at that place' USING ERRCODE = 'ST409';
    END IF;
    made := made || substring(before FROM taken + 1 FOR place - taken) || one.new_text;
    taken := place + length(one.old_text);
    taken_units := one.start_offset + (SELECT coalesce(max(e.units), 0) FROM public.character_ends(one.old_text) e);
  END LOOP;
  RETURN made || substring(before FROM taken + 1);
END $$;

-- A correction is one that was approved with its claim, or a suggestion, and is told with the revision that makes it.
CREATE FUNCTION guard_correction() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE made revision; latest verdict;
BEGIN
  SELECT * INTO made FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id
    AND r.xmin = pg_current_xact_id()::xid;
  IF made.id IS NULL THEN
    RAISE EXCEPTION 'what a revision did is told when it is made' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.annotation_id IS NOT NULL THEN
    IF NOT EXISTS (SELECT 1 FROM annotation a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.annotation_id
        AND a.article_id = made.article_id AND a.replacement = NEW.new_text AND a.removed_at IS NULL) THEN
      RAISE EXCEPTION 'there is no such suggestion' USING ERRCODE = 'ST409';
    END IF;
    RETURN NEW;
  END IF;
  SELECT v.* INTO latest FROM verdict v JOIN claim c ON c.newsroom_id = v.newsroom_id AND c.id = v.claim_id
    WHERE v.newsroom_id = NEW.newsroom_id AND v.claim_id = NEW.claim_id AND c.article_id = made.article_id
      AND (c.state = 'approved' OR c.state = 'stale' AND c.xmin = pg_current_xact_id()::xid)
    ORDER BY v.number DESC LIMIT 1;
  IF latest.old_text IS DISTINCT FROM NEW.old_text OR latest.new_text IS DISTINCT FROM NEW.new_text
     OR NOT EXISTS (SELECT 1 FROM decision d WHERE d.newsroom_id = NEW.newsroom_id AND d.verdict_id = latest.id
                    AND d.kind = 'approve') THEN
    RAISE EXCEPTION 'this correction was not approved' USING ERRCODE = 'ST403';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON correction FOR EACH ROW EXECUTE FUNCTION guard_correction();

-- What a revision did to a claim is told with it; a disposition of its words comes of a suggestion alone.
CREATE OR REPLACE FUNCTION guard_carry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.confirmed_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM revision r
      WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id AND r.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'what a revision did is told when it is made' USING ERRCODE = 'ST409';
  END IF;
  IF NEW.disposition IS NOT NULL AND NOT EXISTS (SELECT 1 FROM correction c
      WHERE c.newsroom_id = NEW.newsroom_id AND c.revision_id = NEW.revision_id AND c.annotation_id IS NOT NULL) THEN
    RAISE EXCEPTION 'no suggestion was taken over' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;

-- How often words stand in others.
CREATE FUNCTION times_in(words text, whole text) RETURNS int LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT (length(whole) - length(pg_catalog.replace(whole, words, ''))) / greatest(length(words), 1) $$;

-- Whether the words that an approved verdict put in place of others stand where its claim's words do; those that it
-- cut, once less than before.
CREATE FUNCTION is_made(newsroom uuid, claim uuid, old_text text, new_text text, before text, now_text text,
    now_revision uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT CASE
    WHEN new_text = '' THEN public.times_in(public.fold_variants(old_text), public.fold_variants(now_text))
      < public.times_in(public.fold_variants(old_text), public.fold_variants(before))
    ELSE EXISTS (
      SELECT 1 FROM (
        SELECT s.start_offset, s.end_offset FROM public.claim_span s
        WHERE s.newsroom_id = newsroom AND s.claim_id = claim AND s.revision_id = now_revision
        UNION ALL
        -- All of the text, where the claim has no words in it any longer.
        SELECT 0, length(now_text) WHERE NOT EXISTS (SELECT 1 FROM public.claim_span s
          WHERE s.newsroom_id = newsroom AND s.claim_id = claim AND s.revision_id = now_revision)) AS place,
        -- Characters beyond the first plane count twice in an offset.
        LATERAL (SELECT length(new_text) + length(now_text)
          - length(pg_catalog.regexp_replace(now_text, '[\U00010000-\U0010FFFF]', '', 'g')) AS slack) AS around
      WHERE position(public.fold_variants(new_text) IN public.fold_variants(substring(now_text
        FROM greatest(place.start_offset + 1 - around.slack, 1)
        FOR place.end_offset - place.start_offset + 2 * around.slack))) > 0)
  END $$;

-- Refuses that a claim stays approved over a revision that changed its words, or that is told to have changed what
-- it says, unless the revision made exactly the change that was approved.
CREATE FUNCTION refuse_stale_approval(newsroom uuid, subject uuid, made public.revision) RETURNS void
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE before revision; latest verdict; told claim_carry;
BEGIN
  SELECT * INTO before FROM revision r WHERE r.newsroom_id = newsroom AND r.article_id = made.article_id
    AND r.number = made.number - 1;
  IF before.id IS NULL OR NOT EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = newsroom AND c.id = subject
      AND c.state = 'approved') THEN
    RETURN;
  END IF;
  SELECT * INTO told FROM claim_carry k
    WHERE k.newsroom_id = newsroom AND k.claim_id = subject AND k.revision_id = made.id;
  SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = newsroom AND v.claim_id = subject
    ORDER BY v.number DESC LIMIT 1;
  IF told.applied THEN
    -- Where exactly lies the correction is for the application to say; that it is made about there, for us.
    IF latest.old_text IS NOT NULL
       AND is_made(newsroom, subject, latest.old_text, latest.new_text, before.text, made.text, made.id) THEN
      RETURN;
    END IF;
  ELSIF told.same_claim IS NOT FALSE
      AND words_of_claim(newsroom, subject, before.id) = words_of_claim(newsroom, subject, made.id) THEN
    RETURN;
  END IF;
  RAISE EXCEPTION 'a claim does not stay approved when its words change' USING ERRCODE = 'ST409';
END $$;

CREATE OR REPLACE FUNCTION end_approvals() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before text; subject uuid;
BEGIN
  IF EXISTS (SELECT 1 FROM article a WHERE a.newsroom_id = NEW.newsroom_id AND a.id = NEW.article_id
             AND a.state NOT IN ('draft', 'in_checking')) THEN
    RAISE EXCEPTION 'a sign-off does not outlive its revision' USING ERRCODE = 'ST409';
  END IF;
  SELECT r.text INTO before FROM revision r WHERE r.newsroom_id = NEW.newsroom_id
    AND r.article_id = NEW.article_id AND r.number = NEW.number - 1;
  -- Whoever makes corrections writes nothing: the text is the one before with them, and they were approved.
  IF NEW.origin = 'corrections' AND (EXISTS (SELECT 1 FROM correction c WHERE c.newsroom_id = NEW.newsroom_id
        AND c.revision_id = NEW.id AND c.annotation_id IS NOT NULL)
      OR NOT EXISTS (SELECT 1 FROM correction c WHERE c.newsroom_id = NEW.newsroom_id AND c.revision_id = NEW.id)) THEN
    RAISE EXCEPTION 'a correction is one that was approved' USING ERRCODE = 'ST409';
  END IF;
  IF EXISTS (SELECT 1 FROM correction c WHERE c.newsroom_id = NEW.newsroom_id AND c.revision_id = NEW.id)
     AND fold_variants(corrected_text(NEW.newsroom_id, NEW.id, before)) IS DISTINCT FROM fold_variants(NEW.text) THEN
    RAISE EXCEPTION 'the text is not the one before with its corrections' USING ERRCODE = 'ST409';
  END IF;
  FOR subject IN SELECT c.id FROM claim c WHERE c.newsroom_id = NEW.newsroom_id
      AND c.article_id = NEW.article_id AND c.state = 'approved' LOOP
    PERFORM refuse_stale_approval(NEW.newsroom_id, subject, NEW);
  END LOOP;
  RETURN NULL;
END $$;

-- Nor is a word added to an approved claim's after the revision was looked at.
CREATE FUNCTION refuse_added_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE made revision;
BEGIN
  SELECT * INTO made FROM revision r WHERE r.newsroom_id = NEW.newsroom_id AND r.id = NEW.revision_id;
  PERFORM refuse_stale_approval(NEW.newsroom_id, NEW.claim_id, made);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER refuse_added_words AFTER INSERT ON claim_span
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_added_words();

-- Words are named as they stand also where a text has characters that count twice in an offset.
CREATE FUNCTION refuse_other_words_beyond() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE whole record;
BEGIN
  FOR whole IN SELECT r.newsroom_id, r.id, r.text FROM revision r
      WHERE (r.newsroom_id, r.id) IN (SELECT a.newsroom_id, a.revision_id FROM added a)
        AND r.text ~ '[\U00010000-\U0010FFFF]' LOOP
    IF EXISTS (
        WITH ends AS MATERIALIZED (SELECT 0 AS nth, 0 AS units UNION ALL SELECT * FROM character_ends(whole.text))
        SELECT 1 FROM added a
        LEFT JOIN ends first ON first.units = a.start_offset
        LEFT JOIN ends last ON last.units = a.end_offset
        WHERE a.newsroom_id = whole.newsroom_id AND a.revision_id = whole.id
          AND substring(whole.text FROM first.nth::int + 1 FOR (last.nth - first.nth)::int)
            IS DISTINCT FROM a.exact) THEN
      RAISE EXCEPTION 'these are not the words at that place' USING ERRCODE = 'ST409';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER words_as_they_stand_beyond AFTER INSERT ON claim_span REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_words_beyond();
CREATE TRIGGER words_as_they_stand_beyond AFTER INSERT ON annotation_span REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_words_beyond();

REVOKE EXECUTE ON FUNCTION character_ends(text), corrected_text(uuid, uuid, text), times_in(text, text),
  is_made(uuid, uuid, text, text, text, text, uuid), refuse_stale_approval(uuid, uuid, revision) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION character_ends(text), corrected_text(uuid, uuid, text), times_in(text, text),
  is_made(uuid, uuid, text, text, text, text, uuid), refuse_stale_approval(uuid, uuid, revision) TO stet_application;
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
