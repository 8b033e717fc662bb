-- CreateTable
CREATE TABLE "search_entry" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT,
    "rating" TEXT,
    "heading" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "word" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateIndex
CREATE INDEX "search_entry_newsroom_id_claim_id_idx" ON "search_entry"("newsroom_id", "claim_id");

-- CreateIndex
CREATE INDEX "search_entry_newsroom_id_at_idx" ON "search_entry"("newsroom_id", "at" DESC);

-- CreateIndex
CREATE INDEX "search_word_newsroom_id_word_idx" ON "search_word"("newsroom_id", "word");

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claim"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_newsroom_id_by_id_fkey" FOREIGN KEY ("newsroom_id", "by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_word" ADD CONSTRAINT "search_word_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security, grants and checks, as every table that belongs to a newsroom has them.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['search_entry', 'search_word'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_newsroom ON %I TO stet_application
      USING (newsroom_id = current_newsroom()) WITH CHECK (newsroom_id = current_newsroom())', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO stet_application', name);
  END LOOP;
END $$;
GRANT DELETE, UPDATE (state, rating) ON search_entry TO stet_application;
ALTER TABLE search_entry ADD CHECK (kind IN ('article', 'claim', 'evidence', 'source', 'note', 'correction'));
ALTER TABLE search_entry ADD CHECK (language IN ('english', 'german', 'arabic', 'simple'));

-- Trigrams, in a schema of their own: what lies in public is ours.
CREATE SCHEMA trigram;
CREATE EXTENSION pg_trgm SCHEMA trigram;
CREATE INDEX search_entry_words ON search_entry USING gin (words);
CREATE INDEX search_entry_title ON search_entry USING gin (ts_filter(words, '{a}')) WHERE kind = 'article';
CREATE INDEX search_word_spelling ON search_word USING gin (spelling trigram.gin_trgm_ops);

-- ---------------------------------------------------------------------------------------------
-- How words are read
-- ---------------------------------------------------------------------------------------------

-- A text as words of small letters without marks, a space between them: accents, Arabic vowels, tatweel and the
-- variants of alef fall away. It asks no locale. lib/domain/search/fold-words.ts does the same; a test holds them together.
CREATE FUNCTION fold_words(words text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT pg_catalog.regexp_replace(
    pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(
    pg_catalog.replace(pg_catalog.replace(
    pg_catalog.translate(pg_catalog.lower(pg_catalog.regexp_replace(pg_catalog.normalize(words, 'NFKD'),
      '[\u00AD\u02B0-\u02FF\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u206F\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF]+',
      '', 'g') COLLATE "C"),
      'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐØøŁłĐđÐðĦħıŦŧƏŊٱىةکیھہ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
      'αβγδεζηθικλμνξοπρστυφχψωσабвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґoollddddhhittəŋايهكيهه01234567890123456789'),
      'ß', 'ss'), U&'\1E9E', 'ss'), 'Æ', 'ae'), 'æ', 'ae'), 'Œ', 'oe'), 'œ', 'oe'), 'þ', 'th'),
    '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u037E\u0387\u0482\u055A-\u055F\u0589-\u058F\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0600-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070D\u0964\u0965\u1680\u2000-\u206F\u20A0-\u20CF\u2100-\u214F\u2190-\u2BFF\u2E00-\u2E7F\u3000-\u3004\u3008-\u3020\u3030\u303D-\u303F\u30FB\uE000-\uF8FF\uFD3E\uFD3F\uFE10-\uFE1F\uFE30-\uFE6F\uFFF0-\uFFFF\U0001F000-\U0001FAFF\U000E0000-\U000E0FFF]+',
    ' ', 'g') $$;

