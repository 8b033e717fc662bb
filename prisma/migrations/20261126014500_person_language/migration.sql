-- The language that a person has the screens in, for what reaches them elsewhere: e-mail. Null: English.
-- Each writes their own, which the policy of the table holds; no chain records it.
ALTER TABLE person ADD COLUMN "language" TEXT;
ALTER TABLE person ADD CONSTRAINT person_language_check CHECK (language IN ('en', 'ar', 'de'));
GRANT UPDATE (language) ON person TO stet_application;
