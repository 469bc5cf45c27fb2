import {
	and,
	asc,
	count,
	desc,
	eq,
	ilike,
	isNotNull,
	isNull,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visiblePeople } from '../access/scopes/people.server.ts';
import type { Db } from '../db/db.server.ts';
import { invitations, people } from './tables.server.ts';

export type ListedPerson = {
	id: string;
	name: string;
	email: string;
	operator: boolean;
	state: 'active' | 'invited' | 'deactivated';
};

const state = sql<ListedPerson['state']>`case
	when ${people.deactivatedAt} is not null then 'deactivated'
	when ${people.passwordHash} is null then 'invited'
	else 'active' end`;

const listed = {
	id: people.id,
	name: people.name,
	email: sql<string>`${people.email}`,
	operator: people.operator,
	state
};

const pageSize = 50;

/** Guests by link are in no list of people. */
const hasAnAccount = isNotNull(people.email);

/**
 * People the actor may see, by name, a page at a time.
 *
 * @param search part of a name or an address
 * @param after id of the last person of the page before
 */
export async function listPeople(
	ctx: Ctx,
	{ search = '', after }: { search?: string; after?: string | undefined } = {}
): Promise<{ people: ListedPerson[]; next: string | undefined }> {
	const found = await ctx.db
		.select(listed)
		.from(people)
		.where(and(visiblePeople(ctx), hasAnAccount, matching(search), behind(after)))
		.orderBy(asc(people.name), asc(people.id))
		.limit(pageSize + 1);
	const page = found.slice(0, pageSize);
	return { people: page, next: found.length > pageSize ? page.at(-1)?.id : undefined };
}

/** One person the actor may see. */
export async function findPerson(ctx: Ctx, id: string): Promise<ListedPerson | undefined> {
	const visible = and(visiblePeople(ctx), hasAnAccount, eq(people.id, id));
	const [row] = await ctx.db.select(listed).from(people).where(visible);
	return row;
}

function matching(search: string): SQL | undefined {
	const words = search.trim().split(/\s+/).filter(Boolean).slice(0, 10);
	const hits = words.map((word) => {
		const part = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
		return or(ilike(people.name, part), ilike(people.email, part));
	});
	return and(...hits);
}

const behind = (after: string | undefined): SQL | undefined =>
	after === undefined
		? undefined
		: sql`(${people.name}, ${people.id}) >
			(select p.name, p.id from ${people} p where p.id = ${after})`;

/** Who made the link of a person who has not accepted it yet; null if it expired and was swept. */
export async function inviterOf({ db }: { db: Db }, personId: string): Promise<string | null> {
	const [row] = await db
		.select({ invitedById: invitations.invitedById })
		.from(invitations)
		.where(and(eq(invitations.personId, personId), isNull(invitations.usedAt)))
		.orderBy(desc(invitations.createdAt))
		.limit(1);
	return row?.invitedById ?? null;
}

export type ChoosablePerson = { id: string; label: string };

/** More names than that nobody reads in a list; the others are found by their address. */
const choices = 300;

/** Active people the actor may see, by name; those who share a name also by their address. */
export async function peopleToChoose(ctx: Ctx): Promise<ChoosablePerson[]> {
	const { id, name, email } = people;
	const rows = await ctx.db
		.select({ id, name, email })
		.from(people)
		.where(and(visiblePeople(ctx), hasAnAccount, isNull(people.deactivatedAt)))
		.orderBy(asc(people.name), asc(people.id))
		.limit(choices);
	const namesakes = Map.groupBy(rows, (row) => row.name);
	return rows.map((row) => {
		const alone = namesakes.get(row.name)!.length === 1;
		return { id: row.id, label: alone ? row.name : `${row.name} (${row.email})` };
	});
}

/** How many people the actor may see match. */
export async function countPeople(ctx: Ctx, search = ''): Promise<number> {
	const [row] = await ctx.db
		.select({ total: count() })
		.from(people)
		.where(and(visiblePeople(ctx), hasAnAccount, matching(search)));
	return row?.total ?? 0;
}
