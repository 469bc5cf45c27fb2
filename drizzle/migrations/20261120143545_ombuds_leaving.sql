ALTER TABLE "office_staff" DROP CONSTRAINT "a_person_is_in_an_office_once";--> statement-breakpoint
ALTER TABLE "scope_epochs" ADD COLUMN "over" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "a_person_is_in_an_office_once" ON "office_staff" USING btree ("office_id","person_id") WHERE "office_staff"."state" <> 'left';