-- CreateTable
CREATE TABLE "checklist_item" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "ordinal" INTEGER,

    CONSTRAINT "checklist_item_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "checklist_mark" (
    "newsroom_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "marked_by_id" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checklist_mark_pkey" PRIMARY KEY ("newsroom_id","claim_id","item_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "checklist_item_newsroom_id_category_wording_key" ON "checklist_item"("newsroom_id", "category", "wording");

-- AddForeignKey
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checklist_mark" ADD CONSTRAINT "checklist_mark_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checklist_mark" ADD CONSTRAINT "checklist_mark_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checklist_mark" ADD CONSTRAINT "checklist_mark_newsroom_id_item_id_fkey" FOREIGN KEY ("newsroom_id", "item_id") REFERENCES "checklist_item"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checklist_mark" ADD CONSTRAINT "checklist_mark_newsroom_id_marked_by_id_fkey" FOREIGN KEY ("newsroom_id", "marked_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
ALTER TABLE checklist_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON checklist_item TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (ordinal) ON checklist_item TO stet_application;
ALTER TABLE checklist_item ADD CHECK (wording <> '');
ALTER TABLE checklist_item ADD CHECK (ordinal >= 0);

ALTER TABLE checklist_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_newsroom ON checklist_mark TO stet_application
  USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom());
GRANT SELECT, INSERT, UPDATE (mark, marked_by_id, marked_at) ON checklist_mark TO stet_application;
ALTER TABLE checklist_mark ADD CHECK (mark IN ('open', 'checked', 'does_not_apply'));

-- What is on a list is answered by whoever may give a verdict, in their own name, while the claim is worked on.
CREATE FUNCTION guard_checklist_mark() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE subject claim;
BEGIN
  SELECT * INTO subject FROM claim WHERE newsroom_id = NEW.newsroom_id AND id = NEW.claim_id FOR UPDATE;
  IF NOT is_acting(NEW.newsroom_id, NEW.marked_by_id) THEN
    RAISE EXCEPTION 'nobody answers a checklist in another''s name' USING ERRCODE = 'ST403';
  END IF;
  IF EXISTS (SELECT 1 FROM article_author a WHERE a.newsroom_id = NEW.newsroom_id
             AND a.article_id = subject.article_id AND a.member_id = NEW.marked_by_id) THEN
    RAISE EXCEPTION 'an author answers no checklist in their own article' USING ERRCODE = 'ST403';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.newsroom_id = NEW.newsroom_id AND m.id = NEW.marked_by_id
                 AND m.roles && ARRAY['reviewer', 'editor']) THEN
    RAISE EXCEPTION 'only a reviewer or an editor answers a checklist' USING ERRCODE = 'ST403';
  END IF;
  IF subject.state IN ('approved', 'withdrawn') THEN
    RAISE EXCEPTION 'the checklist of a claim that is % is closed', subject.state USING ERRCODE = 'ST409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM checklist_item i WHERE i.newsroom_id = NEW.newsroom_id AND i.id = NEW.item_id
                 AND i.category = subject.category AND i.ordinal IS NOT NULL) THEN
    RAISE EXCEPTION 'only what the claim''s checklist asks is answered' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON checklist_mark FOR EACH ROW EXECUTE FUNCTION guard_checklist_mark();

-- What a newsroom asks until it says otherwise.
CREATE FUNCTION seed_checklists() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO checklist_item (newsroom_id, id, category, wording, ordinal)
  SELECT NEW.id, gen_random_uuid(), asked.category, asked.wording, asked.ordinal FROM (VALUES
    ('number', 0, 'The source has this figure, in this unit and on this scale'),
    ('number', 1, 'It is of the group and the time that the sentence names'),
    ('number', 2, 'Sums, shares and conversions were worked out again'),
    ('number', 3, 'Per cent and percentage points are told apart'),
    ('number', 4, 'Headline, captions and graphics give the same figure'),
    ('date', 0, 'Day, month and year agree with the source'),
    ('date', 1, 'The weekday belongs to the date'),
    ('date', 2, '“Today”, “last month” and the like still hold on the day of publication'),
    ('date', 3, 'The time is in the zone that readers will take it for'),
    ('name', 0, 'It is spelt as the person or the body spells it'),
    ('name', 1, 'Title and post are those held at the time'),
    ('name', 2, 'It is the right one of that name'),
    ('name', 3, 'Age, pronoun and relationship are confirmed'),
    ('name', 4, 'In captions, name and picture belong together'),
    ('place', 0, 'It lies where the text puts it'),
    ('place', 1, 'Its name is the one that the house uses'),
    ('place', 2, 'Maps and captions show the same place'),
    ('quote', 0, 'It is word for word what the recording or the document has'),
    ('quote', 1, 'Whoever is quoted said it'),
    ('quote', 2, 'Nothing was left out that turns its meaning'),
    ('quote', 3, 'When, where and to whom it was said is right'),
    ('quote', 4, 'A quotation in the headline is one in the text'),
    ('attribution', 0, 'The source says so itself, and does not pass on another'),
    ('attribution', 1, 'The source was in a position to know'),
    ('attribution', 2, 'The verb says no more than the source did'),
    ('event', 0, 'Two sources that do not rest on one another tell it so'),
    ('event', 1, 'Order and cause are those that the sources give'),
    ('event', 2, 'Whoever it speaks ill of was asked'),
    ('event', 3, 'Pictures and captions are of this event'),
    ('translation', 0, 'It was read against the original, not against another translation'),
    ('translation', 1, 'Negations, tenses and quantities are those of the original'),
    ('translation', 2, 'Titles and terms are those in use in this language'),
    ('other', 0, 'The first source was seen, not only what others made of it'),
    ('other', 1, 'It still holds today'),
    ('other', 2, 'Headline and captions claim no more than the text')
  ) AS asked (category, ordinal, wording);
  RETURN NULL;
END $$;
CREATE TRIGGER seed_checklists AFTER INSERT ON newsroom FOR EACH ROW EXECUTE FUNCTION seed_checklists();

-- The newsrooms that there are already.
CREATE TRIGGER seed_checklists_of_old AFTER UPDATE ON newsroom FOR EACH ROW EXECUTE FUNCTION seed_checklists();
UPDATE newsroom SET slug = slug;
DROP TRIGGER seed_checklists_of_old ON newsroom;

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
