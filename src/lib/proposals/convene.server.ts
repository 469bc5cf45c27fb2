import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { placeItem } from '../agenda/place.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { createMeeting } from '../meetings/create.server.ts';
import { findRoundtable } from '../roundtables/queries.server.ts';
import { extraLimits, type ConveneInput } from './extra.ts';
import { countOf, openRequestAt, supportsOf } from './extra.queries.server.ts';
import { endRequest, lockRequests } from './extra.writes.server.ts';

/**
 * Calls the meeting that enough seats asked for; their reason is its first item.
 *
 * @returns the id of the meeting
 */
export function convene(
	ctx: Ctx,
	roundtableId: string,
	{ version, ...meeting }: ConveneInput
): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		const table = await findRoundtable(ctx, roundtableId);
		if (!table) throw notFound();
		demand(ctx, 'extraMeeting.convene', { roundtableId });
		await lockRequests(ctx, roundtableId);
		const request = await openRequestAt(ctx, roundtableId);
		if (!request) throw conflict('extra.support.none');
		const supports = await supportsOf(ctx, request.id);
		const { count, needed, voting } = await countOf(ctx, request, supports);
		if (count < needed) throw conflict('extra.convene.notReached');

		const meetingId = await createMeeting(ctx, roundtableId, meeting);
		const end = { state: 'convened', meetingId } as const;
		if (!(await endRequest(ctx, { ...request, version }, end))) {
			throw conflict('extra.changedMeanwhile');
		}
		const first = voting.find(({ id }) => id === supports[0]?.seatId);
		await placeItem(ctx, meetingId, {
			kind: 'discussion',
			title: short(request.reason),
			plannedMinutes: null,
			presenterSeatId: first?.id ?? null,
			visibility: 'open',
			origin: `request:${request.id}`,
			place: 'start'
		});
		await record(ctx, 'extraMeeting.convened', request.id, { meeting: meetingId });
		return meetingId;
	});
}

/** As much of a reason as a title holds, cut between two words. */
function short(reason: string): string {
	const most = extraLimits.itemTitleCharacters;
	if (reason.length <= most) return reason;
	const cut = reason.slice(0, most - 2).toWellFormed();
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
