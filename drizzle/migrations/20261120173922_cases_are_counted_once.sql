ALTER TABLE "cases" ADD COLUMN "screening_counted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "closings_counted" integer DEFAULT 0 NOT NULL;