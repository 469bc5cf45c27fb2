import type { Ctx } from '../access/ctx.ts';
import type { Meeting, MinutesState } from './meetings.ts';
import { holdMinutes, setMinutesState } from './writes.server.ts';

/** Until the end of the transaction the minutes of this meeting cannot be frozen. */
export const stayOpen = ({ db }: Pick<Ctx, 'db'>, meetingId: string): Promise<void> =>
	holdMinutes(db, meetingId, 'shared');

/** Waits until nobody changes agenda, facts or votes of this meeting, and keeps them out. */
export const holdStill = ({ db }: Pick<Ctx, 'db'>, meetingId: string): Promise<void> =>
	holdMinutes(db, meetingId, 'alone');

/**
 * For `lib/approval`, which has judged right and transition.
 *
 * @returns false if they are not at `from` any more; then nothing was written
 */
export const moveMinutes = (
	{ db }: Pick<Ctx, 'db'>,
	meeting: Pick<Meeting, 'id' | 'minutesState'>,
	to: MinutesState
): Promise<boolean> => setMinutesState(db, meeting, to);
