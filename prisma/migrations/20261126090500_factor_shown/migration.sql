-- Whether somebody has shown a second factor in a session: signing in by another's word asks for none by itself. In
-- sessions that run already it is not known; where a newsroom asks for it, it is asked for once.
ALTER TABLE "session" ADD COLUMN "factor_shown" BOOLEAN NOT NULL DEFAULT false;
GRANT UPDATE (factor_shown) ON session TO stet_application;
