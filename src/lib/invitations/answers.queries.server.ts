import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Answer } from './invitations.ts';
import { invitees } from './tables.server.ts';

/** What counts for a seat of which holder and deputy both answered. */
const strongest: readonly Answer[] = ['yes', 'remote', 'deputy', 'no'];

/** What the seats of a table answered to an invitation, each once; not scoped. */
export async function seatAnswers(
	{ db }: { db: Db },
	meetingId: string
): Promise<{ seatId: string; answer: Answer }[]> {
	const answered = and(isNotNull(invitees.seatId), isNotNull(invitees.answer));
	const rows = await db
		.select({ seatId: invitees.seatId, answer: invitees.answer })
		.from(invitees)
		.where(and(eq(invitees.meetingId, meetingId), answered))
		.orderBy(invitees.id);
	const bySeat = Map.groupBy(rows, ({ seatId }) => seatId ?? '');
	return [...bySeat].flatMap(([seatId, answers]) => {
		const answer = strongest.find((each) => answers.some((one) => one.answer === each));
		return answer ? { seatId, answer } : [];
	});
}
