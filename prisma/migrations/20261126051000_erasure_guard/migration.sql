-- The guard of what lies beside an event is about its names and texts, and about which event they are of: what else a
-- later migration writes beside events that are there already, as which source they are of, is not erasing.
DROP TRIGGER guard_erasure ON event_detail;
CREATE TRIGGER guard_erasure BEFORE UPDATE OF newsroom_id, chain_id, seq, salt, detail ON event_detail
  FOR EACH ROW EXECUTE FUNCTION guard_erasure();
