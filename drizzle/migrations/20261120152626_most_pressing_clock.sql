ALTER TABLE "cases" ADD COLUMN "due_clock" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "case_due_clock_is_a_code" CHECK ("cases"."due_clock" ~ '^[A-Za-z][A-Za-z.]{0,39}$');