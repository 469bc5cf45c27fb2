import type { Ctx } from '../access/ctx.ts';
import { findAccount, type Account } from '../identity/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { guestsOf } from '../meetings/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { invitedTo } from './queries.server.ts';

/** Somebody who is to be invited, and as what. */
export type Recipient = { account: Account; seatId: string | null; deputy: boolean };

type At = Pick<Ctx, 'db' | 'now'>;

/**
 * Who belongs into the invitation: whoever holds a seat (where nobody does, the deputy), guests of
 * the meeting and of its items, and deputies whose holder said they come. Each once.
 */
export async function recipientsOf(
	at: At,
	{ id, roundtableId }: Pick<Meeting, 'id' | 'roundtableId'>
): Promise<Recipient[]> {
	const seats = await seatsAround(at, roundtableId);
	const sent = new Set(
		(await invitedTo(at, id)).flatMap(({ answer, seatId }) => (answer === 'deputy' ? seatId : []))
	);
	const wanted = [
		...seats.map((seat) => ({ personId: (seat.holder ?? seat.deputy)?.id, seatId: seat.id })),
		...seats
			.filter((seat) => seat.holder && seat.deputy && sent.has(seat.id))
			.map((seat) => ({ personId: seat.deputy?.id, seatId: seat.id, deputy: true })),
		...(await guestsOf(at, id))
			.filter((guest) => guest.linkEndsAt === null)
			.map(({ personId }) => ({ personId, seatId: null }))
	];
	const found = new Map<string, Recipient>();
	for (const { personId, seatId, deputy } of wanted.map((each) => ({ deputy: false, ...each }))) {
		if (!personId || found.has(personId)) continue;
		const account = await findAccount(at, personId);
		if (account) found.set(personId, { account, seatId, deputy });
	}
	return [...found.values()];
}
