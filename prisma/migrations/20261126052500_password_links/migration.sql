-- A link by which somebody who forgot their password chooses another: good once, and for an hour.
CREATE TABLE "password_link" (
    "person_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_link_pkey" PRIMARY KEY ("person_id","sha256")
);

-- CreateIndex
CREATE UNIQUE INDEX "password_link_sha256_key" ON "password_link"("sha256");

-- AddForeignKey
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE password_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON password_link TO stet_application
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
GRANT SELECT, INSERT, UPDATE (used_at) ON password_link TO stet_application;
ALTER TABLE password_link ADD CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE password_link ADD CHECK (made_at < expires_at AND expires_at <= made_at + interval '1 day');

CREATE FUNCTION guard_password_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.used_at IS NOT NULL THEN
    RAISE EXCEPTION 'a link is good once' USING ERRCODE = 'ST409';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION guard_password_link() SET search_path = pg_catalog, public, pg_temp;
CREATE TRIGGER guard BEFORE UPDATE ON password_link FOR EACH ROW EXECUTE FUNCTION guard_password_link();

-- Found before it is known who comes; whether the link still holds is read as theirs.
CREATE FUNCTION person_id_by_password_link(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT person_id FROM public.password_link WHERE sha256 = wanted $$;
REVOKE EXECUTE ON FUNCTION person_id_by_password_link(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION person_id_by_password_link(text) TO stet_application;
