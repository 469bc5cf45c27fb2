import type { Ctx } from '../access/ctx.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import type { OriginOfItem } from './agenda.ts';
import { originsIn } from './queries.server.ts';

const prefix = 'approval:';

/** The items of a meeting that approve the minutes of another, with the way to those minutes. */
export async function approvalOrigins(
	ctx: Ctx,
	meetingId: string
): Promise<Map<string, OriginOfItem>> {
	const approving = (await originsIn(ctx.db, meetingId)).flatMap(({ id, origin }) =>
		origin?.startsWith(prefix) ? [{ id, of: origin.slice(prefix.length) }] : []
	);
	const meetings = await meetingsNamed(
		ctx,
		approving.map(({ of }) => of)
	);
	return new Map(
		approving.flatMap(({ id, of }): [string, OriginOfItem][] => {
			const meeting = meetings.get(of);
			if (!meeting) return [];
			const href = `/sitzungen/${of}/niederschrift`;
			return [[id, { kind: 'minutes', number: meeting.number, href }]];
		})
	);
}
