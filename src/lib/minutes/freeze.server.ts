import type { Ctx } from '../access/ctx.ts';
import { projectRoom } from './project.server.ts';
import { roomsIn } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf } from './stored.server.ts';
import { freezeRooms, thawRooms } from './writes.server.ts';

type At = Pick<Ctx, 'db'>;

/**
 * Ends the writing in all minutes of a meeting; they go on being read, and their rows say the last
 * word of their documents. Part of the use case that ends the meeting, which has judged the right.
 */
export async function freezeMinutes({ db }: At, meetingId: string): Promise<void> {
	await freezeRooms({ db }, meetingId);
	for (const { id } of await roomsIn({ db }, meetingId)) {
		const stored = await storedAfter({ db }, id, 0);
		await projectRoom({ db }, { id, head: stored.head }, documentOf(stored));
	}
}

/** Writing goes on where it stopped. Part of the use case that judged the right. */
export const thawMinutes = ({ db }: At, meetingId: string): Promise<void> =>
	thawRooms({ db }, meetingId);
