-- By when a claim is to be checked; with its category and its priority, what its work is planned by. None of them is
-- part of what an approval is bound to.
ALTER TABLE "claim" ADD COLUMN     "due_at" TIMESTAMPTZ(3);
GRANT UPDATE (category, priority, due_at) ON claim TO stet_application;
