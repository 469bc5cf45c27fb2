import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { mails } from './tables.server.ts';

/** @returns how many mails are other ones now */
export async function concealInMails(
	db: Db,
	roundtableId: string,
	conceal: (words: string) => string
): Promise<number> {
	const { id, subject, body } = mails;
	const rows = await db
		.select({ id, subject, body })
		.from(mails)
		.where(eq(mails.roundtableId, roundtableId))
		.orderBy(asc(id))
		.for('update');
	let count = 0;
	for (const row of rows) {
		const said = { subject: conceal(row.subject), body: row.body && conceal(row.body) };
		if (said.subject === row.subject && said.body === row.body) continue;
		count += 1;
		await db.update(mails).set(said).where(eq(id, row.id));
	}
	return count;
}
