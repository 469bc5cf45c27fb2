import { system } from '#lib/access/actor.ts';
import { Decisions } from '#lib/access/decisions.ts';
import type { Db } from '#lib/db/db.server.ts';
import { theOffice } from '#lib/offices/queries.server.ts';
import { verifyLedger } from '#lib/offices/verify-ledger.server.ts';
import { noEntries, type AuditHead } from '#lib/vault/audit-chain.ts';
import { startDatabase } from './database.ts';
import type { Config } from './config.ts';

/**
 * `npm run verify-audit [-- --head=128:9f3c…]`: whether the audit of the ombuds office is as it was
 * written. With a head that was mailed on an earlier day, also whether anything before it was replaced.
 *
 * @throws Error with a sentence for whoever asked, where it is not sound
 */
export async function verifyAudit(config: Config, flags: ReadonlySet<string>): Promise<string> {
	const known = headIn(flags);
	const database = await startDatabase(config);
	try {
		return await verified(database, known);
	} finally {
		await database.close();
	}
}

async function verified({ db }: { db: Db }, known: AuditHead): Promise<string> {
	const ctx = { db, now: new Date(), actor: system, decisions: new Decisions() };
	const office = await theOffice(ctx);
	if (!office) return 'There is no ombuds office in this database, and so no audit.';
	const found = await verifyLedger(ctx, office.id, known);
	if (!found.sound)
		throw new Error(`The audit is not sound: entry ${found.sequence} is ${words[found.why]}.`);
	return `The audit is sound. Its head is ${writtenHead(found.head)}.`;
}

const words = {
	missing: 'missing',
	changed: 'not what was written',
	unlinked: 'not linked to the one before',
	cut: 'gone, with everything behind it'
} as const;

const writtenHead = ({ sequence, link }: AuditHead) =>
	`${sequence}:${Buffer.from(link).toString('hex')}`;

function headIn(flags: ReadonlySet<string>): AuditHead {
	const given = [...flags].find((flag) => flag.startsWith('--head='));
	if (given === undefined) return noEntries;
	const [, sequence, link] = /^--head=(\d{1,12}):([0-9a-f]{64})$/.exec(given) ?? [];
	if (sequence === undefined || link === undefined)
		throw new Error('A head looks like --head=128:9f3c…, with 64 letters and digits.');
	return { sequence: Number(sequence), link: Uint8Array.from(Buffer.from(link, 'hex')) };
}
