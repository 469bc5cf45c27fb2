import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '#lib/db/db.server.ts';
import { attendances } from '#lib/attendance/tables.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { roundtables } from '#lib/roundtables/tables.server.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import {
	aTableDeciding,
	ending,
	opened,
	readOut,
	recuse,
	seen
} from '../../../tests/support/decisions.ts';
import { closeVote } from './close-vote.server.ts';
import { noteResult } from './note-result.server.ts';
import { postponeVote } from './open-vote.server.ts';
import { openDecision } from './open.server.ts';
import { findDecision } from './queries.server.ts';
import { takeBackResult } from './take-back.server.ts';
import { saidNothing } from './silent.ts';
import { sayConsent } from './vote.server.ts';
import { seatsThen, votesOf } from './votes.queries.server.ts';
import type { SayInput } from './voting.ts';

const say = (seatId: string, choice: SayInput['choice'] = 'agree'): SayInput => ({
	version: 4,
	seatId,
	choice,
	text: choice === 'agree' ? '' : 'Das geht uns zu schnell.',
	mandate: ''
});

const leave = (db: Db, seatId: string) =>
	db.update(attendances).set({ leftAt: NOON }).where(eq(attendances.seatId, seatId));

const requireSeats = (db: Db, id: string, quorumValue: number) =>
	db.update(roundtables).set({ quorumKind: 'seats', quorumValue }).where(eq(roundtables.id, id));

describe('counting hands', () => {
	const hands = (yes: number, no: number, abstained: number) =>
		({ mode: 'show', yes, no, abstained }) as const;

	it('adopts with more yes than no, and keeps who was there', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db, { members: 4 });
		await readOut(chair.ctx, id);
		await noteResult(chair.ctx, id, { ...hands(2, 1, 2), version: 3 });
		expect(await findDecision(chair.ctx, id)).toMatchObject({
			state: 'adopted',
			mode: 'show',
			yes: 2,
			no: 1,
			abstained: 2,
			seatsEntitled: 5,
			seatsPresent: 5,
			seatsNeeded: 0,
			quorate: true
		});
		expect(await seatsThen(chair.ctx, { id })).toHaveLength(5);
	});

	it.for([
		[2, 2, 1],
		[0, 1, 4]
	])('rejects %i to %i, %i abstaining', async ([yes, no, abstained], { db }) => {
		const { id, chair } = await aTableDeciding(db, { members: 4 });
		await readOut(chair.ctx, id);
		await noteResult(chair.ctx, id, { ...hands(yes!, no!, abstained!), version: 3 });
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'rejected' });
	});

	it('refuses more hands than voting seats that are there and not recused, and fewer unless said', async ({
		db
	}) => {
		const { id, chair, item, voters } = await aTableDeciding(db, { members: 3 });
		await recuse(db, item.id, voters[0]!.seatId);
		await readOut(chair.ctx, id);
		const attempt = noteResult(chair.ctx, id, { ...hands(3, 1, 0), version: 3 });
		await expect(attempt).rejects.toMatchObject({ status: 400, key: 'decision.hands.tooMany' });
		const fewer = { ...hands(2, 0, 0), version: 3 };
		for (const uncounted of [undefined, 0, 2]) {
			const unsaid = noteResult(chair.ctx, id, { ...fewer, uncounted });
			await expect(unsaid).rejects.toMatchObject({ status: 409, key: 'decision.hands.tooFew' });
		}
		await noteResult(chair.ctx, id, { ...fewer, uncounted: 1 });
		const { bars } = await openDecision(chair.ctx, item.meetingId, id);
		expect(bars.map((bar) => [bar.id, bar.value])).toEqual([
			['yes', 2],
			['no', 0],
			['abstained', 0],
			['notCast', 1]
		]);
	});

	it('asks for the attendance first where nobody is checked in', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db, { present: false });
		await readOut(chair.ctx, id);
		const attempt = noteResult(chair.ctx, id, { ...hands(1, 0, 0), version: 3 });
		await expect(attempt).rejects.toMatchObject({ key: 'decision.hands.nobodyPresent' });
	});

	it('noted after the meeting is over, knows who was there at its end', async ({ db }) => {
		const { id, chair, meeting } = await aTableDeciding(db, { members: 2 });
		await readOut(chair.ctx, id);
		await db.update(attendances).set({ leftAt: new Date(NOON.getTime() - 3_600_000) });
		await db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meeting.id));
		await noteResult(chair.ctx, id, { ...hands(3, 0, 0), version: 3 });
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'adopted', seatsPresent: 3 });
	});

	it('can be corrected by whoever counted, with the same words', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		await readOut(chair.ctx, id);
		await noteResult(chair.ctx, id, { ...hands(0, 2, 2), version: 3 });
		await takeBackResult(chair.ctx, id, { version: 4 });
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'frozen', yes: null });
		await noteResult(chair.ctx, id, { ...hands(2, 0, 2), version: 5 });
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'adopted', yes: 2 });
	});
});

