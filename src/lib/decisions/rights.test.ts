import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Actor } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import type { Db } from '#lib/db/db.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import {
	aDecision,
	checkIn,
	ending,
	opened,
	readOut,
	seen,
	wording
} from '../../../tests/support/decisions.ts';
import { aFullMeeting, type Role, roles } from '../../../tests/support/meetings.ts';
import { closeVote } from './close-vote.server.ts';
import { noteDissent } from './dissent.server.ts';
import { freezeDecision, readBackDecision, reopenDecision } from './freeze.server.ts';
import { noteResult } from './note-result.server.ts';
import { openVote, postponeVote } from './open-vote.server.ts';
import { takeBackResult, withdrawDecision } from './take-back.server.ts';
import { sayConsent } from './vote.server.ts';

type Full = Awaited<ReturnType<typeof aFullMeeting>>;
type World = { full: Full; id: string; chair: Ctx };
type Action = {
	name: string;
	/** The state it is done in. */
	from: 'draft' | 'frozen' | 'read' | 'voting' | 'adopted';
	act: (ctx: Ctx, world: World) => Promise<void>;
	/** Everybody who may; the others are refused. */
	allowed: Role[];
};

const leads: Role[] = ['chair', 'minuteTaker'];
const own = (full: Full) => full.member.seat.id;
const agree = { version: 4, choice: 'agree', text: '', mandate: '' } as const;
const dissent = (seatId: string, kind: 'dissent' | 'specialVote') => ({
	version: 4,
	seatId,
	kind,
	text: 'Wir sehen das anders.',
	mandate: ''
});

const actions: Action[] = [
	{
		name: 'freeze',
		from: 'draft',
		act: async (ctx, { id, chair }) =>
			freezeDecision(ctx, id, { ...(await seen(chair, id)), seen: wording }),
		allowed: leads
	},
	{
		name: 'reopen',
		from: 'frozen',
		act: async (ctx, { id, chair }) => reopenDecision(ctx, id, await seen(chair, id)),
		allowed: leads
	},
	{
		name: 'readBack',
		from: 'frozen',
		act: async (ctx, { id, chair }) => readBackDecision(ctx, id, await seen(chair, id)),
		allowed: leads
	},
	{
		name: 'note the result',
		from: 'read',
		act: async (ctx, { id, chair }) =>
			noteResult(ctx, id, { mode: 'unanimous', ...(await seen(chair, id)) }),
		allowed: leads
	},
	{
		name: 'open a vote',
		from: 'read',
		act: async (ctx, { id, chair }) =>
			openVote(ctx, id, {
				...(await seen(chair, id)),
				mode: 'consent',
				options: [],
				passive: false
			}),
		allowed: leads
	},
	{
		name: 'vote for the seat of the member',
		from: 'voting',
		act: (ctx, { id, full }) => sayConsent(ctx, id, { ...agree, seatId: own(full) }),
		allowed: [...leads, 'member']
	},
	{
		name: 'vote for the seat of the observer',
		from: 'voting',
		act: (ctx, { id, full }) => sayConsent(ctx, id, { ...agree, seatId: full.observer.seat.id }),
		allowed: []
	},
	{
		name: 'postpone',
		from: 'voting',
		act: async (ctx, { id, chair }) => postponeVote(ctx, id, await seen(chair, id)),
		allowed: leads
	},
	{
		name: 'close',
		from: 'voting',
		act: async (ctx, { id, chair, full }) => {
			await sayConsent(chair, id, { ...agree, seatId: own(full) });
			await closeVote(ctx, id, await ending(chair, id));
		},
		allowed: leads
	},
	{
		name: 'withdraw',
		from: 'frozen',
		act: async (ctx, { id, chair }) => withdrawDecision(ctx, id, await seen(chair, id)),
		allowed: leads
	},
	{
		name: 'take the result back',
		from: 'adopted',
		act: async (ctx, { id, chair }) => takeBackResult(ctx, id, await seen(chair, id)),
		allowed: leads
	},
	{
		name: 'note the dissent of the member',
		from: 'adopted',
		act: (ctx, { id, full }) => noteDissent(ctx, id, dissent(own(full), 'dissent')),
		allowed: [...leads, 'member']
	},
	{
		name: 'write the Sondervotum of the member',
		from: 'adopted',
		act: (ctx, { id, full }) => noteDissent(ctx, id, dissent(own(full), 'specialVote')),
		allowed: ['member']
	}
];

