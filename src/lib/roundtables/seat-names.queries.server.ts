import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { organisationsNamed } from '../organisations/queries.server.ts';
import { seatName } from './round.ts';
import { seats } from './tables.server.ts';

/** What every seat of a table is called, ended ones too. Not scoped: for readers of its minutes. */
export async function namesOfSeatsAt(
	{ db }: { db: Db },
	roundtableId: string
): Promise<Record<string, string>> {
	const rows = await db.select().from(seats).where(eq(seats.roundtableId, roundtableId));
	const ids = [...new Set(rows.map(({ organisationId }) => organisationId))];
	const organisations = await organisationsNamed({ db }, ids);
	return Object.fromEntries(
		rows.flatMap(({ id, title, organisationId }) => {
			const organisation = organisations.get(organisationId);
			return organisation ? [[id, seatName({ organisation, title })]] : [];
		})
	);
}
