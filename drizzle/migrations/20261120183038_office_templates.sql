CREATE TABLE "office_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"category" text,
	"name" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"retired_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "template_kind_is_known" CHECK ("office_templates"."kind" in ('block', 'category')),
	CONSTRAINT "template_category_is_a_code" CHECK ("office_templates"."category" ~ '^[A-Za-z][A-Za-z.]{0,39}$'),
	CONSTRAINT "a_category_counts_as_one" CHECK (("office_templates"."kind" = 'category') = ("office_templates"."category" is not null))
);
--> statement-breakpoint
ALTER TABLE "office_templates" ADD CONSTRAINT "office_templates_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "office_templates_by_office" ON "office_templates" USING btree ("office_id","kind");