-- The second wall: what a transaction sees of the ombuds office is decided by PostgreSQL, from the
-- settings that lib/access/wall.server.ts makes at its start. Without settings: nothing.

CREATE FUNCTION ombuds_as(who text) RETURNS boolean LANGUAGE sql STABLE
RETURN nullif(current_setting('ombuds.as', true), '') = who;
--> statement-breakpoint
CREATE FUNCTION ombuds_staff() RETURNS uuid LANGUAGE sql STABLE
RETURN nullif(current_setting('ombuds.staff', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION ombuds_code() RETURNS uuid LANGUAGE sql STABLE
RETURN nullif(current_setting('ombuds.code', true), '')::uuid;
--> statement-breakpoint
-- Any of them: queries that forgot the wall see no row.
CREATE FUNCTION ombuds_inside() RETURNS boolean LANGUAGE sql STABLE
RETURN coalesce(
	nullif(current_setting('ombuds.staff', true), ''),
	nullif(current_setting('ombuds.code', true), ''),
	nullif(current_setting('ombuds.as', true), '')
) IS NOT NULL;
--> statement-breakpoint
-- The functions below read as their owner: a policy on a table cannot ask that table itself.
CREATE FUNCTION ombuds_cases() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT case_id FROM case_members WHERE staff_id = ombuds_staff()
	UNION ALL
	SELECT case_id FROM codes WHERE id = ombuds_code() AND revoked_on IS NULL
$$;
--> statement-breakpoint
-- Those whose content may be fetched: staff have declared that nothing ties them to the case.
CREATE FUNCTION ombuds_opened() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT case_id FROM case_members WHERE staff_id = ombuds_staff() AND declared_on IS NOT NULL
	UNION ALL
	SELECT case_id FROM codes WHERE id = ombuds_code() AND revoked_on IS NULL
$$;
--> statement-breakpoint
CREATE FUNCTION ombuds_excluded() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT case_id FROM case_exclusions WHERE staff_id = ombuds_staff()
$$;
--> statement-breakpoint
CREATE FUNCTION ombuds_leads() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT EXISTS (SELECT FROM office_staff
		WHERE id = ombuds_staff() AND office_lead AND state = 'active')
$$;
--> statement-breakpoint
-- A draft that this person is taking down: the one case they may join by themselves.
CREATE FUNCTION ombuds_takes_down(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT EXISTS (SELECT FROM cases
		WHERE id = which AND taken_down_by_id = ombuds_staff() AND state = 'draft')
$$;
--> statement-breakpoint
DO $$
DECLARE
	one text;
BEGIN
	-- What belongs to a case and says nothing: its members, before they have declared anything, too.
	FOREACH one IN ARRAY ARRAY['case_exclusions', 'case_clocks', 'case_transitions', 'first_checks',
		'second_opinions', 'case_tasks', 'case_steps', 'case_links', 'case_looks', 'case_entries',
		'scope_epochs', 'notice_addresses']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
		EXECUTE format('CREATE POLICY of_my_cases ON %I
			USING (case_id IN (SELECT ombuds_cases()) OR ombuds_as(''system''))
			WITH CHECK (case_id IN (SELECT ombuds_cases()) OR ombuds_as(''system''))', one);
	END LOOP;
	-- Keys and content.
	FOREACH one IN ARRAY ARRAY['wraps', 'sealed_objects', 'sealed_files']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
		EXECUTE format('CREATE POLICY of_opened_cases ON %I
			USING (case_id IN (SELECT ombuds_opened()) OR ombuds_as(''system''))
			WITH CHECK (case_id IN (SELECT ombuds_opened()) OR ombuds_as(''system''))', one);
	END LOOP;
	-- The office itself: everybody who came through the wall.
	FOREACH one IN ARRAY ARRAY['office_staff', 'staff_profiles', 'rosters', 'recoveries',
		'standing_conflicts', 'ledger_heads', 'consultations', 'statistics_rows']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
		EXECUTE format('CREATE POLICY inside ON %I USING (ombuds_inside())
			WITH CHECK (ombuds_inside())', one);
	END LOOP;
END $$;
--> statement-breakpoint
-- Who must be excluded gives back their own keys before they have seen anything.
CREATE POLICY my_own ON wraps
	USING (recipient_type = 'staff' AND recipient_id = ombuds_staff()
		AND case_id IN (SELECT ombuds_cases()))
	WITH CHECK (false);
--> statement-breakpoint
-- What an office says of itself stands on public pages; only inside it is changed.
ALTER TABLE offices ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY everybody_reads ON offices FOR SELECT USING (true);
--> statement-breakpoint
CREATE POLICY inside ON offices USING (ombuds_inside()) WITH CHECK (ombuds_inside());
--> statement-breakpoint
ALTER TABLE cases ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY my_cases ON cases
	USING (id IN (SELECT ombuds_cases()) OR ombuds_as('system'))
	WITH CHECK (id IN (SELECT ombuds_cases()) OR ombuds_as('system'));
--> statement-breakpoint
CREATE POLICY begin_a_draft ON cases FOR INSERT
	WITH CHECK (state = 'draft' AND (ombuds_as('door') OR taken_down_by_id = ombuds_staff()));
--> statement-breakpoint
ALTER TABLE case_members ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY of_my_cases ON case_members
	USING (case_id IN (SELECT ombuds_cases()) OR ombuds_as('system'))
	WITH CHECK (case_id IN (SELECT ombuds_cases()) OR ombuds_as('system'));
--> statement-breakpoint
CREATE POLICY take_down ON case_members FOR INSERT
	WITH CHECK (staff_id = ombuds_staff() AND ombuds_takes_down(case_id));
--> statement-breakpoint
ALTER TABLE codes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY of_my_cases ON codes
	USING (case_id IN (SELECT ombuds_cases()) OR ombuds_as('system'))
	WITH CHECK (case_id IN (SELECT ombuds_cases()) OR ombuds_as('system'));
--> statement-breakpoint
CREATE POLICY look_at_the_door ON codes FOR SELECT USING (ombuds_as('door'));
--> statement-breakpoint
CREATE POLICY begin_at_the_door ON codes FOR INSERT WITH CHECK (ombuds_as('door'));
--> statement-breakpoint
ALTER TABLE return_sessions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY at_the_door ON return_sessions
	USING (ombuds_as('door') OR code_id = ombuds_code() OR ombuds_as('system'))
	WITH CHECK (ombuds_as('door') OR code_id = ombuds_code());
--> statement-breakpoint
ALTER TABLE ledger_entries ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY add ON ledger_entries FOR INSERT WITH CHECK (ombuds_inside());
--> statement-breakpoint
-- The lead reads what happened in the whole office, and nothing of what must not exist for them.
CREATE POLICY read ON ledger_entries FOR SELECT USING (
	ombuds_as('system')
	OR case_id IN (SELECT ombuds_cases())
	OR (ombuds_staff() IS NOT NULL AND case_id IS NULL)
	OR (ombuds_leads() AND case_id NOT IN (SELECT ombuds_excluded()))
);
