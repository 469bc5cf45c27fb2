CREATE TABLE "case_links" (
	"case_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "case_links_case_id_other_id_pk" PRIMARY KEY("case_id","other_id"),
	CONSTRAINT "link_kind_is_known" CHECK ("case_links"."kind" in ('related', 'merged')),
	CONSTRAINT "a_case_is_not_linked_to_itself" CHECK ("case_links"."case_id" <> "case_links"."other_id")
);
--> statement-breakpoint
CREATE TABLE "case_looks" (
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "case_looks_case_id_staff_id_on_pk" PRIMARY KEY("case_id","staff_id","on")
);
--> statement-breakpoint
CREATE TABLE "case_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"began_on" date NOT NULL,
	"since" date NOT NULL,
	"due_on" date,
	"consent_on" date,
	"consent_by" text,
	"revoked_on" date,
	"needs_release" boolean DEFAULT false NOT NULL,
	"release_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "step_kind_is_a_code" CHECK ("case_steps"."kind" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "step_state_is_a_code" CHECK ("case_steps"."state" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "consent_side_is_known" CHECK ("case_steps"."consent_by" in ('complainant', 'helper', 'office', 'system'))
);
--> statement-breakpoint
CREATE TABLE "case_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"assignee_id" uuid NOT NULL,
	"due_on" date,
	"done_on" date
);
--> statement-breakpoint
CREATE TABLE "case_clocks" (
	"case_id" uuid NOT NULL,
	"clock" text NOT NULL,
	"due_on" date NOT NULL,
	CONSTRAINT "case_clocks_case_id_clock_pk" PRIMARY KEY("case_id","clock"),
	CONSTRAINT "clock_is_a_code" CHECK ("case_clocks"."clock" ~ '^[A-Za-z][A-Za-z.]{0,39}$')
);
--> statement-breakpoint
CREATE TABLE "case_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"staff_id" uuid,
	"on" date NOT NULL,
	"struck" text,
	CONSTRAINT "entries_of_a_case_are_in_order" UNIQUE("case_id","sequence"),
	CONSTRAINT "entry_kind_is_known" CHECK ("case_entries"."kind" in ('narrative', 'message', 'note', 'letter', 'reason', 'file')),
	CONSTRAINT "entry_side_is_known" CHECK ("case_entries"."side" in ('complainant', 'helper', 'office', 'system')),
	CONSTRAINT "struck_is_a_code" CHECK ("case_entries"."struck" ~ '^[A-Za-z][A-Za-z.]{0,39}$')
);
--> statement-breakpoint
CREATE TABLE "case_exclusions" (
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "case_exclusions_case_id_staff_id_pk" PRIMARY KEY("case_id","staff_id"),
	CONSTRAINT "exclusion_ground_is_known" CHECK ("case_exclusions"."ground" in ('standing', 'complainant', 'declared', 'foundLater'))
);
--> statement-breakpoint
CREATE TABLE "case_members" (
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"since" date NOT NULL,
	"declared_on" date,
	CONSTRAINT "case_members_case_id_staff_id_pk" PRIMARY KEY("case_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "case_transitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"event" text NOT NULL,
	"state_before" text NOT NULL,
	"state_after" text NOT NULL,
	"side" text NOT NULL,
	"staff_id" uuid,
	"second_id" uuid,
	"reason" text,
	"outcome" text,
	"until" date,
	"on" date NOT NULL,
	CONSTRAINT "transitions_of_a_case_are_in_order" UNIQUE("case_id","sequence"),
	CONSTRAINT "event_is_a_code" CHECK ("case_transitions"."event" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "state_before_is_a_code" CHECK ("case_transitions"."state_before" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "state_after_is_a_code" CHECK ("case_transitions"."state_after" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "transition_side_is_known" CHECK ("case_transitions"."side" in ('complainant', 'helper', 'office', 'system')),
	CONSTRAINT "reason_is_a_code" CHECK ("case_transitions"."reason" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "transition_outcome_is_a_code" CHECK ("case_transitions"."outcome" ~ '^[A-Za-z][A-Za-z.]{0,39}$')
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"number" text,
	"state" text NOT NULL,
	"previous" text,
	"reached" text NOT NULL,
	"urgent" boolean DEFAULT false NOT NULL,
	"four_eyes" boolean DEFAULT false NOT NULL,
	"hold" boolean DEFAULT false NOT NULL,
	"restricted" boolean DEFAULT false NOT NULL,
	"reopened" integer DEFAULT 0 NOT NULL,
	"outcome" text,
	"lead_id" uuid,
	"deputy_id" uuid,
	"taken_down_by_id" uuid,
	"read_back_on" date,
	"mandate_accepted_on" date,
	"erasure_released_on" date,
	"waits_for_answer" boolean DEFAULT false NOT NULL,
	"received_on" date,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cases_number_unique" UNIQUE("number"),
	CONSTRAINT "case_number_is_one" CHECK ("cases"."number" ~ '^[0-9]{9}$'),
	CONSTRAINT "case_state_is_known" CHECK ("cases"."state" in ('draft', 'received', 'screening', 'clarification', 'inProgress', 'referred', 'followUp', 'dormant', 'closed', 'anonymised')),
	CONSTRAINT "case_previous_is_known" CHECK ("cases"."previous" in ('screening', 'inProgress', 'followUp')),
	CONSTRAINT "case_reached_is_known" CHECK ("cases"."reached" in ('received', 'screening', 'inProgress')),
	CONSTRAINT "case_outcome_is_a_code" CHECK ("cases"."outcome" ~ '^[A-Za-z][A-Za-z.]{0,39}$')
);
--> statement-breakpoint
CREATE TABLE "first_checks" (
	"case_id" uuid NOT NULL,
	"question" text NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "first_checks_case_id_question_pk" PRIMARY KEY("case_id","question"),
	CONSTRAINT "first_checks_id_unique" UNIQUE("id"),
	CONSTRAINT "question_is_known" CHECK ("first_checks"."question" in ('remit', 'danger', 'minors', 'language', 'remedy'))
);
--> statement-breakpoint
CREATE TABLE "second_opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"event" text NOT NULL,
	"outcome" text,
	"asked_by_id" uuid NOT NULL,
	"agreed_by_id" uuid,
	"on" date NOT NULL,
	"used_on" date,
	CONSTRAINT "opinion_event_is_a_code" CHECK ("second_opinions"."event" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "opinion_outcome_is_a_code" CHECK ("second_opinions"."outcome" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "two_are_two" CHECK ("second_opinions"."agreed_by_id" <> "second_opinions"."asked_by_id")
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"quarter" text NOT NULL,
	"reporter" text NOT NULL,
	"category" text NOT NULL,
	CONSTRAINT "quarter_is_one" CHECK ("consultations"."quarter" ~ '^[0-9]{4}-[1-4]$'),
	CONSTRAINT "reporter_is_a_code" CHECK ("consultations"."reporter" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "category_is_a_code" CHECK ("consultations"."category" ~ '^[A-Za-z][A-Za-z.]{0,39}$')
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"office_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"case_id" uuid,
	"staff_id" uuid,
	"salt" "bytea",
	"payload" text,
	"commitment" "bytea" NOT NULL,
	"link" "bytea" NOT NULL,
	CONSTRAINT "ledger_entries_office_id_sequence_pk" PRIMARY KEY("office_id","sequence"),
	CONSTRAINT "erased_is_both_or_none" CHECK (("ledger_entries"."salt" is null) = ("ledger_entries"."payload" is null)),
	CONSTRAINT "payload_is_short" CHECK (length("ledger_entries"."payload") < 2000)
);
--> statement-breakpoint
CREATE TABLE "ledger_heads" (
	"office_id" uuid PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"link" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "office_staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text NOT NULL,
	"office_lead" boolean DEFAULT false NOT NULL,
	"ombudsperson" boolean DEFAULT false NOT NULL,
	"caseworker" boolean DEFAULT false NOT NULL,
	"duty" boolean DEFAULT false NOT NULL,
	CONSTRAINT "a_person_is_in_an_office_once" UNIQUE("office_id","person_id"),
	CONSTRAINT "staff_state_is_known" CHECK ("office_staff"."state" in ('joining', 'active', 'left'))
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"deputy_body" text DEFAULT '' NOT NULL,
	"carrier" text NOT NULL,
	"opened_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "carrier_is_known" CHECK ("offices"."carrier" in ('public', 'private'))
);
--> statement-breakpoint
CREATE TABLE "recoveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"roster_key" "bytea" NOT NULL,
	"box_12" "bytea" NOT NULL,
	"box_13" "bytea" NOT NULL,
	"box_23" "bytea" NOT NULL,
	"drawn_on" date NOT NULL,
	"rehearsed_on" date,
	"retired_on" date
);
--> statement-breakpoint
CREATE TABLE "rosters" (
	"office_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"signed_text" text NOT NULL,
	"signature" "bytea" NOT NULL,
	"signer" "bytea" NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rosters_office_id_version_pk" PRIMARY KEY("office_id","version")
);
--> statement-breakpoint
CREATE TABLE "staff_profiles" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL,
	"by_words" "bytea" NOT NULL,
	"by_paper" "bytea" NOT NULL,
	"box" "bytea" NOT NULL,
	"seal_to" "bytea" NOT NULL,
	"signs_with" "bytea" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "standing_conflicts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statistics_rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"quarter" text NOT NULL,
	"kind" text NOT NULL,
	"reporter" text NOT NULL,
	"subject" text NOT NULL,
	"category" text NOT NULL,
	"outcome" text,
	"days" integer NOT NULL,
	CONSTRAINT "statistics_quarter_is_one" CHECK ("statistics_rows"."quarter" ~ '^[0-9]{4}-[1-4]$'),
	CONSTRAINT "stage_is_a_code" CHECK ("statistics_rows"."stage" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "kind_is_a_code" CHECK ("statistics_rows"."kind" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "statistics_reporter_is_a_code" CHECK ("statistics_rows"."reporter" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "subject_is_a_code" CHECK ("statistics_rows"."subject" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "statistics_category_is_a_code" CHECK ("statistics_rows"."category" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "outcome_is_a_code" CHECK ("statistics_rows"."outcome" ~ '^[A-Za-z][A-Za-z.]{0,39}$')
);
--> statement-breakpoint
CREATE TABLE "codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"party" text NOT NULL,
	"locator" text NOT NULL,
	"salt" "bytea" NOT NULL,
	"public_key" "bytea" NOT NULL,
	"box" "bytea" NOT NULL,
	"voucher" "bytea" NOT NULL,
	"vouched_in" integer NOT NULL,
	"drawn_by_office" boolean DEFAULT false NOT NULL,
	"drawn_on" date NOT NULL,
	"revoked_on" date,
	CONSTRAINT "codes_locator_unique" UNIQUE("locator"),
	CONSTRAINT "a_locator_has_six_digits" CHECK ("codes"."locator" ~ '^[0-9]{6}$'),
	CONSTRAINT "party_is_known" CHECK ("codes"."party" in ('complainant', 'helper'))
);
--> statement-breakpoint
CREATE TABLE "notice_addresses" (
	"code_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"box" "bytea" NOT NULL,
	"since" date NOT NULL,
	CONSTRAINT "channel_is_known" CHECK ("notice_addresses"."channel" in ('email', 'phone'))
);
--> statement-breakpoint
CREATE TABLE "return_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"code_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"box" "bytea" NOT NULL,
	"written_code" "bytea",
	CONSTRAINT "a_session_is_found_by_a_hash" CHECK ("return_sessions"."id" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "scope_epochs" (
	"case_id" uuid NOT NULL,
	"scope_type" text NOT NULL,
	"scope_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"public_key" "bytea" NOT NULL,
	"author_id" uuid,
	"signature" "bytea",
	CONSTRAINT "scope_epochs_scope_type_scope_id_epoch_pk" PRIMARY KEY("scope_type","scope_id","epoch"),
	CONSTRAINT "scope_type_is_known" CHECK ("scope_epochs"."scope_type" in ('shared', 'office', 'statement', 'mediation', 'issue')),
	CONSTRAINT "a_public_key_has_32_bytes" CHECK (length("scope_epochs"."public_key") = 32),
	CONSTRAINT "signed_by_somebody" CHECK (("scope_epochs"."author_id" is null) = ("scope_epochs"."signature" is null))
);
--> statement-breakpoint
CREATE TABLE "sealed_files" (
	"case_id" uuid NOT NULL,
	"scope_type" text NOT NULL,
	"scope_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sequence" integer NOT NULL,
	"key" "bytea" NOT NULL,
	"box" "bytea" NOT NULL,
	CONSTRAINT "sealed_files_id_kind_sequence_pk" PRIMARY KEY("id","kind","sequence"),
	CONSTRAINT "file_kind_is_known" CHECK ("sealed_files"."kind" in ('file.original', 'file.copy')),
	CONSTRAINT "a_file_has_a_format" CHECK (get_byte("sealed_files"."box", 0) = 1),
	CONSTRAINT "a_file_key_is_sealed" CHECK (length("sealed_files"."key") = 80)
);
--> statement-breakpoint
CREATE TABLE "sealed_objects" (
	"case_id" uuid NOT NULL,
	"scope_type" text NOT NULL,
	"scope_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sequence" integer NOT NULL,
	"key" "bytea" NOT NULL,
	"box" "bytea" NOT NULL,
	CONSTRAINT "sealed_objects_id_kind_sequence_pk" PRIMARY KEY("id","kind","sequence"),
	CONSTRAINT "object_kind_is_known" CHECK ("sealed_objects"."kind" in ('case.narrative', 'case.language', 'case.place', 'case.organisation', 'case.category.reported', 'case.category.assessed', 'case.source', 'case.risks', 'case.people', 'case.contact', 'case.wishes', 'case.remedy', 'case.statistics', 'message.body', 'message.translation', 'note.body', 'task.body', 'assessment.body', 'reason.body', 'letter.body', 'letter.translation', 'statement.question', 'statement.answer', 'mediation.body', 'referral.body', 'recommendation.body', 'issue.body', 'file.name', 'file.original', 'file.copy')),
	CONSTRAINT "an_object_has_a_format" CHECK (get_byte("sealed_objects"."box", 0) = 1),
	CONSTRAINT "a_content_key_is_sealed" CHECK (length("sealed_objects"."key") = 80)
);
--> statement-breakpoint
CREATE TABLE "wraps" (
	"case_id" uuid NOT NULL,
	"scope_type" text NOT NULL,
	"scope_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"recipient_type" text NOT NULL,
	"recipient_id" uuid NOT NULL,
	"wrap" "bytea" NOT NULL,
	CONSTRAINT "wraps_scope_type_scope_id_epoch_recipient_type_recipient_id_pk" PRIMARY KEY("scope_type","scope_id","epoch","recipient_type","recipient_id"),
	CONSTRAINT "recipient_type_is_known" CHECK ("wraps"."recipient_type" in ('staff', 'code', 'recovery'))
);
--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_other_id_cases_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_looks" ADD CONSTRAINT "case_looks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_looks" ADD CONSTRAINT "case_looks_staff_id_office_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_steps" ADD CONSTRAINT "case_steps_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_tasks" ADD CONSTRAINT "case_tasks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_tasks" ADD CONSTRAINT "case_tasks_assignee_id_office_staff_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_clocks" ADD CONSTRAINT "case_clocks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_staff_id_office_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_exclusions" ADD CONSTRAINT "case_exclusions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_exclusions" ADD CONSTRAINT "case_exclusions_staff_id_office_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_staff_id_office_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_transitions" ADD CONSTRAINT "case_transitions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_transitions" ADD CONSTRAINT "case_transitions_staff_id_office_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_transitions" ADD CONSTRAINT "case_transitions_second_id_office_staff_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_lead_id_office_staff_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_deputy_id_office_staff_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_taken_down_by_id_office_staff_id_fk" FOREIGN KEY ("taken_down_by_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_checks" ADD CONSTRAINT "first_checks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_checks" ADD CONSTRAINT "first_checks_staff_id_office_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_opinions" ADD CONSTRAINT "second_opinions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_opinions" ADD CONSTRAINT "second_opinions_asked_by_id_office_staff_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_opinions" ADD CONSTRAINT "second_opinions_agreed_by_id_office_staff_id_fk" FOREIGN KEY ("agreed_by_id") REFERENCES "public"."office_staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_heads" ADD CONSTRAINT "ledger_heads_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_staff" ADD CONSTRAINT "office_staff_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_staff" ADD CONSTRAINT "office_staff_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recoveries" ADD CONSTRAINT "recoveries_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rosters" ADD CONSTRAINT "rosters_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_profiles" ADD CONSTRAINT "staff_profiles_staff_id_office_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."office_staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing_conflicts" ADD CONSTRAINT "standing_conflicts_staff_id_office_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."office_staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_rows" ADD CONSTRAINT "statistics_rows_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes" ADD CONSTRAINT "codes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_addresses" ADD CONSTRAINT "notice_addresses_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_addresses" ADD CONSTRAINT "notice_addresses_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_sessions" ADD CONSTRAINT "return_sessions_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_sessions" ADD CONSTRAINT "return_sessions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scope_epochs" ADD CONSTRAINT "scope_epochs_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_files" ADD CONSTRAINT "sealed_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_files" ADD CONSTRAINT "sealed_files_scope_type_scope_id_epoch_scope_epochs_scope_type_scope_id_epoch_fk" FOREIGN KEY ("scope_type","scope_id","epoch") REFERENCES "public"."scope_epochs"("scope_type","scope_id","epoch") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_objects" ADD CONSTRAINT "sealed_objects_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_objects" ADD CONSTRAINT "sealed_objects_scope_type_scope_id_epoch_scope_epochs_scope_type_scope_id_epoch_fk" FOREIGN KEY ("scope_type","scope_id","epoch") REFERENCES "public"."scope_epochs"("scope_type","scope_id","epoch") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wraps" ADD CONSTRAINT "wraps_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wraps" ADD CONSTRAINT "wraps_scope_type_scope_id_epoch_scope_epochs_scope_type_scope_id_epoch_fk" FOREIGN KEY ("scope_type","scope_id","epoch") REFERENCES "public"."scope_epochs"("scope_type","scope_id","epoch") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_steps_by_case" ON "case_steps" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_tasks_by_assignee" ON "case_tasks" USING btree ("assignee_id","due_on");--> statement-breakpoint
CREATE INDEX "case_clocks_by_day" ON "case_clocks" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "case_members_by_staff" ON "case_members" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "cases_by_office" ON "cases" USING btree ("office_id","received_on");--> statement-breakpoint
CREATE INDEX "ledger_entries_by_case" ON "ledger_entries" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "codes_by_case" ON "codes" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "return_sessions_by_time" ON "return_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "scope_epochs_by_case" ON "scope_epochs" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "sealed_files_by_case" ON "sealed_files" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "sealed_objects_by_case" ON "sealed_objects" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "wraps_by_case" ON "wraps" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "wraps_by_recipient" ON "wraps" USING btree ("recipient_type","recipient_id");