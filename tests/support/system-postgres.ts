import { existsSync, readdirSync } from 'node:fs';

const installed = '/usr/lib/postgresql';
const oldest = 15;

export type SystemPostgres = { version: number; bin: string };

/** The newest PostgreSQL that Debian installed on this machine, if there is one we promise to run on. */
export function systemPostgres(): SystemPostgres | undefined {
	const versions = existsSync(installed) ? readdirSync(installed).map(Number) : [];
	const found = versions
		.filter((version) => version >= oldest)
		.toSorted((a, b) => b - a)
		.map((version) => ({ version, bin: `${installed}/${version}/bin` }));
	return found.find(({ bin }) => existsSync(`${bin}/initdb`));
}
