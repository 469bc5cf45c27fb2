import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { EARLIER } from '../../../tests/support/builders.ts';
import { freshDatabase } from '../../../tests/support/database.ts';
import { aTableDeciding, opened, readOut, seen } from '../../../tests/support/decisions.ts';
import { addItem } from '../agenda/add.server.ts';
import { placeItem } from '../agenda/place.server.ts';
import { setVisibility } from '../agenda/set-visibility.server.ts';
import { come } from '../attendance/come.server.ts';
import { declareRecusal } from '../attendance/recuse.server.ts';
import { attendances } from '../attendance/tables.server.ts';
import type { Db } from '../db/db.server.ts';
import { noteResult } from '../decisions/note-result.server.ts';
import { openVote } from '../decisions/open-vote.server.ts';
import { findDecision } from '../decisions/queries.server.ts';
import { sayConsent } from '../decisions/vote.server.ts';
import { Refusal } from '../errors/refusal.ts';
import { makeGuestLink } from '../meetings/make-guest-link.server.ts';
import { markHeld } from '../meetings/mark-held.server.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import { setCurrentItem } from '../meetings/set-current-item.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { minutesRooms } from '../minutes/tables.server.ts';
import { writePosition } from '../positions/write.server.ts';
import { askToSpeak } from '../speaking/ask.server.ts';
import { nameVersion } from '../versions/name.server.ts';
import { findVersion, versionItems } from '../versions/queries.server.ts';
import { restoreVersion } from '../versions/restore.server.ts';
import { takeVersion } from '../versions/take.server.ts';
import { itemTimes } from '../agenda/tables.server.ts';
import { freezeRecord } from './freeze.server.ts';
import { findRecord } from './queries.server.ts';

type Table = Awaited<ReturnType<typeof aTableDeciding>>;

async function all(work: Promise<unknown>[]): Promise<void> {
	for (const result of await Promise.allSettled(work))
		if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Refusal);
}

const hold = (db: Db, { meeting }: Table) =>
	db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meeting.id));

const coming = { deputy: false, remote: false, personId: null, came: '', left: '', name: '' };

/** What people do while somebody presses "freeze". */
async function everythingAtOnce(table: Table, version: number, round: number) {
	const { chair, voters, meeting, item, id } = table;
	const { ctx } = chair;
	const item1 = { kind: 'discussion', title: 'Noch etwas', plannedMinutes: 5 } as const;
	const placed = { ...item1, presenterSeatId: null, visibility: 'open', place: 'end' } as const;
	const said = { itemId: item.id, kind: 'position', mandate: '', version: 1 } as const;
	const decided = { ...(await seen(ctx, id)), mode: 'unanimous' } as const;
	const hands = { yes: null, no: null, abstained: null };
	const work = [
		...voters.map(
			({ ctx, seatId }) =>
				() =>
					writePosition(ctx, meeting.id, { ...said, id: null, seatId, text: 'So.' })
		),
		() => noteResult(ctx, id, { ...decided, ...hands }),
		() => addItem(ctx, meeting.id, { ...item1, presenterSeatId: null }),
		() => placeItem(ctx, meeting.id, { ...placed, origin: 'standing:x' }),
		() => setVisibility(ctx, { itemId: item.id, visibility: 'closed' }),
		() => declareRecusal(ctx, { itemId: item.id, seatId: voters[0]!.seatId }),
		() =>
			makeGuestLink(ctx, meeting.id, {
				...{ name: 'Gast', email: '', itemId: item.id },
				language: 'de'
			}),
		() => restoreVersion(ctx, { meetingId: meeting.id, number: version }, { itemId: null }),
		() => nameVersion(ctx, meeting.id, { note: 'Stand' })
	];
	// Each time the freeze comes later in the queue.
	work.splice(round * 2, 0, () => freezeRecord(ctx, meeting.id));
	return all(work.map((run) => run()));
}

describe('the freeze and everything else at the same moment', () => {
	it('keeps what stands: nothing changes behind the draft', { timeout: 120_000 }, async () => {
		const { db, close } = await freshDatabase();
		for (let round = 0; round < 6; round++) {
			const table = await aTableDeciding(db);
			const { chair, meeting, id } = table;
			await readOut(chair.ctx, id);
			await hold(db, table);
			const { number } = await takeVersion(chair.ctx, meeting.id, { kind: 'named' });
			await everythingAtOnce(table, number, round);

			const record = await findRecord(chair.ctx, meeting.id);
			const draft = await findVersion(chair.ctx, record!.versionId);
			const now = await takeVersion(chair.ctx, meeting.id, { kind: 'named' });
			const words = async (version: string) =>
				(await versionItems(chair.ctx, version)).map(({ authors: _, ...item }) => item);
			expect(await words(now.id)).toEqual(await words(draft!.id));
			expect(now.hash).toBe(draft!.hash);
			const rooms = await db
				.select()
				.from(minutesRooms)
				.where(eq(minutesRooms.meetingId, meeting.id));
			expect(rooms.map(({ state }) => state)).toEqual(rooms.map(() => 'frozen'));
		}
		await close();
	});

	it('either finds a running vote or lets none begin', { timeout: 60_000 }, async () => {
		const { db, close } = await freshDatabase();
		for (let round = 0; round < 6; round++) {
			const table = await aTableDeciding(db);
			const { chair, meeting, id } = table;
			await readOut(chair.ctx, id);
			await hold(db, table);
			const { version } = await seen(chair.ctx, id);
			const vote = { version, mode: 'consent' as const, options: [], passive: true };
			await all([freezeRecord(chair.ctx, meeting.id), openVote(chair.ctx, id, vote)]);
			const voting = (await findDecision(chair.ctx, id))?.state === 'voting';
			const frozen = (await meetingOf({ db }, meeting.id))?.minutesState === 'draft';
			expect(voting).toBe(!frozen);
		}
		await close();
	});
});

describe('the end of a meeting and everything else at the same moment', () => {
	it('leaves nobody speaking or there, and no clock running', { timeout: 60_000 }, async () => {
		const { db, close } = await freshDatabase();
		for (let round = 0; round < 6; round++) {
			const table = await aTableDeciding(db, { present: false });
			const { chair, voters, meeting, item, id } = table;
			await db.update(meetings).set({ startsAt: EARLIER }).where(eq(meetings.id, meeting.id));
			await opened(chair.ctx, id, 'consent');
			await setCurrentItem(chair.ctx, meeting.id, item.id);
			const agree = { version: 4, choice: 'agree', text: '', mandate: '' } as const;
			await all([
				...voters.map(({ ctx, seatId }) => come(ctx, meeting.id, { ...coming, seatId })),
				...voters.map(({ ctx }) => askToSpeak(ctx, meeting.id, null)),
				...voters.map(({ ctx, seatId }) => sayConsent(ctx, id, { ...agree, seatId })),
				markHeld(chair.ctx, meeting.id),
				setCurrentItem(chair.ctx, meeting.id, null),
				setCurrentItem(chair.ctx, meeting.id, item.id)
			]);
			const now = await meetingOf({ db }, meeting.id);
			expect(now).toMatchObject({ state: 'held', currentItemId: null });
			const there = await db
				.select()
				.from(attendances)
				.where(eq(attendances.meetingId, meeting.id));
			expect(there.filter(({ leftAt }) => leftAt === null)).toEqual([]);
			const clocks = await db.select().from(itemTimes).where(eq(itemTimes.itemId, item.id));
			expect(clocks.filter(({ endedAt }) => endedAt === null)).toEqual([]);
		}
		await close();
	});
});
