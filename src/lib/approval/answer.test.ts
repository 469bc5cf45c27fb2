import { describe, expect } from 'vitest';
import { it } from '../../../tests/support/database.ts';
import { accept, aDraft, anObjectionTo, hashOf, textsOf } from '../../../tests/support/records.ts';
import { fieldText } from '../minutes/field-text.ts';
import { versionItems, versionsOf } from '../versions/queries.server.ts';
import { answerObjection } from './answer.server.ts';
import type { Objection } from './approval.ts';
import { objectionsTo } from './queries.server.ts';

describe('an accepted objection', () => {
	it('makes a corrected version with the answer as its note', async ({ db }) => {
		const draft = await aDraft(db);
		await anObjectionTo(db, draft);
		await accept(draft, 'Der Bericht folgt im Juni.');
		expect(await textsOf(draft)).toEqual(['Die Zahlen liegen vor.', 'Der Bericht folgt im Juni.']);
		const versions = await versionsOf(draft.chair(), draft.id);
		expect(versions).toMatchObject([
			{ number: 2, kind: 'correction', note: 'Stimmt.' },
			{ number: 1, kind: 'draft' }
		]);
		const [before] = await versionItems(draft.chair(), versions[1]!.id);
		expect(before!.blocks.map(fieldText)).toContain('Der Bericht folgt im Mai.');
	});

	it('with the same words is one where somebody says so, and needs no new version', async ({
		db
	}) => {
		const draft = await aDraft(db);
		await anObjectionTo(db, draft);
		const [{ id: objectionId, version }] = (await objectionsTo(draft.chair(), draft.id)) as [
			Objection
		];
		const said = { objectionId, version, hash: await hashOf(draft), answer: 'Stimmt.' };
		const send = (text: string, unchanged: boolean) =>
			answerObjection(draft.chair(), { ...said, verdict: 'accepted', text, unchanged });
		for (const text of ['', 'Der Bericht folgt im Mai.']) {
			const key = 'record.answer.nothingChanged';
			await expect(send(text, false)).rejects.toMatchObject({ status: 400, key });
		}
		const both = send('Der Bericht folgt im Juni.', true);
		await expect(both).rejects.toMatchObject({ key: 'record.answer.changedAfterAll' });
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([{ state: 'raised' }]);
		await send('Der Bericht folgt im Mai.', true);
		expect(await versionsOf(draft.chair(), draft.id)).toHaveLength(1);
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([{ state: 'accepted' }]);
	});

	it('is answered once', async ({ db }) => {
		const draft = await aDraft(db);
		await anObjectionTo(db, draft);
		await accept(draft, '');
		await expect(accept(draft, '')).rejects.toMatchObject({ key: 'record.objection.answered' });
	});
});
