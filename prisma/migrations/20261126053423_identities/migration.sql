-- CreateTable
CREATE TABLE "identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateIndex
CREATE UNIQUE INDEX "identity_person_id_issuer_key" ON "identity"("person_id", "issuer");

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Seen and written by the person's own transactions alone, and never changed.
ALTER TABLE identity ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON identity TO stet_application
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
GRANT SELECT, INSERT ON identity TO stet_application;
ALTER TABLE identity ADD CHECK (issuer <> '' AND subject <> '');

-- Found before it is known who signs in.
CREATE FUNCTION person_id_by_identity(wanted_issuer text, wanted_subject text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT person_id FROM public.identity WHERE issuer = wanted_issuer AND subject = wanted_subject $$;
REVOKE EXECUTE ON FUNCTION person_id_by_identity(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION person_id_by_identity(text, text) TO stet_application;
