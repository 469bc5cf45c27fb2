import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aDraft, aHeldMeeting, stateOf, textsOf, tooLate } from '../../../tests/support/records.ts';
import { addItem } from '../agenda/add.server.ts';
import { decisions } from '../decisions/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { mails } from '../notifications/tables.server.ts';
import { roundtables } from '../roundtables/tables.server.ts';
import { freezeRecord } from './freeze.server.ts';
import { openRecord } from './open.server.ts';
import { findRecord } from './queries.server.ts';

describe('freezing', () => {
	it('makes a draft, which nobody writes any more', async ({ db }) => {
		const draft = await aDraft(db);
		expect(await stateOf(draft)).toBe('draft');
		expect(await textsOf(draft)).toEqual(['Die Zahlen liegen vor.', 'Der Bericht folgt im Mai.']);
		const more = composeMinutes({ db }, draft.open.id, [{ type: 'paragraph' }]);
		await expect(more).rejects.toMatchObject({ status: 403 });
	});

	it('takes objections until midnight in Berlin, so many days later', async ({ db }) => {
		const { record } = await (await aDraft(db)).standing();
		expect(record.objectionsUntil).toEqual(tooLate);
	});

	it('counts days of the calendar over the night in which the clock changes', async ({ db }) => {
		const draft = await aDraft(db, new Date('2026-03-20T12:00:00Z'));
		expect((await draft.standing()).record.objectionsUntil.toISOString()).toBe(
			'2026-04-03T22:00:00.000Z'
		);
	});

	it('sends the draft to the members, with a link and nothing of what was said', async ({ db }) => {
		const draft = await aDraft(db);
		const sent = await db.select().from(mails);
		const people = [draft.chair().actor, draft.actors.member, draft.actors.minuteTaker];
		const ids = people.map((person) => (person.kind === 'person' ? person.id : ''));
		expect(sent.map(({ personId }) => personId).sort()).toEqual(ids.sort());
		for (const { subject, body } of sent) {
			expect(body).toContain(`/sitzungen/${draft.id}/niederschrift`);
			expect(body).toContain('Freitag, 20. März 2026');
			expect(subject + body).not.toMatch(/Zahlen|Bericht folgt|Nur für den Tisch/);
		}
	});

	it('waits until the meeting was held and every vote is over', async ({ db }) => {
		const full = await aHeldMeeting(db);
		const chair = as(full.actors.chair, db);
		const state = (state: 'planned' | 'held') =>
			db.update(meetings).set({ state }).where(eq(meetings.id, full.meeting.id));
		await state('planned');
		const early = freezeRecord(chair, full.meeting.id);
		await expect(early).rejects.toMatchObject({ status: 409, key: 'record.freeze.notHeld' });
		await state('held');
		const open = { itemId: full.open.id, roundtableId: full.table.id, year: 2026, number: 1 };
		await db.insert(decisions).values({ ...open, id: full.closed.id, state: 'voting' });
		const voting = freezeRecord(chair, full.meeting.id);
		await expect(voting).rejects.toMatchObject({ status: 409, key: 'record.freeze.voting' });
	});

	it('says beforehand what has no result, to those who freeze, and hinders nobody', async ({
		db
	}) => {
		const full = await aHeldMeeting(db);
		const chair = as(full.actors.chair, db);
		const open = { itemId: full.open.id, roundtableId: full.table.id, year: 2026, number: 1 };
		await db.insert(decisions).values({ ...open, id: full.closed.id, state: 'draft' });
		const seen = await openRecord(chair, full.meeting.id);
		expect(seen.unfinished?.decisions.map(({ name }) => name)).toEqual(['B-2026-1']);
		expect((await openRecord(as(full.actors.member, db), full.meeting.id)).unfinished).toBeNull();
		await freezeRecord(chair, full.meeting.id);
		expect((await openRecord(chair, full.meeting.id)).unfinished).toBeNull();
	});

	it('ends every change of the agenda with a sentence', async ({ db }) => {
		const draft = await aDraft(db);
		const item = { title: 'Neu', kind: 'report', plannedMinutes: null, presenterSeatId: null };
		const add = addItem(draft.chair(), draft.id, item as never);
		await expect(add).rejects.toMatchObject({ status: 409, key: 'meeting.frozen.noChange' });
	});

	it('happens once', async ({ db }) => {
		const draft = await aDraft(db);
		const again = freezeRecord(draft.chair(), draft.id);
		await expect(again).rejects.toMatchObject({ status: 409, key: 'record.freeze.already' });
	});
});

it('takes the days for objections from the table', async ({ db }) => {
	const full = await aHeldMeeting(db);
	await db.update(roundtables).set({ objectionDays: 0 }).where(eq(roundtables.id, full.table.id));
	await freezeRecord(as(full.actors.chair, db), full.meeting.id);
	const record = await findRecord(as(full.actors.chair, db), full.meeting.id);
	expect(record?.objectionsUntil.toISOString()).toBe('2026-03-06T23:00:00.000Z');
});