async function aWorld(db: Db, from: Action['from']): Promise<World> {
	const full = await aFullMeeting(db);
	const chair = as(full.actors.chair, db);
	const { chair: one, minuteTaker, member, observer } = full;
	for (const { seat } of [one, minuteTaker, member, observer]) {
		await checkIn(db, full.meeting.id, seat.id);
	}
	const id = await aDecision(chair, full.open.id);
	if (from === 'frozen') await freezeDecision(chair, id, { version: 1, seen: wording });
	if (from === 'read' || from === 'adopted') await readOut(chair, id);
	if (from === 'voting') await opened(chair, id, 'consent');
	if (from === 'adopted') await noteResult(chair, id, { mode: 'unanimous', version: 3 });
	return { full, id, chair };
}

const mayNotSee: Role[] = ['guestOfTheClosedItem', 'operator', 'stranger'];

/** What came of it: `done`, or the status of the refusal. */
const outcome = (attempt: Promise<unknown>): Promise<'done' | number> =>
	attempt.then(
		() => 'done' as const,
		(reason: { status?: number }) => {
			if (reason.status === undefined) throw reason;
			return reason.status;
		}
	);

describe('who may decide', () => {
	const cases = actions.flatMap((action) => roles.map((role) => [action, role] as const));
	it.for(cases.map(([action, role]) => [action.name, role, action] as const))(
		'%s as %s',
		async ([, role, action], { db }) => {
			const world = await aWorld(db, action.from);
			const ctx = as(world.full.actors[role], db);
			const came = await outcome(action.act(ctx, world));
			const seesNothing = mayNotSee.includes(role);
			const refused = action.name.includes('observer') && leads.includes(role) ? 400 : 403;
			const expected = action.allowed.includes(role) ? 'done' : seesNothing ? 404 : refused;
			expect(came).toBe(expected);
		}
	);

	it.for(actions.map((action) => [action.name, action] as const))(
		'%s: not once the minutes are frozen, nor in a cancelled meeting',
		async ([, action], { db }) => {
			for (const change of [{ minutesState: 'draft' }, { state: 'cancelled' }] as const) {
				const world = await aWorld(db, action.from);
				const { meeting, actors } = world.full;
				await db.update(meetings).set(change).where(eq(meetings.id, meeting.id));
				const ctx = as(action.allowed.includes('member') ? actors.member : actors.chair, db);
				expect(await outcome(action.act(ctx, world))).toBe(409);
			}
		}
	);

	it.for(actions.map((action) => [action.name, action] as const))(
		'%s: not in a state it does not belong to',
		async ([, action], { db }) => {
			const other = action.from === 'draft' ? 'voting' : 'draft';
			if (action.name === 'withdraw') return;
			const world = await aWorld(db, other);
			const { actors } = world.full;
			const ctx = as(action.allowed.includes('member') ? actors.member : actors.chair, db);
			expect(await outcome(action.act(ctx, world))).toBe(409);
		}
	);

	it('lets whoever holds the pen of this meeting lead it, without a seat for it', async ({
		db
	}) => {
		const world = await aWorld(db, 'draft');
		const { meeting, actors } = world.full;
		const member = actors.member as Extract<Actor, { kind: 'person' }>;
		const pen = as({ ...member, takesMinutesOf: [meeting.id] }, db);
		await freezeDecision(pen, world.id, { version: 1, seen: wording });
		expect(await seen(world.chair, world.id)).toEqual({ version: 2 });
	});
});
