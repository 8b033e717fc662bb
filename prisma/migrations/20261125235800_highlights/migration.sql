-- Words can be highlighted, with a note or without.
ALTER TABLE annotation DROP CONSTRAINT annotation_kind_check;
ALTER TABLE annotation ADD CONSTRAINT annotation_kind_check
  CHECK (kind IN ('comment', 'question', 'suggestion', 'highlight'));
