-- After an upgrade the checks are run again wherever they ran before: the newsrooms to look into, by
-- their ids alone, as every lookup before a newsroom is known.
CREATE FUNCTION newsroom_ids_checked() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = '' AS $$ SELECT DISTINCT newsroom_id FROM public.check_run $$;
REVOKE EXECUTE ON FUNCTION newsroom_ids_checked() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newsroom_ids_checked() TO stet_application;
