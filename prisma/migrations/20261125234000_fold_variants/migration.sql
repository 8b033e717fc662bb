-- More typographic variants of the same character are one: ligatures, wide letters and digits, Arabic letters in their
-- joined forms, apostrophes that are letters, variation selectors, tatweel and short vowels. What means something else
-- stays: raised digits, fractions, digits in circles, letter case.
CREATE OR REPLACE FUNCTION fold_variants(words text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(
    pg_catalog.translate(pg_catalog.normalize(shaped.text, 'NFC'),
      U&'\2018\2019\201A\201B\2032\0060\00B4\02BC' || U&'\201C\201D\201E\201F\2033\00AB\00BB'
        || U&'\2010\2011\2012\2013\2014\2015\2212',
      repeat('''', 8) || repeat('"', 7) || repeat('-', 7)),
    '[\s\u00A0\u00AD\u0610-\u061A\u061C\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFE00-\uFE0F\uFEFF]+',
    '', 'g'),
    '-+', '-', 'g'), '\.\.\.', U&'\2026', 'g')
  FROM (SELECT '[\uFB00-\uFB4F\uFB50-\uFC5D\uFC64-\uFDF9\uFE80-\uFEFC\uFF01-\uFF5E\uFF61-\uFFDC\uFFE0-\uFFE2\uFFE4-\uFFE6]' AS pattern) AS shape,
    LATERAL (SELECT CASE WHEN words !~ shape.pattern THEN words ELSE (
      SELECT string_agg(CASE WHEN c ~ shape.pattern THEN pg_catalog.normalize(c, 'NFKC') ELSE c END, '' ORDER BY place)
      FROM string_to_table(words, NULL) WITH ORDINALITY AS each (c, place)) END AS text) AS shaped $$;
