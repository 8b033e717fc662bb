-- Live connections are told at once that what let them in has changed: a session that is ended, a member who is
-- taken out or has other roles, a token that is revoked. The notice says whose, and each process asks anew
-- whether they may stay. By trigger, so that no way of ending one is forgotten.
CREATE FUNCTION tell_standing() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('stet_live', json_build_object('kind', 'standing', TG_ARGV[0],
    CASE WHEN TG_ARGV[0] = 'person' THEN to_jsonb(NEW) ->> 'person_id'
      ELSE to_jsonb(NEW) ->> 'newsroom_id' END)::text);
  RETURN NULL;
END $$;

CREATE TRIGGER session_told AFTER UPDATE OF revoked_at ON session
  FOR EACH ROW WHEN (OLD.revoked_at IS DISTINCT FROM NEW.revoked_at)
  EXECUTE FUNCTION tell_standing('person');
-- What a token may is what its maker may: whoever is in the newsroom is asked about.
CREATE TRIGGER member_told AFTER UPDATE OF removed_at, roles ON member
  FOR EACH ROW WHEN (OLD.removed_at IS DISTINCT FROM NEW.removed_at OR OLD.roles <> NEW.roles)
  EXECUTE FUNCTION tell_standing('newsroom');
CREATE TRIGGER api_token_told AFTER UPDATE OF revoked_at ON api_token
  FOR EACH ROW WHEN (OLD.revoked_at IS DISTINCT FROM NEW.revoked_at)
  EXECUTE FUNCTION tell_standing('newsroom');
