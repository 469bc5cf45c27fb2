CREATE TABLE "erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"case_id" uuid,
	"number" text,
	"keys_gone_on" date NOT NULL,
	"scrubbed_on" date,
	CONSTRAINT "erased_number_is_one" CHECK ("erasures"."number" ~ '^[0-9]{9}$')
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "erasure_notices" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "erasures_by_day" ON "erasures" USING btree ("office_id","keys_gone_on");