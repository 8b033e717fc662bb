-- Whether a claim's words became exactly what its approved verdict has them: those that it had, with the new words in
-- place of the old; for a cut, the old words once less in the text than before.
DROP FUNCTION is_made(uuid, uuid, text, text, text, text, uuid);
CREATE FUNCTION is_made(words_before text, words_now text, old_text text, new_text text, before text, now_text text)
  RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT CASE
    WHEN new_text = '' THEN public.times_in(old_text, now_text) < public.times_in(old_text, before)
    -- Words that were cut are back: all of them, or those of them that the claim is about.
    WHEN words_before = '' THEN words_now <> ''
      AND (position(words_now IN new_text) > 0 OR position(new_text IN words_now) > 0)
    ELSE EXISTS (
      SELECT 1 FROM pg_catalog.generate_series(1, length(words_now) - length(new_text) + 1) AS place,
        LATERAL (SELECT pg_catalog.left(words_now, place - 1) AS ahead,
          substring(words_now FROM place + length(new_text)) AS behind) AS kept
      WHERE substring(words_now FROM place FOR length(new_text)) = new_text
        AND pg_catalog.left(words_before, length(kept.ahead)) = kept.ahead
        AND pg_catalog.right(words_before, length(kept.behind)) = kept.behind
        AND length(kept.ahead) + length(kept.behind) <= length(words_before))
  END $$;

-- An approval stands over a revision that left the claim's words as they are; or that made exactly the change that was
-- approved, or took exactly that back: the decision binds both texts.
CREATE OR REPLACE FUNCTION refuse_stale_approval(newsroom uuid, subject uuid, made public.revision) RETURNS void
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE before revision; latest verdict; told claim_carry; was text; is_now text; old_words text; new_words text;
BEGIN
  SELECT * INTO before FROM revision r WHERE r.newsroom_id = newsroom AND r.article_id = made.article_id
    AND r.number = made.number - 1;
  IF before.id IS NULL OR NOT EXISTS (SELECT 1 FROM claim c WHERE c.newsroom_id = newsroom AND c.id = subject
      AND c.state = 'approved') THEN
    RETURN;
  END IF;
  SELECT * INTO told FROM claim_carry k
    WHERE k.newsroom_id = newsroom AND k.claim_id = subject AND k.revision_id = made.id;
  was := words_of_claim(newsroom, subject, before.id);
  is_now := words_of_claim(newsroom, subject, made.id);
  IF told.applied THEN
    SELECT * INTO latest FROM verdict v WHERE v.newsroom_id = newsroom AND v.claim_id = subject
      ORDER BY v.number DESC LIMIT 1;
    old_words := fold_variants(latest.old_text);
    new_words := fold_variants(latest.new_text);
    IF latest.old_text IS NOT NULL
       AND (is_made(was, is_now, old_words, new_words, fold_variants(before.text), fold_variants(made.text))
         OR is_made(was, is_now, new_words, old_words, fold_variants(before.text), fold_variants(made.text))) THEN
      RETURN;
    END IF;
  ELSIF told.same_claim IS NOT FALSE AND was = is_now THEN
    RETURN;
  END IF;
  RAISE EXCEPTION 'a claim does not stay approved when its words change' USING ERRCODE = 'ST409';
END $$;

REVOKE EXECUTE ON FUNCTION is_made(text, text, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_made(text, text, text, text, text, text) TO stet_application;
