import { and, asc, count, eq, gt, ilike, inArray, or, type SQL } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleOrganisations } from '../access/scopes/organisations.server.ts';
import type { Db } from '../db/db.server.ts';
import {
	organisationLimits,
	type Organisation,
	type OrganisationGroup,
	type OrganisationName
} from './organisations.ts';
import { organisations } from './tables.server.ts';

const columns = {
	id: organisations.id,
	name: organisations.name,
	group: organisations.group,
	about: organisations.about,
	stewardId: organisations.stewardId,
	version: organisations.version
};

export type OrganisationFilter = {
	search?: string;
	group?: OrganisationGroup;
	/** Name of the last row of the page before. */
	after?: string;
};

export type OrganisationPage = {
	rows: Organisation[];
	/** How many match in all. */
	total: number;
	/** For the next page; undefined on the last one. */
	next: string | undefined;
};

/** The directory by name, one page of it. */
export async function listOrganisations(
	ctx: Ctx,
	{ search = '', group, after }: OrganisationFilter = {}
): Promise<OrganisationPage> {
	const matching = and(visibleOrganisations(ctx), matches(search), group && inGroup(group));
	const later = after === undefined ? undefined : gt(organisations.name, after);
	const { pageRows } = organisationLimits;
	const rows = await ctx.db
		.select(columns)
		.from(organisations)
		.where(and(matching, later))
		.orderBy(asc(organisations.name))
		.limit(pageRows + 1);
	const [all] = await ctx.db.select({ total: count() }).from(organisations).where(matching);
	const shown = rows.slice(0, pageRows);
	const next = rows.length > pageRows ? shown.at(-1)?.name : undefined;
	return { rows: shown, total: all?.total ?? 0, next };
}

const inGroup = (group: OrganisationGroup) => eq(organisations.group, group);

function matches(search: string): SQL | undefined {
	const words = search.split(/\s+/).filter(Boolean).slice(0, 8);
	const pattern = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
	return and(
		...words.map((word) =>
			or(ilike(organisations.name, pattern(word)), ilike(organisations.about, pattern(word)))
		)
	);
}

export async function findOrganisation(ctx: Ctx, id: string): Promise<Organisation | undefined> {
	const visible = and(eq(organisations.id, id), visibleOrganisations(ctx));
	const [row] = await ctx.db.select(columns).from(organisations).where(visible);
	return row;
}

/** Every organisation by name, to choose from. */
export function organisationChoices(ctx: Ctx): Promise<OrganisationName[]> {
	const { id, name, group } = columns;
	return ctx.db
		.select({ id, name, group })
		.from(organisations)
		.where(visibleOrganisations(ctx))
		.orderBy(asc(organisations.name));
}

/** Names for whoever may see what these organisations do, e.g. the seats of a table. */
export async function organisationsNamed(
	{ db }: { db: Db },
	ids: string[]
): Promise<Map<string, OrganisationName>> {
	if (ids.length === 0) return new Map();
	const { id, name, group } = columns;
	const rows = await db
		.select({ id, name, group })
		.from(organisations)
		.where(inArray(organisations.id, ids));
	return new Map(rows.map((row) => [row.id, row]));
}
