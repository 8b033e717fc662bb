-- Two letters of seven in the wrong order ("harbuor") leave a third of the trigrams the same: three tenths are enough,
-- as the operator, which the index serves, asks by itself.
CREATE OR REPLACE FUNCTION search_word_ids(part text, is_like boolean) RETURNS SETOF uuid LANGUAGE plpgsql STABLE
  SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF is_like THEN
    RETURN QUERY EXECUTE 'SELECT w.id FROM public.search_word w
      WHERE w.newsroom_id = public.current_newsroom() AND w.spelling OPERATOR(trigram.%) public.spell_word($1)
      ORDER BY trigram.similarity(w.spelling, public.spell_word($1)) DESC, w.word LIMIT 6' USING part;
  ELSE
    RETURN QUERY EXECUTE 'SELECT w.id FROM public.search_word w
      WHERE w.newsroom_id = public.current_newsroom() AND w.spelling LIKE ''%'' || public.spell_word($1) || ''%''
        AND w.word LIKE ''%'' || $1 || ''%'' AND w.word <> $1
      ORDER BY length(w.word), w.word LIMIT 40' USING part;
  END IF;
END $$;
