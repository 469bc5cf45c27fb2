-- The proof of an erasure is written by the one path that erases. The lead of the office reads it, except
-- for cases that must not exist for them; nobody deletes it.
ALTER TABLE erasures ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY write ON erasures FOR INSERT WITH CHECK (ombuds_as('system'));
--> statement-breakpoint
CREATE POLICY scrub ON erasures FOR UPDATE USING (ombuds_as('system')) WITH CHECK (ombuds_as('system'));
--> statement-breakpoint
CREATE POLICY read ON erasures FOR SELECT USING (
	ombuds_as('system')
	OR (office_id = ombuds_office() AND ombuds_leads()
		AND (case_id IS NULL OR case_id NOT IN (SELECT ombuds_excluded())))
);
--> statement-breakpoint
-- The app may only add to the audit. This is the one thing that can be taken out of it, and only where
-- the case itself is erased: salt, payload and who acted. Commitment and link stay, so the chain verifies.
CREATE FUNCTION ombuds_erase_ledger(which uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	IF NOT coalesce(ombuds_as('system'), false)
		OR EXISTS (SELECT FROM cases WHERE id = which AND state <> 'anonymised') THEN
		RAISE EXCEPTION 'this case is not erased' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE ledger_entries SET salt = NULL, payload = NULL, staff_id = NULL WHERE case_id = which;
END $$;
