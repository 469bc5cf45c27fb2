import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Item } from '../agenda/agenda.ts';
import { findItem } from '../agenda/queries.server.ts';
import { entriesOfItem } from '../commitments/queries.server.ts';
import { notFound } from '../errors/refusal.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import { isChangeable } from '../meetings/meetings.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { wordingOnDisk } from '../minutes/block-wording.server.ts';
import { wordingsOf } from '../minutes/wordings.queries.server.ts';
import { dayOf } from '../time/zone.ts';
import { openModes, type Decision } from './decisions.ts';
import { isDecided, next, type DecisionEvent } from './lifecycle.ts';
import { findDecision } from './queries.server.ts';
import { barsOf } from './results.ts';
import { dissentsShown, quorumShown, seatsShownFor } from './seats-shown.server.ts';
import { tallyOptions } from './tally.ts';
import type { DecisionView, SeatShown, Step } from './view.ts';
import { optionsOf, votesOf } from './votes.queries.server.ts';

/**
 * Everything the page of a decision shows, as far as the actor may see it.
 *
 * @throws Refusal 404 if it does not exist for them in that meeting
 */
export async function openDecision(
	ctx: Ctx,
	meetingId: string,
	id: string
): Promise<DecisionView & { item: Item }> {
	const decision = await findDecision(ctx, id);
	const item = decision && (await findItem(ctx, decision.itemId));
	const meeting = item?.meetingId === meetingId && (await findMeeting(ctx, meetingId));
	if (!item || !meeting) throw notFound('decision.unknown');
	const writing = isChangeable(meeting);
	const [options, votes] = await Promise.all([optionsOf(ctx, decision), votesOf(ctx, decision)]);
	const seats = await seatsShownFor(ctx, { decision, item, votes, writing });
	const optionIds = options.map((option) => option.id);
	return {
		decision,
		item,
		inMinutes: await wordingNow(ctx, decision),
		seats,
		options,
		quorum: await quorumShown(ctx, decision, item),
		bars: barsOf(decision, seats.filter(counts), optionIds),
		tallies: tallyOptions(optionIds, resistancesOf(seats.filter(counts))),
		dissents: await dissentsShown(ctx, { decision, item, writing }),
		commitments: await entriesOfItem(ctx, item.id),
		steps: await stepsOf(ctx, decision),
		today: dayOf(ctx.now),
		can: rightsIn(ctx, decision, item, writing)
	};
}

/** Before it is frozen, to the letter; afterwards only to say that the minutes say something else. */
async function wordingNow(ctx: Ctx, decision: Decision): Promise<string | undefined> {
	if (decision.state === 'draft') return wordingOnDisk(ctx, decision);
	return (await wordingsOf(ctx, [decision])).get(decision.id);
}

const counts = ({ counted }: SeatShown): boolean => counted;

const resistancesOf = (seats: SeatShown[]) =>
	seats.flatMap(({ id, resistances }) =>
		Object.entries(resistances).map(([optionId, resistance]) => ({
			optionId,
			seatId: id,
			resistance
		}))
	);

function rightsIn(ctx: Ctx, decision: Decision, item: Item, writing: boolean): DecisionView['can'] {
	const freeze = writing && can(ctx.actor, 'decision.freeze', item);
	const decide = writing && can(ctx.actor, 'decision.decide', item);
	const now = (event: DecisionEvent) => next(decision.state, event) !== undefined;
	const alone = !openModes.some((mode) => mode === decision.mode);
	const read = decision.readBackAt !== null;
	return {
		freeze: freeze && now('freeze'),
		reopen: freeze && now('reopen'),
		readBack: decide && now('readBack') && !read,
		decide: decide && now('adopt') && read,
		close: decide && now('closeRejecting'),
		withdraw: decide && now('withdraw'),
		takeBack: decide && now('takeBack') && alone
	};
}

async function stepsOf(ctx: Ctx, decision: Decision): Promise<Step[]> {
	const { createdAt, frozenAt, frozenById, readBackAt, openedAt, closedAt, closedById } = decision;
	const ids = [frozenById, closedById].flatMap((id) => id ?? []);
	const people = await peopleNamed(ctx, [...new Set(ids)]);
	const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '';
	const ended = isDecided(decision.state) || decision.state === 'withdrawn' ? closedAt : null;
	const steps: (Omit<Step, 'at'> & { at: Date | null })[] = [
		{ kind: 'recorded', at: createdAt, by: '' },
		{ kind: 'frozen', at: frozenAt, by: nameOf(frozenById) },
		{ kind: 'readBack', at: readBackAt, by: '' },
		{ kind: 'opened', at: openedAt, by: '' },
		{ kind: 'closed', at: ended, by: nameOf(closedById) }
	];
	return steps.flatMap(({ at, ...step }) => (at ? [{ ...step, at }] : []));
}
