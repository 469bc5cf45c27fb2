import { describe, expect } from 'vitest';
import { NOON, aMeeting, anItem, as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import {
	accept,
	aDraft,
	anObjectionTo,
	hashOf,
	inTime,
	tooLate,
	type Draft
} from '../../../tests/support/records.ts';
import type { Db } from '../db/db.server.ts';
import { objectionsTo } from './queries.server.ts';
import { handInNote, raiseObjection } from './raise.server.ts';
import { redactObjections } from './redact.server.ts';

describe('an objection', () => {
	const raise = (db: Db, draft: Draft, hash: string, now: Date, to: object = {}) =>
		raiseObjection(as(draft.actors.member, db, now), draft.id, {
			...{ itemId: draft.open.id, block: 1, hash, text: 'Im Juni.' },
			...to
		});

	it('keeps the words of its block', async ({ db }) => {
		const draft = await aDraft(db);
		await anObjectionTo(db, draft);
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([
			{ block: 1, quote: 'Der Bericht folgt im Mai.', state: 'raised', late: false }
		]);
	});

	it('is taken to the last second of the deadline, and not in the next', async ({ db }) => {
		const draft = await aDraft(db);
		const hash = await hashOf(draft);
		await raise(db, draft, hash, inTime);
		const late = raise(db, draft, hash, tooLate);
		await expect(late).rejects.toMatchObject({ status: 409, key: 'record.objection.tooLate' });
	});

	it('after the deadline is a note to the chair, and before it is not', async ({ db }) => {
		const draft = await aDraft(db);
		const said = { itemId: draft.open.id, block: 1, hash: await hashOf(draft), text: 'Juni.' };
		const early = handInNote(as(draft.actors.member, db, inTime), draft.id, said);
		await expect(early).rejects.toMatchObject({ key: 'record.note.stillInTime' });
		await handInNote(as(draft.actors.member, db, tooLate), draft.id, said);
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([{ state: 'note' }]);
		expect(await objectionsTo(as(draft.actors.observer, db), draft.id)).toEqual([]);
	});

	it.for([-1, 2, 99_999])(
		'to block %i, which does not exist, is refused',
		async (block, { db }) => {
			const draft = await aDraft(db);
			const attempt = raise(db, draft, await hashOf(draft), NOON, { block });
			await expect(attempt).rejects.toMatchObject({ status: 404 });
		}
	);

	it('to a closed item is refused to those who may not read it', async ({ db }) => {
		const draft = await aDraft(db);
		const said = { itemId: draft.closed.id, block: 0, hash: await hashOf(draft), text: 'Nein.' };
		const guest = as(draft.actors.guestOfTheMeeting, db);
		const attempt = raiseObjection(guest, draft.id, said);
		await expect(attempt).rejects.toMatchObject({ status: 404 });
	});

	it('to an item of another meeting is refused', async ({ db }) => {
		const draft = await aDraft(db);
		const elsewhere = await anItem(db, {
			meetingId: (await aMeeting(db, { roundtableId: draft.table.id })).id
		});
		const attempt = raise(db, draft, await hashOf(draft), NOON, { itemId: elsewhere.id });
		await expect(attempt).rejects.toMatchObject({ status: 404 });
	});

	it('speaks of the version that its author saw', async ({ db }) => {
		const draft = await aDraft(db);
		const seen = await hashOf(draft);
		await anObjectionTo(db, draft);
		await accept(draft, 'Der Bericht folgt im Juni.');
		const attempt = raise(db, draft, seen, NOON);
		await expect(attempt).rejects.toMatchObject({
			status: 409,
			key: 'record.objection.otherVersion'
		});
	});

	it('keeps what people write as words', async ({ db }) => {
		const draft = await aDraft(db);
		const text = '<script>alert(1)</script>\n[x](javascript:alert(1))';
		await raise(db, draft, await hashOf(draft), NOON, { text });
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([{ text }]);
	});

	it('loses its quotes where the minutes lose their words', async ({ db }) => {
		const draft = await aDraft(db);
		await anObjectionTo(db, draft);
		await redactObjections({ db }, draft.open.id, (said) => said.replaceAll('Mai', '[…]'));
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([
			{ quote: 'Der Bericht folgt im […].', text: 'Im Juni, nicht im […].' }
		]);
	});
});
