import { and, eq, inArray, isNull } from 'drizzle-orm';
import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { deleteItem } from '#lib/agenda/delete.server.ts';
import { restoreItem } from '#lib/agenda/restore.server.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { commitments } from '#lib/commitments/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { Refusal } from '#lib/errors/refusal.ts';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { comingMeetings } from '#lib/meetings/coming.queries.server.ts';
import { createMeeting } from '#lib/meetings/create.server.ts';
import { editMeeting } from '#lib/meetings/edit.server.ts';
import { meetingOf } from '#lib/meetings/queries.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { acceptProposal, deferProposal } from '#lib/proposals/decide.server.ts';
import { proposals } from '#lib/proposals/tables.server.ts';
import { aMeeting, anItem, aProposal, as, unknownId } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullTable } from '../../../tests/support/seats.ts';
import { carryOver, carryOverAtTable } from './carry-over.server.ts';
import { standingItems } from './tables.server.ts';

const seed = Number(process.env['SEED'] ?? fc.sample(fc.nat(), 1)[0]);
const held = new Date('2026-02-10T17:00:00Z');

/** A table with a meeting behind it, standing items, an open commitment and two proposals. */
async function aBusyTable(db: Db) {
	const { table, chair } = await aFullTable(db);
	const roundtableId = table.id;
	const last = await aMeeting(db, { roundtableId, startsAt: held, state: 'held', number: 25 });
	const item = await anItem(db, { meetingId: last.id });
	const promise = { roundtableId, itemId: item.id, year: 2026, number: 1 };
	await db.insert(commitments).values({ id: unknownId(), ...promise });
	const [first, second] = generateNKeysBetween(null, null, 2);
	const standing = { roundtableId, kind: 'information' } as const;
	await db.insert(standingItems).values([
		{ ...standing, title: 'Begrüßung', place: 'opening', position: first! },
		{ ...standing, title: 'Verschiedenes', place: 'end', position: second! }
	]);
	for (let n = 0; n < 2; n++) await aProposal(db, { roundtableId });
	return { ctx: as(chair.actor, db), roundtableId, last };
}
type Busy = Awaited<ReturnType<typeof aBusyTable>>;

const evening = (n: number) => ({
	...{ title: '', time: '18:00', plannedMinutes: 90, place: '' },
	day: `2026-04-${String((n % 28) + 1).padStart(2, '0')}`
});
const pick = <T>(from: readonly T[], n: number): T | undefined =>
	from[n % Math.max(from.length, 1)];

/** Everything that moves what waits from one meeting to another. */
const steps: Record<string, (busy: Busy, n: number) => Promise<unknown>> = {
	create: ({ ctx, roundtableId }, n) => createMeeting(ctx, roundtableId, evening(n)),
	async move({ ctx, roundtableId }, n) {
		const coming = pick(await comingMeetings(ctx, roundtableId), n);
		const meeting = coming && (await meetingOf(ctx, coming.id));
		if (!meeting) return;
		await editMeeting(ctx, meeting.id, { ...evening(n * 7), version: meeting.version });
	},
	async cancel({ ctx, roundtableId }, n) {
		const meeting = pick(await comingMeetings(ctx, roundtableId), n);
		if (meeting) await cancelMeeting(ctx, meeting.id, { reason: 'Hochwasser' });
	},
	async prepare({ ctx, roundtableId }, n) {
		const meeting = pick(await comingMeetings(ctx, roundtableId), n);
		if (meeting) await carryOver(ctx, meeting.id);
	},
	propose: ({ ctx, roundtableId }) => aProposal(ctx.db, { roundtableId }),
	decide: async ({ ctx, roundtableId }, n) => {
		const open = and(eq(proposals.roundtableId, roundtableId), eq(proposals.state, 'open'));
		const proposal = pick(await ctx.db.select().from(proposals).where(open), n);
		const meeting = pick(await comingMeetings(ctx, roundtableId), n * 3);
		if (!proposal || !meeting) return;
		const decision = { reason: 'Darum.', version: proposal.version, meetingId: meeting.id };
		if (n % 2) await deferProposal(ctx, proposal.id, decision);
		else await acceptProposal(ctx, proposal.id, { ...decision, minutes: null });
	},
	settle: ({ ctx, roundtableId }, n) =>
		ctx.db
			.update(commitments)
			.set({ state: n % 2 ? 'done' : 'open' })
			.where(eq(commitments.roundtableId, roundtableId)),
	async remove({ ctx, roundtableId }, n) {
		const item = pick(await itemsOf(ctx, roundtableId, { deleted: false }), n);
		if (item) await deleteItem(ctx, item.id);
	},
	async restore({ ctx, roundtableId }, n) {
		const item = pick(await itemsOf(ctx, roundtableId, { deleted: true }), n);
		if (item) await restoreItem(ctx, item.id);
	}
};

