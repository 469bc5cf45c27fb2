import type { Ctx } from '../access/ctx.ts';
import { freezeRooms } from './writes.server.ts';

/**
 * Ends the writing in all minutes of a meeting; they go on being read. Part of the use case that
 * ends the meeting, which has judged the right.
 */
export const freezeMinutes = ({ db }: Pick<Ctx, 'db'>, meetingId: string): Promise<void> =>
	freezeRooms({ db }, meetingId);
