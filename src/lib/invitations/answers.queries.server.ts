import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Answer } from './invitations.ts';
import { invitees } from './tables.server.ts';

/**
 * What each seat answered: its holder's answer, unless the deputy who was to come said no. Not
 * scoped, and without a word of who needs what.
 */
export async function seatAnswers(
	{ db }: { db: Db },
	meetingId: string
): Promise<{ seatId: string; answer: Answer }[]> {
	const rows = await db
		.select({ seatId: invitees.seatId, answer: invitees.answer, deputy: invitees.deputy })
		.from(invitees)
		.where(and(eq(invitees.meetingId, meetingId), isNotNull(invitees.sequence)));
	const refused = new Set(
		rows.filter(({ deputy, answer }) => deputy && answer === 'no').map(({ seatId }) => seatId)
	);
	return rows.flatMap(({ seatId, answer, deputy }) => {
		if (seatId === null || answer === null || deputy) return [];
		return [{ seatId, answer: answer === 'deputy' && refused.has(seatId) ? 'no' : answer }];
	});
}
