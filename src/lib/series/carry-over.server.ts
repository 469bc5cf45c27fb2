import type { Ctx } from '../access/ctx.ts';
import { agendaLimits } from '../agenda/agenda.ts';
import { placeItem, type PlacedItem } from '../agenda/place.server.ts';
import { originsKnownTo, placesIn } from '../agenda/queries.server.ts';
import { anyOpenCommitment } from '../commitments/open.queries.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { comingMeetings, waitingForApproval } from '../meetings/coming.queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { factsOf } from './standing.ts';
import { standingItemsOf, standingOrigin } from './standing.queries.server.ts';

/** An agenda is written in the language of the table, whoever looks at it. */
const text = textFor('de');

/**
 * Puts on the agenda of a coming meeting what arrives there by itself: standing items, and on the
 * next meeting of the table also the approval of the last minutes and the open commitments. Each
 * comes once: again and again it changes nothing, and what people took off stays off. Part of a use
 * case that has judged the right, or of a job.
 *
 * @returns how many items were placed
 */
export function carryOver(ctx: Ctx, meetingId: string): Promise<number> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await meetingOf(ctx, meetingId);
		if (!meeting || !takesMore(meeting, ctx.now)) return 0;
		const arriving = await arrivingAt(ctx, meeting);
		const known = await originsKnownTo(ctx.db, meetingId);
		const missing = arriving.filter(({ origin }) => !known.has(origin));
		// A full agenda takes the rest as soon as there is room.
		const room = agendaLimits.itemsPerMeeting - (await placesIn(ctx.db, meetingId)).length;
		let count = 0;
		for (const item of missing.slice(0, Math.max(room, 0))) {
			if ((await placeItem(ctx, meetingId, item)).placed) count += 1;
		}
		return count;
	});
}

/** The next meeting of a table and all later ones that are planned. */
export async function carryOverAtTable(ctx: Ctx, roundtableId: string): Promise<void> {
	for (const { id } of await comingMeetings(ctx, roundtableId)) await carryOver(ctx, id);
}

const takesMore = ({ state, minutesState, startsAt }: Meeting, now: Date) =>
	state === 'planned' && minutesState === 'writing' && startsAt > now;

async function arrivingAt(ctx: Ctx, meeting: Meeting): Promise<PlacedItem[]> {
	const standing = await standingFor(ctx, meeting);
	const [next] = await comingMeetings(ctx, meeting.roundtableId);
	if (next?.id !== meeting.id) return standing;
	return [
		...(await approvalsFor(ctx, meeting)),
		...standing,
		...(await commitmentsFor(ctx, meeting))
	];
}

async function standingFor(ctx: Ctx, { roundtableId }: Meeting): Promise<PlacedItem[]> {
	const items = await standingItemsOf(ctx, roundtableId);
	const seats = new Set((await seatsAround(ctx, roundtableId)).map(({ id }) => id));
	return items.map((item) => {
		const { presenterSeatId } = item;
		const presenter = presenterSeatId && seats.has(presenterSeatId) ? presenterSeatId : null;
		const facts = { ...factsOf(item), presenterSeatId: presenter };
		return { ...facts, origin: standingOrigin(item.id), place: item.place };
	});
}

async function approvalsFor(ctx: Ctx, meeting: Meeting): Promise<PlacedItem[]> {
	const earlier = await waitingForApproval(ctx, meeting);
	return earlier.map(({ id, number }) => ({
		kind: 'approvalOfMinutes',
		title: text('series.carryOver.approval', { number }),
		plannedMinutes: approvalMinutes,
		presenterSeatId: null,
		visibility: 'open',
		origin: `approval:${id}`,
		place: 'approval'
	}));
}

async function commitmentsFor(ctx: Ctx, { roundtableId }: Meeting): Promise<PlacedItem[]> {
	if (!(await anyOpenCommitment(ctx, roundtableId))) return [];
	return [
		{
			kind: 'report',
			title: text('series.carryOver.commitments'),
			plannedMinutes: commitmentMinutes,
			presenterSeatId: null,
			visibility: 'open',
			origin: 'commitments',
			place: 'commitments'
		}
	];
}

/** What the table usually needs for it; anybody can change it on the agenda. */
const approvalMinutes = 5;
const commitmentMinutes = 10;
