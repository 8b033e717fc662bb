-- Whoever asked for a report that a job makes is told when it is ready, and when it came to nothing.
ALTER TABLE notification DROP CONSTRAINT notification_kind_check, ADD CONSTRAINT notification_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned', 'answered', 'report_ready', 'report_failed'));
ALTER TABLE mail_choice DROP CONSTRAINT mail_choice_kind_check, ADD CONSTRAINT mail_choice_kind_check
  CHECK (kind IN ('assigned', 'returned', 'approved', 'stale', 'mentioned', 'answered', 'report_ready', 'report_failed'));
