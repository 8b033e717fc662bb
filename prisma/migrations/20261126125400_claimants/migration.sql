-- Who claims what a claim says, where that is not the newsroom: a ClaimReview rates what somebody else said. An editor
-- decides on a claim as somebody's, so nobody else is put there while a verdict lies before one, or was approved.
ALTER TABLE "claim" ADD COLUMN     "claimant_kind" TEXT,
ADD COLUMN     "claimant_name" TEXT,
ADD COLUMN     "claimant_role" TEXT,
ADD COLUMN     "claimant_url" TEXT;
ALTER TABLE claim ADD CHECK (num_nulls(claimant_name, claimant_kind, claimant_role, claimant_url) IN (0, 4));
ALTER TABLE claim ADD CHECK (claimant_kind IN ('person', 'organisation'));
GRANT UPDATE (claimant_name, claimant_kind, claimant_role, claimant_url) ON claim TO stet_application;

CREATE FUNCTION keep_claimant() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.state IN ('proposed', 'approved', 'disputed', 'withdrawn') THEN
    RAISE EXCEPTION 'who claims it is not changed while a verdict lies before an editor, or was approved'
      USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_keeps_claimant BEFORE UPDATE OF claimant_name, claimant_kind, claimant_role, claimant_url ON claim
  FOR EACH ROW EXECUTE FUNCTION keep_claimant();
