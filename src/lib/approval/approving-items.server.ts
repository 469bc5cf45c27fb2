import type { Ctx } from '../access/ctx.ts';
import { itemsOfOrigin } from '../agenda/queries.server.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';

export type ApprovingItem = {
	id: string;
	meetingId: string;
	/** Of the meeting that approves. */
	number: number;
	startsAt: Date;
	/** Before it has begun nobody can have approved anything in it. */
	begun: boolean;
};

/** The items of later meetings under which the minutes of this one are approved. */
export async function approvingItems(ctx: Ctx, meetingId: string): Promise<ApprovingItem[]> {
	const items = await itemsOfOrigin(ctx, `approval:${meetingId}`);
	const meetings = await meetingsNamed(
		ctx,
		items.map((item) => item.meetingId)
	);
	return items.flatMap((item) => {
		const meeting = meetings.get(item.meetingId);
		if (!meeting || meeting.state === 'cancelled') return [];
		const { number, startsAt } = meeting;
		return [{ ...item, number, startsAt, begun: startsAt <= ctx.now }];
	});
}
