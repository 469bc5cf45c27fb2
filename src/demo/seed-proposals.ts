import { randomUUID } from 'node:crypto';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Ctx } from '#lib/access/ctx.ts';
import { placeItem } from '#lib/agenda/place.server.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { keepFiles } from '#lib/files/keep.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import * as tables from '#lib/proposals/tables.server.ts';
import { roundtables } from '#lib/roundtables/tables.server.ts';
import { addDays, momentAt } from '#lib/time/zone.ts';
import { demoProposals, demoRequest, type DemoProposal } from './proposals.ts';
import type { Town } from './seed.ts';
import { organisations, people } from './world.ts';

type Meetings = Record<25 | 26 | 'later', string>;
type Seeding = { ctx: Ctx; town: Town; meetings: Meetings };

const slug = 'runder-tisch';
/** After meeting no. 26, where no series has made one. */
const laterBy = 28;

/** What the Runder Tisch was asked for, and what became of it. Call it behind the meetings. */
export async function seedProposals(ctx: Ctx, town: Town): Promise<void> {
	const { id } = town.tables[slug];
	await ctx.db.update(roundtables).set({ publicProposals: true }).where(eq(roundtables.id, id));
	const seeding = { ctx, town, meetings: await meetingsOf(ctx, town) };
	for (const proposal of demoProposals) await seedProposal(seeding, proposal);
	await seedRequest(seeding);
}

const at = ({ town }: Seeding, day: number) => momentAt(addDays(town.d0, day), '10:00');

async function meetingsOf({ db }: Ctx, town: Town): Promise<Meetings> {
	const { id: roundtableId } = town.tables[slug];
	const idOf = async (number: number) => {
		const which = and(eq(meetings.roundtableId, roundtableId), eq(meetings.number, number));
		const [row] = await db.select({ id: meetings.id }).from(meetings).where(which);
		return row?.id ?? '';
	};
	const afterwards = and(
		eq(meetings.roundtableId, roundtableId),
		gt(meetings.startsAt, momentAt(addDays(town.d0, 1), '00:00'))
	);
	const [next] = await db
		.select({ id: meetings.id })
		.from(meetings)
		.where(afterwards)
		.orderBy(asc(meetings.startsAt))
		.limit(1);
	const later = next?.id ?? randomUUID();
	if (!next) {
		const startsAt = momentAt(addDays(town.d0, laterBy), '18:00');
		const place = 'Kulturladen';
		await db.insert(meetings).values({ id: later, roundtableId, number: 27, startsAt, place });
	}
	return { 25: await idOf(25), 26: await idOf(26), later };
}

async function seedProposal(seeding: Seeding, proposal: DemoProposal): Promise<void> {
	const { ctx, town, meetings } = seeding;
	const { number, title, reason, kind, minutes, state, by, visitor } = proposal;
	const id = randomUUID();
	const seats = town.tables[slug].seats;
	const meetingId = proposal.meeting ? meetings[proposal.meeting] : null;
	await ctx.db.insert(tables.proposals).values({
		...{ id, number, title, reason, kind, minutes, state, meetingId },
		roundtableId: town.tables[slug].id,
		source: by ? 'seat' : 'public',
		seatId: by ? (seats.get(by.seat) ?? null) : null,
		personId: by ? town.people[by.person] : null,
		proposer: by
			? `${people[by.person].name}, ${organisations[by.seat][1]}`
			: (visitor?.name ?? ''),
		contact: visitor?.contact ?? '',
		wishedMeetingId: proposal.wished ? meetings[proposal.wished] : null,
		createdAt: at(seeding, proposal.day)
	});
	await placeIt(seeding, id, proposal);
	await attachTo(ctx, id, proposal);
	await joinIt(seeding, id, proposal);
	await tellIt(seeding, id, proposal);
}

/** The item it became; a deferred one arrives at its meeting like any other. */
async function placeIt({ ctx, town, meetings }: Seeding, id: string, proposal: DemoProposal) {
	if (!proposal.meeting) return;
	const meetingId = meetings[proposal.meeting];
	const origin = `proposal:${id}`;
	const named = and(
		eq(agendaItems.meetingId, meetingId),
		eq(agendaItems.title, proposal.item ?? '')
	);
	const [there] = await ctx.db.update(agendaItems).set({ origin }).where(named).returning();
	const seatId = proposal.by && town.tables[slug].seats.get(proposal.by.seat);
	const itemId =
		there?.id ??
		(
			await placeItem(ctx, meetingId, {
				kind: proposal.kind,
				title: proposal.title,
				plannedMinutes: proposal.minutes,
				presenterSeatId: seatId ?? null,
				...({ visibility: 'open', origin, place: 'beforeEnd' } as const)
			})
		).id;
	await ctx.db.update(tables.proposals).set({ itemId }).where(eq(tables.proposals.id, id));
}

async function attachTo(ctx: Ctx, proposalId: string, { file }: DemoProposal): Promise<void> {
	if (!file) return;
	const ids = await keepFiles(ctx, [new File([file.text], file.name)], { most: 1 });
	for (const fileId of ids)
		await ctx.db.insert(tables.proposalFiles).values({ proposalId, fileId });
}

async function joinIt(seeding: Seeding, proposalId: string, { joined = [] }: DemoProposal) {
	const { ctx, town } = seeding;
	for (const { person, seat, day } of joined) {
		const seatId = town.tables[slug].seats.get(seat);
		if (!seatId) throw new Error(`${seat} has no seat.`);
		const support = { seatId, personId: town.people[person], at: at(seeding, day) };
		await ctx.db.insert(tables.proposalSupports).values({ proposalId, ...support });
	}
}

/** Its history, in the order of the days. */
async function tellIt(seeding: Seeding, proposalId: string, proposal: DemoProposal) {
	const { ctx, town, meetings } = seeding;
	const joined = (proposal.joined ?? []).map(({ person, day }) => {
		return { kind: 'joined', day, by: person, reason: '', meeting: undefined } as const;
	});
	const made = { kind: 'made', day: proposal.day, by: proposal.by?.person } as const;
	const events = [made, ...joined, ...(proposal.events ?? [])].sort((a, b) => a.day - b.day);
	for (const event of events) {
		const { kind, day, by } = event;
		await ctx.db.insert(tables.proposalEvents).values({
			...{ proposalId, kind, at: at(seeding, day) },
			personId: by ? town.people[by] : null,
			reason: 'reason' in event ? event.reason : '',
			meetingId: 'meeting' in event && event.meeting ? meetings[event.meeting] : null,
			earlierTitle: kind === 'edited' ? 'Schwimmkurs' : null
		});
	}
}

async function seedRequest(seeding: Seeding): Promise<void> {
	const { ctx, town } = seeding;
	const { id: roundtableId, seats } = town.tables[slug];
	const [first] = demoRequest.supports;
	const id = randomUUID();
	const { reason } = demoRequest;
	const createdAt = at(seeding, first.day);
	await ctx.db.insert(tables.extraMeetingRequests).values({ id, roundtableId, reason, createdAt });
	for (const { person, seat, day } of demoRequest.supports) {
		const seatId = seats.get(seat);
		if (!seatId) throw new Error(`${seat} has no seat.`);
		const support = { seatId, personId: town.people[person], at: at(seeding, day) };
		await ctx.db.insert(tables.extraMeetingSupports).values({ requestId: id, ...support });
	}
}
