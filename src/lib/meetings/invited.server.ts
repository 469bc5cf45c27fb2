import type { Ctx } from '../access/ctx.ts';
import { setInvited, setSequence } from './writes.server.ts';

/** The first invitation went out, and why it came late if it did. Part of the use case that sends it. */
export const markInvited = (
	{ db, now }: Ctx,
	id: string,
	shortNoticeReason: string
): Promise<void> => setInvited(db, id, { invitedAt: now, shortNoticeReason });

/** The next SEQUENCE of the calendar entry: what people have in their calendars is older now. */
export const raiseSequence = ({ db }: Pick<Ctx, 'db'>, id: string): Promise<number> =>
	setSequence(db, id);