-- A folded word in letters and digits of ASCII: of others no trigrams are made where the database's locale is C.
CREATE FUNCTION spell_word(word text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT pg_catalog.translate(word,
    'ءابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگабвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґαβγδεζηθικλμνξοπρστυφχψωאבגדהוזחטיכךלמםנןסעפףצץקרשת',
    '2abtvj7xd4rzsc9865egfqklmnhwypczgabvgdejziklmnoprstufhc4w61y039q5esijlnc7gabgdezh8iklmnxoprstufcywabgdhwz76ykklmmnnseppccqrxt') $$;

-- The words of a query as the text search of each language reads them, any of which will do.
CREATE FUNCTION query_of_words(wanted text) RETURNS tsquery LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT coalesce(pg_catalog.string_agg(DISTINCT '(' || read.query::text || ')', '|'), '')::tsquery
  FROM pg_catalog.unnest(ARRAY[pg_catalog.to_tsquery('pg_catalog.english', wanted),
    pg_catalog.to_tsquery('pg_catalog.german', wanted), pg_catalog.to_tsquery('pg_catalog.arabic', wanted),
    pg_catalog.to_tsquery('pg_catalog.simple', wanted)]) AS read (query)
  WHERE wanted <> '' AND pg_catalog.numnode(read.query) > 0 $$;

-- ---------------------------------------------------------------------------------------------
-- Who writes the entries: triggers alone
-- ---------------------------------------------------------------------------------------------

-- Writes what is found of one thing, in place of what was. `extra` is found too, and never shown.
CREATE FUNCTION write_search_entry(newsroom uuid, subject uuid, its_kind text, article uuid, claim uuid, writer uuid,
    since timestamptz, its_state text, its_rating text, its_heading text, its_body text, extra text) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE heading_words text := fold_words(its_heading); body_words text := fold_words(its_body);
  extra_words text := fold_words(extra); tongue text; start text := left(heading_words || ' ' || body_words, 2000);
  read_words tsvector; most int := 10000000;
BEGIN
  SELECT CASE
    WHEN 2 * length(regexp_replace(start, '[^\u0621-\u06D3]+', '', 'g')) > length(replace(start, ' ', '')) THEN 'arabic'
    WHEN a.language ~* '^(en|ar)\M' THEN 'english' WHEN a.language ~* '^de\M' THEN 'german' ELSE 'simple' END
  INTO tongue FROM article a WHERE a.newsroom_id = newsroom AND a.id = write_search_entry.article;
  LOOP
    BEGIN
      read_words := setweight(to_tsvector(tongue::regconfig, left(heading_words, most)), 'A')
        || to_tsvector(tongue::regconfig, left(body_words, most))
        || setweight(to_tsvector(tongue::regconfig, left(extra_words, most)), 'C');
      EXIT;
    EXCEPTION WHEN program_limit_exceeded THEN
      -- More different words than a row holds: its beginning is found.
      most := least(most, length(body_words)) / 2;
    END;
  END LOOP;
  DELETE FROM search_entry e WHERE e.newsroom_id = newsroom AND e.id = subject;
  INSERT INTO search_entry (newsroom_id, id, kind, article_id, claim_id, by_id, at, state, rating, heading, body, language, words)
  VALUES (newsroom, subject, its_kind, article, claim, writer, since, its_state, its_rating, its_heading, its_body, tongue,
    read_words);
  INSERT INTO search_word (newsroom_id, word, spelling)
  SELECT newsroom, one.word, spell_word(one.word)
  FROM (SELECT DISTINCT unnest(string_to_array(heading_words || ' ' || body_words || ' ' || extra_words, ' ')) AS word) one
  WHERE length(one.word) BETWEEN 2 AND 60 AND one.word !~ '^[0-9]+$'
    AND NOT EXISTS (SELECT 1 FROM search_word w WHERE w.newsroom_id = newsroom AND w.word = one.word);
END $$;

CREATE FUNCTION write_article_entry(newsroom uuid, subject uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT write_search_entry(a.newsroom_id, a.id, 'article', a.id, NULL, a.imported_by_id, a.created_at, a.state, NULL,
    a.title, r.text, a.byline_text)
  FROM article a JOIN revision r ON r.newsroom_id = a.newsroom_id AND r.article_id = a.id
  WHERE a.newsroom_id = newsroom AND a.id = subject ORDER BY r.number DESC LIMIT 1 $$;

-- A claim with what its last verdict rests on, and that verdict's correction.
CREATE FUNCTION write_claim_entries(newsroom uuid, subject uuid) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE about claim; latest verdict;
BEGIN
  SELECT * INTO about FROM claim c WHERE c.newsroom_id = newsroom AND c.id = subject;
  SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = newsroom AND v.claim_id = subject
    ORDER BY v.number DESC LIMIT 1;
  PERFORM write_search_entry(newsroom, subject, 'claim', about.article_id, subject, about.opened_by_id, about.created_at,
    about.state, latest.rating, about.statement, coalesce(latest.rationale, ''), '');
  DELETE FROM search_entry e WHERE e.newsroom_id = newsroom AND e.claim_id = subject AND e.kind = 'correction';
  IF latest.old_text IS NOT NULL THEN
    PERFORM write_search_entry(newsroom, latest.id, 'correction', about.article_id, subject, latest.proposed_by_id,
      latest.created_at, about.state, latest.rating, latest.old_text, latest.new_text, '');
  END IF;
END $$;

CREATE FUNCTION write_evidence_entry(newsroom uuid, subject uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT write_search_entry(e.newsroom_id, e.id, 'evidence', c.article_id, c.id, e.attached_by_id, e.created_at, c.state,
    (SELECT v.rating FROM verdict v WHERE v.newsroom_id = c.newsroom_id AND v.claim_id = c.id ORDER BY v.number DESC LIMIT 1),
    e.quote, concat_ws(', ', s.title, nullif(e.locator, '')), '')
  FROM evidence e JOIN claim c ON c.newsroom_id = e.newsroom_id AND c.id = e.claim_id
  JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
  WHERE e.newsroom_id = newsroom AND e.id = subject AND e.removed_at IS NULL $$;

CREATE FUNCTION write_source_entry(newsroom uuid, subject uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT write_search_entry(s.newsroom_id, s.id, 'source', s.article_id, NULL, s.added_by_id, s.created_at, NULL, NULL,
    s.title, concat_ws(E'\n', s.url, s.note), '')
  FROM source s WHERE s.newsroom_id = newsroom AND s.id = subject $$;

CREATE FUNCTION write_note_entry(newsroom uuid, subject uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT write_search_entry(a.newsroom_id, a.id, 'note', a.article_id, NULL, a.author_id, a.created_at,
    CASE WHEN a.resolved_at IS NULL THEN 'open' ELSE 'resolved' END, NULL,
    '', concat_ws(E'\n', nullif(a.body, ''), nullif(a.replacement, '')), coalesce(a.file_author, ''))
  FROM annotation a WHERE a.newsroom_id = newsroom AND a.id = subject AND a.removed_at IS NULL $$;

CREATE FUNCTION find_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'revision' THEN
    PERFORM write_article_entry(NEW.newsroom_id, NEW.article_id);
  ELSIF NEW.state <> OLD.state THEN
    UPDATE search_entry e SET state = NEW.state WHERE e.newsroom_id = NEW.newsroom_id AND e.id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER find_article AFTER INSERT ON revision FOR EACH ROW EXECUTE FUNCTION find_article();
CREATE TRIGGER find_article AFTER UPDATE ON article FOR EACH ROW EXECUTE FUNCTION find_article();

CREATE FUNCTION find_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'verdict' THEN
    PERFORM write_claim_entries(NEW.newsroom_id, NEW.claim_id);
    UPDATE search_entry e SET rating = NEW.rating
      WHERE e.newsroom_id = NEW.newsroom_id AND e.claim_id = NEW.claim_id AND e.kind = 'evidence';
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM write_claim_entries(NEW.newsroom_id, NEW.id);
  ELSIF NEW.state <> OLD.state THEN
    UPDATE search_entry e SET state = NEW.state WHERE e.newsroom_id = NEW.newsroom_id AND e.claim_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER find_claim AFTER INSERT OR UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION find_claim();
CREATE TRIGGER find_claim AFTER INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION find_claim();

CREATE FUNCTION find_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_source_entry(NEW.newsroom_id, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER find_source AFTER INSERT ON source FOR EACH ROW EXECUTE FUNCTION find_source();

-- What was removed is not found, until it comes back.
CREATE FUNCTION find_removable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entry e WHERE e.newsroom_id = NEW.newsroom_id AND e.id = NEW.id;
  IF TG_TABLE_NAME = 'evidence' THEN
    PERFORM write_evidence_entry(NEW.newsroom_id, NEW.id);
  ELSE
    PERFORM write_note_entry(NEW.newsroom_id, NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER find_removable AFTER INSERT OR UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION find_removable();
CREATE TRIGGER find_removable AFTER INSERT OR UPDATE ON annotation FOR EACH ROW EXECUTE FUNCTION find_removable();

-- What is there already.
SELECT write_article_entry(newsroom_id, id) FROM article;
SELECT write_claim_entries(newsroom_id, id) FROM claim;
SELECT write_evidence_entry(newsroom_id, id) FROM evidence;
SELECT write_source_entry(newsroom_id, id) FROM source;
SELECT write_note_entry(newsroom_id, id) FROM annotation;

CREATE FUNCTION guard_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'what is found follows what is there' USING ERRCODE = 'ST409';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON search_entry FOR EACH ROW EXECUTE FUNCTION guard_search();
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON search_word FOR EACH ROW EXECUTE FUNCTION guard_search();

-- ---------------------------------------------------------------------------------------------
-- What is found. Under row-level security no index serves a text search (its operators are not leakproof), so these
-- run as the owner, look at the transaction's newsroom alone, and return ids: rows are read by the application's role.
-- ---------------------------------------------------------------------------------------------

-- The words of the newsroom that a folded word is part of, the shortest first; or those that it looks like.
CREATE FUNCTION search_word_ids(part text, is_like boolean) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
BEGIN
  IF is_like THEN
    RETURN QUERY EXECUTE 'SELECT w.id FROM public.search_word w
      WHERE w.newsroom_id = public.current_newsroom() AND w.spelling OPERATOR(trigram.%) public.spell_word($1)
        AND trigram.similarity(w.spelling, public.spell_word($1)) >= 0.35
      ORDER BY trigram.similarity(w.spelling, public.spell_word($1)) DESC, w.word LIMIT 6' USING part;
  ELSE
    RETURN QUERY EXECUTE 'SELECT w.id FROM public.search_word w
      WHERE w.newsroom_id = public.current_newsroom() AND w.spelling LIKE ''%'' || public.spell_word($1) || ''%''
        AND w.word LIKE ''%'' || $1 || ''%'' AND w.word <> $1
      ORDER BY length(w.word), w.word LIMIT 40' USING part;
  END IF;
END $$;

-- What has the wanted words and none of the unwanted, the closest first; what has the exact ones before all others.
-- Of many, the newest thousand are looked at.
CREATE FUNCTION search_entry_ids(exact text, wanted text, unwanted text, title text, kinds text[], states text[],
    ratings text[], people uuid[], since timestamptz, before timestamptz, most int) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
DECLARE newsroom uuid := public.current_newsroom(); query tsquery := public.query_of_words(wanted)
    OPERATOR(pg_catalog.&&) (OPERATOR(pg_catalog.!!) public.query_of_words(unwanted));
  exact_query tsquery := public.query_of_words(exact); titles tsquery := public.query_of_words(title); articles uuid[];
  condition text := '';
BEGIN
  IF title <> '' THEN
    articles := ARRAY(SELECT e.id FROM public.search_entry e
      WHERE e.newsroom_id = newsroom AND e.kind = 'article'
        AND pg_catalog.ts_filter(e.words, '{a}') OPERATOR(pg_catalog.@@) titles);
    condition := condition || ' AND e.article_id = ANY ($7)';
  END IF;
  IF numnode(query) > 0 THEN condition := condition || ' AND e.words OPERATOR(pg_catalog.@@) $2'; END IF;
  IF wanted <> '' AND numnode(query) = 0 THEN RETURN; END IF;
  RETURN QUERY EXECUTE 'SELECT one.id FROM (
      SELECT e.id, e.at FROM public.search_entry e
      WHERE e.newsroom_id = $1' || condition || '
        AND ($4 IS NULL OR e.kind = ANY ($4)) AND ($5 IS NULL OR e.state = ANY ($5))
        AND ($6 IS NULL OR e.rating = ANY ($6)) AND ($8 IS NULL OR e.by_id = ANY ($8))
        AND ($9 IS NULL OR e.at >= $9) AND ($10 IS NULL OR e.at < $10)
      ORDER BY e.at DESC LIMIT 1000) newest
    JOIN public.search_entry one ON one.newsroom_id = $1 AND one.id = newest.id
    ORDER BY one.words OPERATOR(pg_catalog.@@) $3 DESC, pg_catalog.ts_rank(one.words, $2, 1) DESC, one.at DESC, one.id
    LIMIT $11'
  USING newsroom, query, exact_query, kinds, states, ratings, articles, people, since, before, most;
END $$;

-- Claims of other articles that say nearly the same and have a verdict, the closest first: most of the words of
-- either statement are in both.
CREATE FUNCTION similar_claim_ids(subject uuid, most int) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = '' AS $$
DECLARE newsroom uuid := public.current_newsroom(); own uuid; stems text[]; telling text[]; shared int; query tsquery;
BEGIN
  SELECT e.article_id, pg_catalog.tsvector_to_array(pg_catalog.ts_filter(e.words, '{a}')) INTO own, stems
  FROM public.search_entry e WHERE e.newsroom_id = newsroom AND e.id = subject AND e.kind = 'claim';
  -- The longest words and the figures tell statements apart: some of them must be there.
  telling := ARRAY(SELECT stem FROM unnest(stems) stem ORDER BY stem ~ '[0-9]' DESC, length(stem) DESC, stem LIMIT 8);
  shared := least(3, ceil(cardinality(telling) * 0.6));
  SELECT string_agg('(' || (SELECT string_agg(quote_literal(telling[place]) || ':A', '&')
      FROM generate_subscripts(telling, 1) place WHERE mask & (1 << (place - 1)) <> 0) || ')', '|')::tsquery INTO query
  FROM generate_series(1, (1 << cardinality(telling)) - 1) mask WHERE bit_count(mask::bit(8)) = shared;
  IF query IS NULL THEN RETURN; END IF;
  RETURN QUERY EXECUTE 'SELECT near.id FROM (
      SELECT e.id, e.at, pg_catalog.tsvector_to_array(pg_catalog.ts_filter(e.words, ''{a}'')) AS theirs
      FROM public.search_entry e
      WHERE e.newsroom_id = $1 AND e.words OPERATOR(pg_catalog.@@) $2 AND e.kind = ''claim'' AND e.article_id <> $3
        AND e.rating IS NOT NULL AND e.state <> ''withdrawn'') near,
    LATERAL (SELECT 2.0 * count(*) / (cardinality(near.theirs) + cardinality($4)) AS closeness
      FROM unnest(near.theirs) stem WHERE stem = ANY ($4)) measured
    WHERE measured.closeness >= 0.6 ORDER BY measured.closeness DESC, near.at DESC, near.id LIMIT $5'
  USING newsroom, query, own, stems, most;
END $$;

REVOKE EXECUTE ON FUNCTION fold_words(text), spell_word(text), query_of_words(text), write_search_entry(uuid, uuid, text,
  uuid, uuid, uuid, timestamptz, text, text, text, text, text), write_article_entry(uuid, uuid),
  write_claim_entries(uuid, uuid), write_evidence_entry(uuid, uuid), write_source_entry(uuid, uuid),
  write_note_entry(uuid, uuid), search_word_ids(text, boolean), search_entry_ids(text, text, text, text, text[], text[],
  text[], uuid[], timestamptz, timestamptz, int), similar_claim_ids(uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fold_words(text), spell_word(text), write_search_entry(uuid, uuid, text,
  uuid, uuid, uuid, timestamptz, text, text, text, text, text), write_article_entry(uuid, uuid),
  write_claim_entries(uuid, uuid), write_evidence_entry(uuid, uuid), write_source_entry(uuid, uuid),
  write_note_entry(uuid, uuid), search_word_ids(text, boolean), search_entry_ids(text, text, text, text, text[], text[],
  text[], uuid[], timestamptz, timestamptz, int), similar_claim_ids(uuid, int) TO stet_application;
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
