import { can, demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import type { Roundtable, SeatNow } from '../roundtables/roundtables.ts';
import { seatsNamed } from '../roundtables/seats.queries.server.ts';
import type { ExtraRequest, Support } from './extra.ts';
import { countOf, requestsAt, supportsOf } from './extra.queries.server.ts';
import { speakingSeats } from './seat.server.ts';
import type { NamedMeeting } from './view.ts';

export type RequestView = ExtraRequest & {
	supports: (Support & { organisation: string })[];
	meeting: NamedMeeting | null;
};

export type ExtraView = {
	/** The one that is open. */
	open: RequestView | null;
	/** What became of earlier ones. */
	earlier: RequestView[];
	voting: SeatNow[];
	count: number;
	needed: number;
	can: { begin: boolean; support: boolean; withdraw: boolean; convene: boolean };
};

/** What a table asks for out of turn, and how many of its seats do. */
export async function openExtra(ctx: Ctx, table: Roundtable): Promise<ExtraView> {
	const at = { roundtableId: table.id };
	demand(ctx, 'extraMeeting.read', at);
	const requests: RequestView[] = [];
	for (const request of await requestsAt(ctx, table.id)) requests.push(await viewOf(ctx, request));
	const open = requests.find(({ state }) => state === 'open') ?? null;
	const { voting, count, needed } = await countOf(ctx, at, open?.supports ?? []);
	const seats = speakingSeats(ctx, table.id);
	const stands = open?.supports.some(({ seatId }) => seats.includes(seatId)) ?? false;
	const speaks = !table.archivedAt && can(ctx.actor, 'extraMeeting.support', at);
	return {
		...{ open, voting, count, needed },
		earlier: requests.filter(({ state }) => state !== 'open'),
		can: {
			begin: speaks && !open,
			support: speaks && open !== null && !stands,
			withdraw: speaks && stands,
			convene: open !== null && count >= needed && can(ctx.actor, 'extraMeeting.convene', at)
		}
	};
}

async function viewOf(ctx: Ctx, request: ExtraRequest): Promise<RequestView> {
	const supports = await supportsOf(ctx, request.id);
	const names = await seatsNamed(
		ctx,
		supports.map(({ seatId }) => seatId)
	);
	const called = request.meetingId ? await meetingOf(ctx, request.meetingId) : undefined;
	const meeting = called && {
		...{ id: called.id, number: called.number, startsAt: called.startsAt },
		cancelled: called.state === 'cancelled'
	};
	return {
		...request,
		supports: supports.map((one) => ({ ...one, organisation: names.get(one.seatId) ?? '' })),
		meeting: meeting ?? null
	};
}
