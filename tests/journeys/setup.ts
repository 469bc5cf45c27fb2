import { privatePostgres } from '../support/private-postgres.ts';
import { makeTown } from '../support/town.ts';

/** One PostgreSQL for all journeys, with a demo town that each of them copies. */
export default async function setup(): Promise<() => Promise<void>> {
	const postgres = await privatePostgres();
	const url = postgres.url('postgres');
	await makeTown(url);
	process.env['JOURNEYS_POSTGRES'] = url;
	return () => postgres.stop();
}
