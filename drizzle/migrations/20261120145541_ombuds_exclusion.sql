-- Exclusion beats every role, in the database too: whoever must not know of a case is never made a
-- member of it again, by nobody, and gets no key of it. The code asks before; this holds when it forgets.
-- AFTER: to whoever may not write here at all, a policy says so first, as for a case that never was.
CREATE FUNCTION ombuds_refuse_the_excluded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	who uuid;
BEGIN
	IF TG_TABLE_NAME = 'wraps' THEN
		IF NEW.recipient_type <> 'staff' THEN
			RETURN NEW;
		END IF;
		who := NEW.recipient_id;
	ELSE
		who := NEW.staff_id;
	END IF;
	IF EXISTS (SELECT FROM case_exclusions WHERE case_id = NEW.case_id AND staff_id = who) THEN
		RAISE EXCEPTION 'excluded from this case' USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER excluded_are_no_members AFTER INSERT OR UPDATE ON case_members
	FOR EACH ROW EXECUTE FUNCTION ombuds_refuse_the_excluded();
--> statement-breakpoint
CREATE TRIGGER excluded_get_no_keys AFTER INSERT OR UPDATE ON wraps
	FOR EACH ROW EXECUTE FUNCTION ombuds_refuse_the_excluded();
--> statement-breakpoint
-- Who is excluded has lost membership and keys by the end of that transaction.
CREATE FUNCTION ombuds_demand_exclusion() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	IF EXISTS (SELECT FROM case_members
			WHERE case_id = NEW.case_id AND staff_id = NEW.staff_id)
		OR EXISTS (SELECT FROM wraps WHERE case_id = NEW.case_id
			AND recipient_type = 'staff' AND recipient_id = NEW.staff_id) THEN
		RAISE EXCEPTION 'excluded, and still there' USING ERRCODE = 'check_violation';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER excluded_have_left AFTER INSERT ON case_exclusions
	DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW EXECUTE FUNCTION ombuds_demand_exclusion();
--> statement-breakpoint
-- To which office this person belongs: what happens in another one is not theirs to read.
CREATE FUNCTION ombuds_office() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT office_id FROM office_staff WHERE id = ombuds_staff() AND state <> 'left'
$$;
--> statement-breakpoint
DROP POLICY read ON ledger_entries;
--> statement-breakpoint
CREATE POLICY read ON ledger_entries FOR SELECT USING (
	ombuds_as('system')
	OR case_id IN (SELECT ombuds_cases())
	OR (office_id = ombuds_office() AND (
		case_id IS NULL
		OR (ombuds_leads() AND case_id NOT IN (SELECT ombuds_excluded()))
	))
);
