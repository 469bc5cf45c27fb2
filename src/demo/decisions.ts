import { hash } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import type { Ctx } from '#lib/access/ctx.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { attendances } from '#lib/attendance/tables.server.ts';
import { commitmentEvents, commitments } from '#lib/commitments/tables.server.ts';
import { decisions, decisionSeats, dissents, votes } from '#lib/decisions/tables.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { minutesBlocks } from '#lib/minutes/tables.server.ts';
import { seatHolders, seats } from '#lib/roundtables/tables.server.ts';
import type { Town } from './seed.ts';
import type { OrganisationKey } from './world.ts';

type Decided = typeof decisions.$inferSelect;
type Moment = { recorded: Date; frozen: Date; read: Date; opened: Date; closed: Date };

/** Minutes after the beginning of meeting 25 at which its decisions were taken, by number. */
const takenAfter: Record<number, number> = { 1: 8, 2: 38, 3: 70 };

/** How the decisions of meeting 25 were taken, and what became of its commitments. */
export async function seedDecisions(ctx: Ctx, town: Town): Promise<void> {
	const [meeting] = await ctx.db.select().from(meetings).where(eq(meetings.number, 25));
	const rows = await ctx.db
		.select({ decision: decisions, wording: minutesBlocks.text })
		.from(decisions)
		.innerJoin(agendaItems, eq(agendaItems.id, decisions.itemId))
		.innerJoin(minutesBlocks, eq(minutesBlocks.blockId, decisions.id))
		.where(eq(agendaItems.meetingId, meeting!.id));
	for (const { decision, wording } of rows) {
		const minutes = takenAfter[decision.number];
		if (minutes === undefined) continue;
		const moment = momentsFrom(new Date(meeting!.startsAt.getTime() + minutes * 60_000));
		const present = await seatsThere(ctx, meeting!.id, decision, moment.closed);
		await decide(ctx, town, decision, { wording, moment, present });
	}
	await seedEvidence(ctx, town);
}

function momentsFrom(closed: Date): Moment {
	const before = (minutes: number) => new Date(closed.getTime() - minutes * 60_000);
	return { recorded: before(9), frozen: before(4), read: before(3), opened: before(2), closed };
}

/** The voting seats, as the attendance of the evening has them. */
async function seatsThere({ db }: Ctx, meetingId: string, decision: Decided, at: Date) {
	const there = await db.select().from(attendances).where(eq(attendances.meetingId, meetingId));
	const present = there.filter(({ cameAt, leftAt }) => cameAt <= at && (!leftAt || leftAt > at));
	const voting = await db
		.selectDistinct({ id: seats.id })
		.from(seats)
		.innerJoin(seatHolders, eq(seatHolders.seatId, seats.id))
		.where(and(eq(seats.roundtableId, decision.roundtableId), ne(seats.role, 'observer')));
	const ids = new Set(present.map(({ seatId }) => seatId));
	await db.insert(decisionSeats).values(
		voting.map(({ id }) => ({
			decisionId: decision.id,
			seatId: id,
			present: ids.has(id),
			recused: false
		}))
	);
	return { voting: voting.length, ids: voting.map(({ id }) => id).filter((id) => ids.has(id)) };
}

type How = { wording: string; moment: Moment; present: { voting: number; ids: string[] } };

async function decide(ctx: Ctx, town: Town, decision: Decided, how: How): Promise<void> {
	const { wording, moment, present } = how;
	const hands = { yes: present.ids.length - 2, no: 1, abstained: 1 };
	const ways = [
		{},
		{ mode: 'unanimous' },
		{ mode: 'consent' },
		{ mode: 'show', ...hands }
	] as const;
	const way = ways[decision.number] ?? {};
	await ctx.db
		.update(decisions)
		.set({
			...way,
			createdAt: moment.recorded,
			wording,
			wordingHash: hash('sha256', wording),
			frozenAt: moment.frozen,
			frozenById: town.people.nils,
			readBackAt: moment.read,
			openedAt: decision.number === 2 ? moment.opened : null,
			closedAt: moment.closed,
			closedById: town.people.hedda,
			seatsEntitled: present.voting,
			seatsPresent: present.ids.length,
			seatsNeeded: 0,
			quorate: true
		})
		.where(eq(decisions.id, decision.id));
	if (decision.number === 2) await seedVoices(ctx, town, decision, how);
}

const reservations: Partial<Record<OrganisationKey, string>> = {
	sozialamt: 'Jede Person auf der Liste muss vorher einwilligen.',
	jobcenter: 'Der Telefondienst muss daneben bleiben.'
};

/** Everybody agrees, two with a reservation; one of them does not carry it in the end. */
async function seedVoices(ctx: Ctx, town: Town, decision: Decided, { present, moment }: How) {
	const seatOf = (key: OrganisationKey) => town.tables['runder-tisch'].seats.get(key);
	const words = new Map(
		Object.entries(reservations).map(([key, text]) => [seatOf(key as OrganisationKey), text])
	);
	const cast = { castById: town.people.nils, castAt: moment.closed, decisionId: decision.id };
	await ctx.db.insert(votes).values(
		present.ids.map((seatId) => {
			const text = words.get(seatId);
			return { ...cast, seatId, choice: text ? 'reservation' : 'agree', text: text ?? '' } as const;
		})
	);
	await ctx.db.insert(dissents).values({
		decisionId: decision.id,
		seatId: seatOf('jobcenter')!,
		kind: 'dissent',
		text: 'Das Jobcenter bleibt beim Telefondienst und arbeitet mit der Liste nicht.',
		mandate: 'Geschäftsführung des Jobcenters',
		personId: town.people.henrike,
		at: moment.closed
	});
}

/** What was done is said by whoever did it. */
async function seedEvidence({ db, now }: Ctx, town: Town): Promise<void> {
	const done = await db
		.select()
		.from(commitments)
		.where(
			and(
				eq(commitments.state, 'done'),
				eq(commitments.roundtableId, town.tables['runder-tisch'].id)
			)
		);
	const settledAt = new Date(now.getTime() - 2 * 24 * 60 * 60_000);
	for (const { id, evidence } of done) {
		await db.update(commitments).set({ settledAt }).where(eq(commitments.id, id));
		const event = { commitmentId: id, kind: 'done', note: evidence, at: settledAt } as const;
		await db.insert(commitmentEvents).values({ ...event, personId: town.people.ingmar });
	}
}