describe('a table without a quorum', () => {
	it('adopts nothing, rejects what was voted down, and may take note', async ({ db }) => {
		const { id, chair, table } = await aTableDeciding(db, { members: 2 });
		await requireSeats(db, table.id, 9);
		await readOut(chair.ctx, id);
		const note = (yes: number, no: number) =>
			noteResult(chair.ctx, id, { mode: 'show', yes, no, abstained: 0, version: 3 });
		await expect(note(3, 0)).rejects.toMatchObject({ key: 'decision.notQuorate' });
		await expect(
			noteResult(chair.ctx, id, { mode: 'unanimous', version: 3 })
		).rejects.toMatchObject({ key: 'decision.notQuorate' });
		await note(0, 3);
		const found = await findDecision(chair.ctx, id);
		expect(found).toMatchObject({ state: 'rejected', quorate: false, seatsNeeded: 9 });
		await takeBackResult(chair.ctx, id, { version: 4 });
		await noteResult(chair.ctx, id, { mode: 'noted', version: 5 });
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'adopted', mode: 'noted' });
	});

	it('can postpone a vote that would have adopted', async ({ db }) => {
		const { id, chair, voters, table } = await aTableDeciding(db);
		await opened(chair.ctx, id, 'consent');
		await sayConsent(voters[0]!.ctx, id, say(voters[0]!.seatId));
		await requireSeats(db, table.id, 9);
		const close = closeVote(chair.ctx, id, await ending(chair.ctx, id));
		await expect(close).rejects.toMatchObject({ key: 'decision.notQuorate' });
		await postponeVote(chair.ctx, id, await seen(chair.ctx, id));
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'frozen' });
	});
});

describe('consent with reservations', () => {
	it('is adopted with a reservation, and not with an objection', async ({ db }) => {
		for (const [choice, state] of [
			['reservation', 'adopted'],
			['objection', 'rejected']
		] as const) {
			const { id, chair, voters } = await aTableDeciding(db);
			await opened(chair.ctx, id, 'consent');
			await sayConsent(voters[0]!.ctx, id, say(voters[0]!.seatId));
			await sayConsent(voters[1]!.ctx, id, say(voters[1]!.seatId, choice));
			await closeVote(chair.ctx, id, await ending(chair.ctx, id));
			expect(await findDecision(chair.ctx, id)).toMatchObject({ state, mode: 'consent' });
		}
	});

	it('takes the last word of a seat, and one word only', async ({ db }) => {
		const { id, chair, voters } = await aTableDeciding(db);
		const [one] = voters;
		await opened(chair.ctx, id, 'consent');
		await sayConsent(one!.ctx, id, say(one!.seatId, 'objection'));
		await sayConsent(chair.ctx, id, say(one!.seatId));
		expect(await votesOf(chair.ctx, { id })).toMatchObject([{ choice: 'agree', text: '' }]);
	});

	it('does not take a word after the closing', async ({ db }) => {
		const { id, chair, voters } = await aTableDeciding(db);
		await opened(chair.ctx, id, 'consent');
		await sayConsent(chair.ctx, id, say(chair.seatId));
		await closeVote(chair.ctx, id, await ending(chair.ctx, id));
		const late = sayConsent(voters[0]!.ctx, id, say(voters[0]!.seatId, 'objection'));
		await expect(late).rejects.toMatchObject({ status: 409, key: 'decision.vote.closed' });
	});

	it('counts a seat that left after it voted, and not one that was recused since', async ({
		db
	}) => {
		const { id, chair, item, voters } = await aTableDeciding(db);
		const [left, recused] = [voters[0]!, voters[1]!];
		await opened(chair.ctx, id, 'consent');
		await sayConsent(left.ctx, id, say(left.seatId, 'reservation'));
		await sayConsent(recused.ctx, id, say(recused.seatId, 'objection'));
		await leave(db, left.seatId);
		await recuse(db, item.id, recused.seatId);
		await closeVote(chair.ctx, id, await ending(chair.ctx, id));
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'adopted', seatsPresent: 2 });
		const counted = (await votesOf(chair.ctx, { id })).filter((vote) => vote.counted);
		expect(counted).toMatchObject([{ seatId: left.seatId }]);
	});

	it.for(['recused', 'left', 'neverCame'] as const)(
		'a seat that %s has no say',
		async (why, { db }) => {
			const { id, chair, item, voters } = await aTableDeciding(db, {
				present: why !== 'neverCame'
			});
			const { ctx, seatId } = voters[0]!;
			await opened(chair.ctx, id, 'consent');
			if (why === 'recused') await recuse(db, item.id, seatId);
			if (why === 'left') await leave(db, seatId);
			const key = why === 'recused' ? 'decision.vote.recused' : 'decision.vote.absent';
			await expect(sayConsent(ctx, id, say(seatId))).rejects.toMatchObject({ status: 409, key });
		}
	);

	it('asks once more where somebody who is there said nothing, and keeps who it was', async ({
		db
	}) => {
		const { id, chair, item, voters } = await aTableDeciding(db);
		const [left, recused, silent] = voters.map(({ seatId }) => seatId);
		await opened(chair.ctx, id, 'consent');
		await sayConsent(chair.ctx, id, say(chair.seatId));
		await leave(db, left!);
		await recuse(db, item.id, recused!);
		const close = async (seats: string[]) =>
			closeVote(chair.ctx, id, { ...(await seen(chair.ctx, id)), silent: seats });
		for (const others of [[], [left!, recused!]]) {
			const key = 'decision.close.silent';
			await expect(close(others)).rejects.toMatchObject({ status: 409, key });
		}
		await close([silent!]);
		const { decision, seats } = await openDecision(chair.ctx, item.meetingId, id);
		expect(decision.state).toBe('adopted');
		expect(saidNothing(seats).map((seat) => seat.id)).toEqual([silent]);
	});

	it('is not closed before anybody has spoken', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		await opened(chair.ctx, id, 'consent');
		const attempt = closeVote(chair.ctx, id, await ending(chair.ctx, id));
		await expect(attempt).rejects.toMatchObject({ key: 'decision.close.nobodyVoted' });
	});
});
