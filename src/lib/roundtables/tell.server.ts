import type { Ctx } from '../access/ctx.ts';
import { notify } from '../db/notices.server.ts';
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
