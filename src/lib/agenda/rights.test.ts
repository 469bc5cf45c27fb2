import { describe, expect } from 'vitest';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting, type Role } from '../../../tests/support/meetings.ts';
import type { Ctx } from '../access/ctx.ts';
import { addItem } from './add.server.ts';
import { deleteItem } from './delete.server.ts';
import { editItem } from './edit.server.ts';
import { moveItem } from './move.server.ts';
import { agendaOf } from './queries.server.ts';
import { restoreItem } from './restore.server.ts';
import { setVisibility } from './set-visibility.server.ts';
import { takeOff } from './writes.server.ts';

type Target = { id: string; meetingId: string; version: number };
const fields = {
	title: 'Neu',
	kind: 'report',
	plannedMinutes: null,
	presenterSeatId: null
} as const;

const actions: Record<string, (ctx: Ctx, item: Target) => Promise<unknown>> = {
	edit: (ctx, { id, version }) => editItem(ctx, { ...fields, itemId: id, version }),
	move: (ctx, { id }) => moveItem(ctx, { itemId: id, place: 1 }),
	delete: (ctx, { id }) => deleteItem(ctx, id),
	setVisibility: (ctx, { id }) => setVisibility(ctx, { itemId: id, visibility: 'closed' }),
	add: (ctx, { meetingId }) => addItem(ctx, meetingId, fields),
	async restore(ctx, { id }) {
		await takeOff(ctx.db, id, ctx.now);
		await restoreItem(ctx, id);
	}
};

/** Who gets what, written down by hand: 200 = done, 403 = sees it but may not, 404 = sees nothing. */
const all = (status: number) => ({ open: status, closed: status });
const guests = { open: 403, closed: 404 };
const editors = {
	chair: all(200),
	minuteTaker: all(200),
	member: all(200),
	observer: guests,
	guestOfTheMeeting: guests,
	guestOfTheOpenItem: guests,
	guestOfTheClosedItem: { open: 404, closed: 403 },
	operator: all(404),
	stranger: all(404)
} satisfies Record<Role, { open: number; closed: number }>;
const leaders = { ...editors, member: all(403) };
/** Adding concerns the meeting, which every guest sees. */
const adders = {
	...editors,
	observer: all(403),
	guestOfTheMeeting: all(403),
	guestOfTheOpenItem: all(403),
	guestOfTheClosedItem: all(403)
};

const expected: Record<string, Record<Role, { open: number; closed: number }>> = {
	edit: editors,
	add: adders,
	move: leaders,
	delete: leaders,
	restore: leaders,
	setVisibility: leaders
};

describe.each(Object.keys(actions))('%s an item', (name) => {
	it.for(Object.keys(editors) as Role[])('as %s', async (role, { db }) => {
		const seen: Record<string, number> = {};
		for (const visibility of ['open', 'closed'] as const) {
			const meeting = await aFullMeeting(db);
			const attempt = actions[name]!(as(meeting.actors[role], db), meeting[visibility]);
			seen[visibility] = await attempt.then(
				() => 200,
				(refusal: { status: number }) => refusal.status
			);
		}
		expect(seen).toEqual(expected[name]![role]);
	});
});

describe('the agenda', () => {
	const both = ['open', 'closed'];
	const sees: Record<Role, string[]> = {
		chair: both,
		minuteTaker: both,
		member: both,
		observer: ['open'],
		guestOfTheMeeting: ['open'],
		guestOfTheOpenItem: ['open'],
		guestOfTheClosedItem: ['closed'],
		operator: [],
		stranger: []
	};

	it.for(Object.keys(sees) as Role[])('shows %s what they may read', async (role, { db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const items = await agendaOf(as(actors[role], db), meeting.id);
		expect(items.map(({ visibility }) => visibility)).toEqual(sees[role]);
	});

	it('counts items the same for everyone', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const [item] = await agendaOf(as(actors.guestOfTheClosedItem, db), meeting.id);
		expect(item).toMatchObject({ number: 2, startsAfter: 0 });
	});
});
