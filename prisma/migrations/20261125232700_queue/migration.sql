-- What waits for whom is looked for by who has a claim, who proposed, who wrote, and by states.
CREATE INDEX "article_newsroom_id_state_created_at_idx" ON "article"("newsroom_id", "state", "created_at");
CREATE INDEX "article_author_newsroom_id_member_id_idx" ON "article_author"("newsroom_id", "member_id");
CREATE INDEX "claim_newsroom_id_owner_id_state_idx" ON "claim"("newsroom_id", "owner_id", "state");
CREATE INDEX "claim_newsroom_id_state_created_at_idx" ON "claim"("newsroom_id", "state", "created_at");
CREATE INDEX "verdict_newsroom_id_proposed_by_id_idx" ON "verdict"("newsroom_id", "proposed_by_id");
CREATE INDEX "evidence_newsroom_id_attached_by_id_idx" ON "evidence"("newsroom_id", "attached_by_id");
CREATE INDEX "claim_carry_newsroom_id_context_changed_confirmed_at_idx" ON "claim_carry"("newsroom_id", "context_changed", "confirmed_at");
