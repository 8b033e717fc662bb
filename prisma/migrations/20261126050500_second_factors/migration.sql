-- A second factor (RFC 6238): a secret that a person's app makes codes from, and codes for when the app is gone.
CREATE TABLE "second_factor" (
    "person_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "person_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("person_id","sha256")
);

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A person's own, as their password is. Turned off, nothing of it is kept.
ALTER TABLE second_factor ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON second_factor TO stet_application
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
GRANT SELECT, INSERT, UPDATE (confirmed_at, last_step), DELETE ON second_factor TO stet_application;

ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON recovery_code TO stet_application
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON recovery_code TO stet_application;
ALTER TABLE recovery_code ADD CHECK (sha256 ~ '^[0-9a-f]{64}$');

-- No code is good twice.
CREATE FUNCTION guard_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'second_factor' THEN
    IF NEW.last_step <= OLD.last_step THEN
      RAISE EXCEPTION 'a code is good once' USING ERRCODE = 'ST409';
    END IF;
  ELSIF OLD.used_at IS NOT NULL THEN
    RAISE EXCEPTION 'a code is good once' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION guard_code() SET search_path = pg_catalog, public, pg_temp;
CREATE TRIGGER guard BEFORE UPDATE ON second_factor FOR EACH ROW EXECUTE FUNCTION guard_code();
CREATE TRIGGER guard BEFORE UPDATE ON recovery_code FOR EACH ROW EXECUTE FUNCTION guard_code();

-- A newsroom may ask its members for one.
ALTER TABLE "newsroom" ADD COLUMN "second_factor_required" BOOLEAN NOT NULL DEFAULT false;
GRANT UPDATE (second_factor_required) ON newsroom TO stet_application;
