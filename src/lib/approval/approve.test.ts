import { describe, expect } from 'vitest';
import { NOON, anItem } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import {
	accept,
	aDraft,
	anObjectionTo,
	hashOf,
	inTime,
	stateOf,
	theNextMeeting,
	tooLate,
	type Draft
} from '../../../tests/support/records.ts';
import { openMeeting } from '../meetings/open.server.ts';
import { redact } from '../redactions/redact.server.ts';
import { minutesVersions } from '../versions/tables.server.ts';
import { approveRecord } from './approve.server.ts';
import { openRecord } from './open.server.ts';
import { releaseRecord } from './release.server.ts';

describe('approving', () => {
	const inTheMeeting = (draft: Draft, hash: string, itemId: string, now?: Date) =>
		approveRecord(draft.chair(now), draft.id, { hash, itemId, note: '' });
	const nextWeek = new Date('2026-03-13T17:00:00Z');

	it('happens in the next meeting, bound to the hash', async ({ db }) => {
		const draft = await aDraft(db);
		const hash = await hashOf(draft);
		const { meeting, item } = await theNextMeeting(db, draft, nextWeek);
		const early = inTheMeeting(draft, hash, item.id);
		await expect(early).rejects.toMatchObject({ status: 409, key: 'record.approve.notYet' });
		await inTheMeeting(draft, hash, item.id, nextWeek);
		expect(await stateOf(draft)).toBe('approved');
		expect((await draft.standing()).record).toMatchObject({
			approvedHash: hash,
			approvedInId: meeting.id,
			approvalItemId: item.id
		});
	});

	it('refuses an older version', async ({ db }) => {
		const draft = await aDraft(db);
		const older = await hashOf(draft);
		const { item } = await theNextMeeting(db, draft, nextWeek);
		await anObjectionTo(db, draft);
		await accept(draft, 'Der Bericht folgt im Juni.');
		const attempt = inTheMeeting(draft, older, item.id, nextWeek);
		await expect(attempt).rejects.toMatchObject({ status: 409, key: 'record.otherVersion' });
		expect(await stateOf(draft)).toBe('draft');
	});

	it('still holds for what was redacted since', async ({ db }) => {
		const draft = await aDraft(db);
		const { item } = await theNextMeeting(db, draft, NOON);
		await inTheMeeting(draft, await hashOf(draft), item.id);
		const now = async () => (await openRecord(draft.chair(), draft.id)).approval?.now;
		expect(await now()).toBe('unchanged');
		const what = { itemId: draft.open.id, words: 'Zahlen', reason: 'Datenschutz' };
		await redact(draft.chair(), draft.id, what);
		expect(await now()).toBe('redacted');
		await db.update(minutesVersions).set({ hash: 'x', hashesBefore: [] });
		expect(await now()).toBe('different');
	});

	it('holds where it was redacted before and again after', async ({ db }) => {
		const draft = await aDraft(db);
		const { item } = await theNextMeeting(db, draft, NOON);
		const conceal = (itemId: string, words: string) =>
			redact(draft.chair(), draft.id, { itemId, words, reason: 'Datenschutz' });
		const now = async () => (await openRecord(draft.chair(), draft.id)).approval?.now;
		await conceal(draft.open.id, 'Zahlen');
		await inTheMeeting(draft, await hashOf(draft), item.id);
		expect(await now()).toBe('unchanged');
		await conceal(draft.closed.id, 'Tisch');
		await conceal(draft.open.id, 'Bericht');
		expect(await now()).toBe('redacted');
		// A chain that was made up proves nothing.
		const [row] = await db.select().from(minutesVersions);
		const forged = row!.hashesBefore.map((before) => ({ ...before, itemHash: 'x' }));
		await db.update(minutesVersions).set({ hashesBefore: forged });
		expect(await now()).toBe('different');
	});

	it('is reached from the item that stands there for it', async ({ db }) => {
		const draft = await aDraft(db);
		const { meeting, item } = await theNextMeeting(db, draft, NOON);
		const { items } = await openMeeting(draft.chair(), meeting.id);
		const { number } = (await openMeeting(draft.chair(), draft.id)).meeting;
		const href = `/sitzungen/${draft.id}/niederschrift`;
		expect(items.find(({ id }) => id === item.id)?.cameFrom).toEqual({
			kind: 'minutes',
			number,
			href
		});
	});

	it('waits for the answers to all objections', async ({ db }) => {
		const draft = await aDraft(db);
		const { item } = await theNextMeeting(db, draft, nextWeek);
		await anObjectionTo(db, draft);
		const attempt = inTheMeeting(draft, await hashOf(draft), item.id, nextWeek);
		await expect(attempt).rejects.toMatchObject({ key: 'record.approve.objectionsOpen' });
	});

	it('by circulation waits for the deadline and wants a note', async ({ db }) => {
		const draft = await aDraft(db);
		const hash = await hashOf(draft);
		const circulate = (note: string, now: Date) =>
			approveRecord(draft.chair(now), draft.id, { hash, itemId: null, note });
		const key = (name: string) => ({ key: `record.approve.${name}` });
		await expect(circulate('', tooLate)).rejects.toMatchObject(key('noteMissing'));
		await expect(circulate('Per Mail.', inTime)).rejects.toMatchObject(key('deadlineRuns'));
		await circulate('Per Mail.', tooLate);
		expect((await draft.standing()).record).toMatchObject({ circulationNote: 'Per Mail.' });
	});

	it('is refused for an item of another table’s meeting', async ({ db }) => {
		const draft = await aDraft(db);
		const elsewhere = await anItem(db, { meetingId: draft.id });
		const attempt = inTheMeeting(draft, await hashOf(draft), elsewhere.id);
		await expect(attempt).rejects.toMatchObject({ status: 400 });
	});

	it('comes before releasing, which happens once', async ({ db }) => {
		const draft = await aDraft(db);
		const release = () => releaseRecord(draft.chair(), draft.id);
		await expect(release()).rejects.toMatchObject({ key: 'record.release.notApproved' });
		const { item } = await theNextMeeting(db, draft, NOON);
		await inTheMeeting(draft, await hashOf(draft), item.id);
		await release();
		expect(await stateOf(draft)).toBe('released');
		await expect(release()).rejects.toMatchObject({ key: 'record.release.already' });
	});
});
