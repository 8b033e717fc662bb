-- What was asked for under a request's key: another request under it is refused, not answered as the first.
-- Null where the key was used before there was this column; such keys are gone after a day.
ALTER TABLE "request_key" ADD COLUMN "input_sha256" TEXT;
