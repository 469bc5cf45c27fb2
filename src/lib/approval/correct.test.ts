import { describe, expect } from 'vitest';
import { as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import {
	aDraft,
	hashOf,
	stateOf,
	textsOf,
	theNextMeeting
} from '../../../tests/support/records.ts';
import { approveRecord } from './approve.server.ts';
import { versionNumbered } from '../versions/queries.server.ts';
import { correctRecord } from './correct.server.ts';
import { openRecord } from './open.server.ts';

describe('a correction after the approval', () => {
	it('is a new version with a note; the approved hash stays', async ({ db }) => {
		const draft = await aDraft(db);
		const hash = await hashOf(draft);
		const { item } = await theNextMeeting(db, draft, NOON);
		await approveRecord(draft.chair(), draft.id, { hash, itemId: item.id, note: '' });
		const correction = { itemId: draft.open.id, block: 0, text: 'Die Zahlen lagen vor.', hash };
		await correctRecord(draft.chair(), draft.id, { ...correction, note: 'Zeitform.' });
		const { record, version } = await draft.standing();
		expect(record.approvedHash).toBe(hash);
		expect(record.approvedVersionId).not.toBe(version.id);
		expect(version).toMatchObject({ kind: 'correction', note: 'Zeitform.', number: 2 });
		expect(await stateOf(draft)).toBe('approved');
		const again = correctRecord(draft.chair(), draft.id, { ...correction, note: 'Noch einmal.' });
		await expect(again).rejects.toMatchObject({ status: 409, key: 'record.otherVersion' });
	});

	it('tells why to those alone who read its item', async ({ db }) => {
		const draft = await aDraft(db);
		const note = 'Frau Ö. wollte nicht genannt werden.';
		const correction = { itemId: draft.closed.id, block: 0, text: 'Eine Person.', note };
		await correctRecord(draft.chair(), draft.id, { ...correction, hash: await hashOf(draft) });
		const notesFor = async (role: keyof typeof draft.actors) => {
			const ctx = as(draft.actors[role], db);
			const { corrections, version } = await openRecord(ctx, draft.id);
			const numbered = await versionNumbered(ctx, draft.id, 2);
			return [...corrections.map((one) => one.note), version?.note, numbered?.note];
		};
		for (const reader of ['chair', 'member', 'guestOfTheClosedItem'] as const)
			expect(await notesFor(reader), reader).toEqual([note, note, note]);
		for (const other of ['observer', 'guestOfTheMeeting', 'guestOfTheOpenItem'] as const)
			expect(await notesFor(other), other).toEqual(['', '', '']);
	});

	it('can add a paragraph, and refuses words that are the same', async ({ db }) => {
		const draft = await aDraft(db);
		const correct = async (block: number | null, text: string) =>
			correctRecord(draft.chair(), draft.id, {
				...{ itemId: draft.open.id, block, text, note: 'Ergänzt.' },
				hash: await hashOf(draft)
			});
		await correct(null, 'Nachtrag.');
		expect((await textsOf(draft)).at(-1)).toBe('Nachtrag.');
		await expect(correct(2, 'Nachtrag.')).rejects.toMatchObject({ status: 400 });
		await expect(correct(7, 'Nichts.')).rejects.toMatchObject({ status: 404 });
	});
});
