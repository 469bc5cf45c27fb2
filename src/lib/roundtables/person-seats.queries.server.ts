import { inArray } from 'drizzle-orm';
import type { TableRole } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { organisationsNamed } from '../organisations/queries.server.ts';
import type { OrganisationName } from '../organisations/organisations.ts';
import { roundtablesNamed, seatsHeldBy } from './queries.server.ts';
import type { RoundtableName } from './roundtables.ts';
import { chairsOf } from './seats.queries.server.ts';
import { seats } from './tables.server.ts';

export type PersonSeat = {
	seatId: string;
	table: RoundtableName;
	organisation: OrganisationName;
	role: TableRole;
	deputy: boolean;
	/** Without this person nobody leads the table. */
	onlyChair: boolean;
};

/** Where a person sits today. Not scoped: for whoever administers accounts. */
export async function seatsOfPerson(
	ctx: Pick<Ctx, 'db' | 'now'>,
	personId: string
): Promise<PersonSeat[]> {
	const held = await seatsHeldBy(ctx, personId);
	if (held.length === 0) return [];
	const ids = held.map(({ seatId }) => seatId);
	const rows = await ctx.db.select().from(seats).where(inArray(seats.id, ids));
	const organisationIds = new Map(rows.map(({ id, organisationId }) => [id, organisationId]));
	const [tables, organisations] = await Promise.all([
		roundtablesNamed(ctx, [...new Set(held.map(({ roundtableId }) => roundtableId))]),
		organisationsNamed(ctx, [...new Set(organisationIds.values())])
	]);
	return Promise.all(
		held.map(async ({ seatId, roundtableId, role, deputy }) => ({
			seatId,
			table: tables.get(roundtableId)!,
			organisation: organisations.get(organisationIds.get(seatId)!)!,
			role,
			deputy,
			onlyChair: role === 'chair' && (await isOnlyChair(ctx, roundtableId, personId))
		}))
	);
}

async function isOnlyChair(
	ctx: Pick<Ctx, 'db' | 'now'>,
	roundtableId: string,
	personId: string
): Promise<boolean> {
	const chairs = await chairsOf(ctx, roundtableId);
	return chairs.every(({ person }) => person.id === personId || !person.active);
}
