import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { takeVersion, type Taken } from './take.server.ts';
import type { NameVersionInput } from './versions.ts';

/** Keeps the minutes as they are now under a name. Also after the freeze: it changes nothing. */
export function nameVersion(
	ctx: Ctx,
	meetingId: string,
	{ note }: NameVersionInput
): Promise<Taken> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, meetingId);
		if (!meeting) throw notFound();
		demand(ctx, 'version.name', { ...meeting, meetingId });
		const taken = await takeVersion(ctx, meetingId, { kind: 'named', note });
		await record(ctx, 'version.named', taken.id, { number: taken.number });
		return taken;
	});
}
