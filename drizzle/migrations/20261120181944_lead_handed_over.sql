ALTER TABLE "recoveries" ADD COLUMN "pen" "bytea";--> statement-breakpoint
ALTER TABLE "staff_profiles" ADD COLUMN "pen" "bytea";--> statement-breakpoint
ALTER TABLE "staff_profiles" ADD COLUMN "pen_sealed" "bytea";--> statement-breakpoint
ALTER TABLE "staff_profiles" ADD COLUMN "pen_signature" "bytea";