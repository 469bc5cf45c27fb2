-- What an office writes again and again: its own staff, and nobody who comes with a code.
ALTER TABLE office_templates ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY of_my_office ON office_templates
	USING (office_id IN (SELECT office_id FROM office_staff
		WHERE id = ombuds_staff() AND state = 'active'))
	WITH CHECK (office_id IN (SELECT office_id FROM office_staff
		WHERE id = ombuds_staff() AND state = 'active'));
