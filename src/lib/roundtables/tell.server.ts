import type { Ctx } from '../access/ctx.ts';
import { notify } from '../db/notices.server.ts';
import { listMeetings } from '../meetings/queries.server.ts';
import type { Seat } from './roundtables.ts';

/** The rights of these people may have changed: open sockets are judged again. */
export async function tellThoseOn(
	ctx: Pick<Ctx, 'db' | 'now'>,
	{ fillings }: Pick<Seat, 'fillings'>
): Promise<void> {
	const affected = fillings.filter(({ until }) => until === null || until > ctx.now);
	const people = new Set(affected.map(({ person }) => person.id));
	for (const person of people) await notify(ctx, 'access', { person });
}

/** Who sits at the table has changed: open pages of its coming meetings draw it anew. */
export async function tellMeetingsOf(ctx: Ctx, roundtableId: string): Promise<void> {
	for (const { id } of await listMeetings(ctx, roundtableId, { when: 'upcoming' })) {
		await notify(ctx, 'changed', { meeting: id, topic: 'seats' });
	}
}
