import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { as, anItem, aSeat, unknownId } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import { auditEntries } from '../audit/tables.server.ts';
import { cancelMeeting } from '../meetings/cancel.server.ts';
import { agendaLimits } from './agenda.ts';
import { addItem } from './add.server.ts';
import { deleteItem } from './delete.server.ts';
import { editItem } from './edit.server.ts';
import { moveItem } from './move.server.ts';
import { agendaOf, deletedItemsOf, findItem } from './queries.server.ts';
import { restoreItem } from './restore.server.ts';
import { setVisibility } from './set-visibility.server.ts';

const fields = {
	title: 'Auszugskonzept',
	kind: 'discussion',
	plannedMinutes: 10,
	presenterSeatId: null
} as const;

describe('adding an item', () => {
	it('puts it at the end and gives its minutes a place', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const ctx = as(actors.member, db);
		const id = await addItem(ctx, meeting.id, fields);
		const items = await agendaOf(ctx, meeting.id);
		expect(items.at(-1)).toMatchObject({ ...fields, id, number: 3, visibility: 'open' });
	});

	it('takes no presenter from another table', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const elsewhere = await aSeat(db);
		const input = { ...fields, presenterSeatId: elsewhere.id };
		const attempt = addItem(as(actors.chair, db), meeting.id, input);
		await expect(attempt).rejects.toMatchObject({ key: 'agenda.form.presenterUnknown' });
	});

	it('ends at the limit', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		for (let i = 2; i < agendaLimits.itemsPerMeeting; i++) {
			await anItem(db, { meetingId: meeting.id });
		}
		const attempt = addItem(as(actors.chair, db), meeting.id, fields);
		await expect(attempt).rejects.toMatchObject({ status: 409, key: 'agenda.add.tooMany' });
	});

	it('is not possible in a cancelled meeting', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		await cancelMeeting(ctx, meeting.id, { reason: 'Hochwasser' });
		const attempt = addItem(ctx, meeting.id, fields);
		await expect(attempt).rejects.toMatchObject({ key: 'meeting.cancelled.noChange' });
	});
});

describe('two people changing the same item', () => {
	it('tells the second and writes nothing of theirs', async ({ db }) => {
		const { actors, open } = await aFullMeeting(db);
		const version = open.version;
		const first = { ...fields, itemId: open.id, version };
		await editItem(as(actors.chair, db), first);
		const second = editItem(as(actors.member, db), { ...first, title: 'Meins' });
		await expect(second).rejects.toMatchObject({
			status: 409,
			key: 'agenda.edit.changedMeanwhile'
		});
		expect(await findItem(as(actors.chair, db), open.id)).toMatchObject({
			title: fields.title,
			version: version + 1
		});
	});

	it('does not stop a correction when somebody moves the item meanwhile', async ({ db }) => {
		const { actors, open, closed, meeting } = await aFullMeeting(db);
		await moveItem(as(actors.chair, db), { itemId: open.id, after: closed.id });
		const correction = { ...fields, itemId: open.id, version: open.version };
		await editItem(as(actors.member, db), correction);
		const items = await agendaOf(as(actors.chair, db), meeting.id);
		expect(items.map(({ title }) => title)).toEqual([closed.title, fields.title]);
	});
});

describe('taking an item off the agenda', () => {
	it('can be undone: it stands where it stood', async ({ db }) => {
		const { actors, meeting, open, closed } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		await deleteItem(ctx, open.id);
		expect(await agendaOf(ctx, meeting.id)).toMatchObject([{ id: closed.id, number: 1 }]);
		expect(await deletedItemsOf(ctx, meeting.id)).toEqual([{ id: open.id, title: open.title }]);

		await restoreItem(ctx, open.id);
		expect(await agendaOf(ctx, meeting.id)).toMatchObject([{ id: open.id }, { id: closed.id }]);
		const entries = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, open.id));
		expect(entries.map(({ action }) => action).sort()).toEqual(['item.deleted', 'item.restored']);
	});

	it('twice is told, and so is an item that never was', async ({ db }) => {
		const { actors, open } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		await deleteItem(ctx, open.id);
		await expect(deleteItem(ctx, open.id)).rejects.toMatchObject({ status: 404 });
		await expect(restoreItem(ctx, unknownId())).rejects.toMatchObject({ status: 404 });
	});
});

describe('closing an item', () => {
	it('hides it from observers at once, opening shows it again', async ({ db }) => {
		const { actors, open } = await aFullMeeting(db);
		const observer = as(actors.observer, db);
		await setVisibility(as(actors.chair, db), { itemId: open.id, visibility: 'closed' });
		expect(await findItem(observer, open.id)).toBeUndefined();
		await setVisibility(as(actors.chair, db), { itemId: open.id, visibility: 'open' });
		expect(await findItem(observer, open.id)).toMatchObject({ id: open.id });
	});
});