/** Items of meetings that are still to come. */
async function itemsOf(ctx: Ctx, roundtableId: string, { deleted }: { deleted: boolean }) {
	const ids = (await comingMeetings(ctx, roundtableId)).map(({ id }) => id);
	const rows = await ctx.db.select().from(agendaItems).where(inArray(agendaItems.meetingId, ids));
	return rows.filter((row) => (row.deletedAt !== null) === deleted);
}

/** Origins a meeting has ever had, and how often each of them stands on its agenda. */
async function originsAt(db: Db, meetingId: string) {
	const rows = await db.select().from(agendaItems).where(eq(agendaItems.meetingId, meetingId));
	return rows.flatMap(({ origin }) => origin ?? []);
}

async function expectNothingLost({ ctx, roundtableId, last }: Busy) {
	const { db } = ctx;
	const coming = await comingMeetings(ctx, roundtableId);
	const standing = await db
		.select()
		.from(standingItems)
		.where(eq(standingItems.roundtableId, roundtableId));
	for (const { id } of coming) {
		const origins = await originsAt(db, id);
		expect(new Set(origins).size).toBe(origins.length);
		for (const item of standing) expect(origins).toContain(`standing:${item.id}`);
	}
	const [promise] = await db
		.select()
		.from(commitments)
		.where(eq(commitments.roundtableId, roundtableId));
	const [next] = coming;
	if (next) {
		const origins = await originsAt(db, next.id);
		expect(origins).toContain(`approval:${last.id}`);
		if (promise?.state === 'open') expect(origins).toContain('commitments');
	}
	await expectProposalsInOnePlace(db, roundtableId);
}

/** A proposal is open and nowhere, or placed and on exactly one agenda of a meeting that happens. */
async function expectProposalsInOnePlace(db: Db, roundtableId: string) {
	const rows = await db.select().from(proposals).where(eq(proposals.roundtableId, roundtableId));
	for (const { id, state, meetingId } of rows) {
		const living = await db
			.select({ meetingId: agendaItems.meetingId, state: meetings.state })
			.from(agendaItems)
			.innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
			.where(and(eq(agendaItems.origin, `proposal:${id}`), isNull(agendaItems.deletedAt)));
		const happening = living.filter((item) => item.state !== 'cancelled');
		if (state === 'open') expect(happening).toEqual([]);
		else expect(happening).toEqual([{ meetingId, state: 'planned' }]);
	}
}

describe('what is open', () => {
	it('arrives once at each meeting and is never lost, whatever becomes of meetings and items', async () => {
		const { db, close } = await freshDatabase();
		const many = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(99)), {
			minLength: 4,
			maxLength: 24
		});
		const property = fc.asyncProperty(many, async (chosen) => {
			const busy = await aBusyTable(db);
			await createMeeting(busy.ctx, busy.roundtableId, evening(10));
			for (const [step, n] of chosen) {
				await steps[step]!(busy, n).catch((reason: unknown) => {
					if (!(reason instanceof Refusal)) throw reason;
				});
			}
			await carryOverAtTable(as(anonymous, db), busy.roundtableId);
			await expectNothingLost(busy);
		});
		await fc.assert(property, { seed, numRuns: 10 });
		await close();
	}, 180_000);
});
