import type { Ctx } from '../access/ctx.ts';
import { seatAnswers } from '../invitations/answers.queries.server.ts';
import { entriesOf } from './queries.server.ts';

/** A seat that said it would come: by its deputy, or remotely. */
export type Acceptance = { seatId: string; deputy: boolean; remote: boolean };

/** Seats that accepted the invitation and were not checked in yet; not scoped. */
export async function acceptedSeats(
	ctx: Pick<Ctx, 'db'>,
	meetingId: string
): Promise<Acceptance[]> {
	const entries = await entriesOf(ctx, meetingId);
	const came = new Set(entries.map(({ seatId }) => seatId));
	const answers = await seatAnswers(ctx, meetingId);
	return answers
		.filter(({ seatId, answer }) => answer !== 'no' && !came.has(seatId))
		.map(({ seatId, answer }) => {
			return { seatId, deputy: answer === 'deputy', remote: answer === 'remote' };
		});
}
