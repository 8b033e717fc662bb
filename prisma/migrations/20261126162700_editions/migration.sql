-- Whether public editions of a newsroom's reports call its members by their roles: until an admin says otherwise they do.
ALTER TABLE "newsroom" ADD COLUMN "names_hidden" BOOLEAN NOT NULL DEFAULT true;
GRANT UPDATE (names_hidden) ON newsroom TO stet_application;
