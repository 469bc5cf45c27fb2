import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Item } from '../agenda/agenda.ts';
import type { Quorum } from '../attendance/quorum.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import { seatName } from '../roundtables/round.ts';
import { seatsShown } from '../roundtables/seats.queries.server.ts';
import type { Decision } from './decisions.ts';
import { isDecided } from './lifecycle.ts';
import { seatsNow } from './seats-now.server.ts';
import { tookPart } from './took-part.ts';
import type { DissentShown, SeatShown } from './view.ts';
import { dissentsOf, seatsThen, type SeatThen, type Vote } from './votes.queries.server.ts';

type Shown = { decision: Decision; item: Item; votes: Vote[]; writing: boolean };

/** The voting seats: as they are now, or once it is decided as they were then. */
export async function seatsShownFor(ctx: Ctx, shown: Shown): Promise<SeatShown[]> {
	const { decision, item } = shown;
	const over = isDecided(decision.state);
	const standing = over ? await seatsThen(ctx, decision) : (await seatsNow(ctx, item)).seats;
	const seats = await seatsShown(
		ctx,
		standing.map(({ seatId }) => seatId)
	);
	return seats.map((seat) => {
		const { present, recused } = standing.find(({ seatId }) => seatId === seat.id)!;
		const own = ctx.actor.kind === 'person' && ctx.actor.seats.some((o) => o.seatId === seat.id);
		return {
			id: seat.id,
			name: seatName(seat),
			group: seat.organisation.group,
			present,
			recused,
			own,
			...said(seat.id, shown.votes),
			can: rightsFor(ctx, seat.id, shown, standing)
		};
	});
}

function said(seatId: string, votes: Vote[]) {
	const own = votes.filter((vote) => vote.seatId === seatId);
	const [first] = own;
	const resistances = own.flatMap(({ optionId, resistance }) =>
		optionId !== null && resistance !== null ? [[optionId, resistance] as const] : []
	);
	return {
		choice: first?.choice ?? null,
		text: first?.text ?? '',
		mandate: first?.mandate ?? '',
		voted: first !== undefined,
		counted: first?.counted ?? true,
		resistances: Object.fromEntries(resistances)
	};
}

function rightsFor(
	{ actor }: Ctx,
	seatId: string,
	{ decision, item, votes, writing }: Shown,
	standing: SeatThen[]
): SeatShown['can'] {
	const subject = { ...item, seatId };
	const seat = standing.find((each) => each.seatId === seatId);
	const hasASay = decision.state === 'voting' && seat?.present && !seat.recused;
	const decided = isDecided(decision.state) && tookPart(seatId, standing, votes);
	return {
		vote: Boolean(writing && hasASay) && can(actor, 'decision.vote', subject),
		dissent: writing && decided && can(actor, 'decision.dissent', subject),
		specialVote: writing && decided && can(actor, 'decision.specialVote', subject)
	};
}

export async function dissentsShown(
	ctx: Ctx,
	{ decision, item, writing }: Omit<Shown, 'votes'>
): Promise<DissentShown[]> {
	const rows = await dissentsOf(ctx, decision);
	const [seats, people] = await Promise.all([
		seatsShown(ctx, [...new Set(rows.map(({ seatId }) => seatId))]),
		peopleNamed(ctx, [...new Set(rows.map(({ personId }) => personId))])
	]);
	return rows.map(({ personId, ...row }) => {
		const seat = seats.find(({ id }) => id === row.seatId);
		const action = row.kind === 'specialVote' ? 'decision.specialVote' : 'decision.dissent';
		return {
			...row,
			seat: seat ? seatName(seat) : '',
			by: people.find(({ id }) => id === personId)?.name ?? '',
			canWithdraw: writing && can(ctx.actor, action, { ...item, seatId: row.seatId })
		};
	});
}

/** Once it is decided, what was kept; else how it stands now. */
export async function quorumShown(ctx: Ctx, decision: Decision, item: Item): Promise<Quorum> {
	const { seatsEntitled, seatsPresent, seatsNeeded, quorate } = decision;
	if (!isDecided(decision.state)) return (await seatsNow(ctx, item)).quorum;
	return {
		entitled: seatsEntitled ?? 0,
		present: seatsPresent ?? 0,
		needed: seatsNeeded ?? 0,
		quorate: quorate ?? true
	};
}
