import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Letter } from './relay.server.ts';
import { mails } from './tables.server.ts';

type At = { db: Db };

/** The mail, locked until the end of the transaction; undefined if it is not to be sent any more. */
export async function takeWaitingMail(
	{ db }: At,
	id: string
): Promise<(Letter & { kind: string; attempts: number }) | undefined> {
	const waiting = and(eq(mails.id, id), eq(mails.state, 'waiting'));
	const [row] = await db.select().from(mails).where(waiting).for('update');
	return row && { ...row, body: row.body ?? '' };
}
