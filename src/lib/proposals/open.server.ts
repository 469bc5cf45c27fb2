import { can } from '../access/access.ts';
import type { Action } from '../access/policies/all.ts';
import type { Ctx } from '../access/ctx.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import { notFound } from '../errors/refusal.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import { tableOfProposals } from '../roundtables/queries.server.ts';
import {
	attachmentsOf,
	historyOf,
	supportersOf,
	type Supporter
} from './history.queries.server.ts';
import { next, type ProposalTransition } from './lifecycle.ts';
import type { Proposal } from './proposals.ts';
import { findProposalAt } from './queries.server.ts';
import { contactOf } from './visitors.queries.server.ts';
import { speakingSeats } from './seat.server.ts';
import type { NamedMeeting, ProposalRights, ProposalView } from './view.ts';
import { comingMeetings } from './wished.server.ts';

/**
 * One proposal with its whole history, as far as the actor may see it.
 *
 * @throws Refusal 404 if it does not exist for them
 */
export async function openProposal(ctx: Ctx, slug: string, number: string): Promise<ProposalView> {
	const [proposal, table] = await Promise.all([
		findProposalAt(ctx, slug, number),
		tableOfProposals(ctx, { slug })
	]);
	if (!proposal || !table) throw notFound();
	const [supporters, history, files] = await Promise.all([
		supportersOf(ctx, proposal.id),
		historyOf(ctx, proposal.id),
		attachmentsOf(ctx, proposal.id)
	]);
	const rights = rightsOn(ctx, proposal, supporters);
	const ids = [proposal.meetingId, proposal.wishedMeetingId, ...history.map((e) => e.meetingId)];
	const meetings = await namedMeetings(ctx, ids);
	const named = (id: string | null) => meetings.get(id ?? '') ?? null;
	const placed = proposal.state === 'accepted' || proposal.state === 'deferred';
	return {
		...{ proposal, table: { slug: table.slug, name: table.name }, files, supporters },
		history: history.map((event) => ({ ...event, meeting: named(event.meetingId) })),
		meeting: placed ? named(proposal.meetingId) : null,
		wished: named(proposal.wishedMeetingId),
		item: placed ? await placeOf(ctx, proposal) : null,
		contact: can(ctx.actor, 'proposal.moderate', proposal)
			? (await contactOf(ctx, proposal.id)).contact
			: '',
		coming: rights.accept ? await comingMeetings(ctx, proposal.roundtableId) : [],
		can: rights
	};
}

async function namedMeetings(ctx: Ctx, ids: (string | null)[]): Promise<Map<string, NamedMeeting>> {
	const named = new Map<string, NamedMeeting>();
	for (const id of new Set(ids)) {
		const meeting = id === null ? undefined : await meetingOf(ctx, id);
		if (!meeting) continue;
		const { number, startsAt, state } = meeting;
		named.set(meeting.id, { id: meeting.id, number, startsAt, cancelled: state === 'cancelled' });
	}
	return named;
}

/** Its place on the agenda, as everybody counts there; null where the actor does not read it. */
async function placeOf(ctx: Ctx, { meetingId, itemId }: Proposal) {
	const agenda = meetingId === null ? [] : await agendaOf(ctx, meetingId);
	const item = agenda.find(({ id }) => id === itemId);
	return item ? { id: item.id, number: item.number } : null;
}

type OnAProposal = Extract<Action, `proposal.${'edit' | 'withdraw' | 'moderate' | 'decide'}`>;

function rightsOn(ctx: Ctx, proposal: Proposal, supporters: Supporter[]): ProposalRights {
	const { actor } = ctx;
	const { state, roundtableId } = proposal;
	const may = (action: OnAProposal, step: ProposalTransition) =>
		next(state, step) !== undefined && can(actor, action, proposal);
	const seats = speakingSeats(ctx, roundtableId);
	const joinable =
		(state === 'open' || state === 'deferred') && !seats.includes(proposal.seatId ?? '');
	const joined = supporters.some(({ seatId }) => seats.includes(seatId));
	const joins = joinable && can(actor, 'proposal.join', proposal);
	return {
		list: can(actor, 'proposal.list', { roundtableId }),
		readMeetings: can(actor, 'meeting.read', { id: proposal.meetingId ?? '', roundtableId }),
		edit: ['open', 'moderation'].includes(state) && can(actor, 'proposal.edit', proposal),
		withdraw: may('proposal.withdraw', 'withdraw'),
		retract: may('proposal.withdraw', 'retract'),
		join: joins && !joined,
		leave: joins && joined,
		admit: may('proposal.moderate', 'admit'),
		refuse: may('proposal.moderate', 'refuse'),
		reconsider: may('proposal.moderate', 'reconsider'),
		accept: may('proposal.decide', 'accept'),
		defer: may('proposal.decide', 'defer'),
		decline: may('proposal.decide', 'decline'),
		reopen: may('proposal.decide', 'reopen')
	};
}
