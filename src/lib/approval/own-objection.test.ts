import { describe, expect } from 'vitest';
import { NOON, anObjection, as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aDraft, anObjectionTo, tooLate, type Draft } from '../../../tests/support/records.ts';
import type { Db } from '../db/db.server.ts';
import {
	confirmAsNote,
	confirmObjection,
	discardObjection,
	withdrawObjection
} from './own-objection.server.ts';
import { objectionsTo } from './queries.server.ts';
import { thawRecord } from './thaw.server.ts';

const member = (db: Db, draft: Draft, now = NOON) => as(draft.actors.member, db, now);

/** What the member typed offline, and what came after the freeze. */
async function aPreparedOne(db: Db, draft: Draft) {
	const { actor } = member(db, draft);
	return anObjection(db, {
		...{ meetingId: draft.id, itemId: draft.open.id, block: 1, late: true },
		personId: actor.kind === 'person' ? actor.id : '',
		state: 'prepared',
		text: 'Richtig muss es heißen: Im Juni.'
	});
}

describe('a prepared objection', () => {
	it('is seen by its author only', async ({ db }) => {
		const draft = await aDraft(db);
		await aPreparedOne(db, draft);
		expect(await objectionsTo(draft.chair(), draft.id)).toEqual([]);
		expect(await objectionsTo(member(db, draft), draft.id)).toHaveLength(1);
	});

	it('is raised with the words its author gives it, as of the version that stands', async ({
		db
	}) => {
		const draft = await aDraft(db);
		const { id: objectionId, version } = await aPreparedOne(db, draft);
		await confirmObjection(member(db, draft), { objectionId, version, text: 'Im Juli.' });
		const { record } = await draft.standing();
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([
			{ state: 'raised', text: 'Im Juli.', versionId: record.versionId, late: true }
		]);
	});

	it('after the deadline goes to the chair as a note', async ({ db }) => {
		const draft = await aDraft(db);
		const { id: objectionId, version } = await aPreparedOne(db, draft);
		const input = { objectionId, version, text: 'Im Juli.' };
		const late = confirmObjection(member(db, draft, tooLate), input);
		await expect(late).rejects.toMatchObject({ status: 409, key: 'record.objection.tooLate' });
		await confirmAsNote(member(db, draft, tooLate), input);
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([{ state: 'note' }]);
	});

	it('leaves nothing behind when it is discarded', async ({ db }) => {
		const draft = await aDraft(db);
		const { id: objectionId, version } = await aPreparedOne(db, draft);
		await discardObjection(member(db, draft), { objectionId, version });
		expect(await objectionsTo(member(db, draft), draft.id)).toEqual([]);
	});

	it('of somebody else does not exist, not even for the chair', async ({ db }) => {
		const draft = await aDraft(db);
		const { id: objectionId, version } = await aPreparedOne(db, draft);
		const input = { objectionId, version, text: 'Von mir.' };
		for (const act of [confirmObjection, discardObjection, withdrawObjection]) {
			await expect(act(draft.chair(), input)).rejects.toMatchObject({ status: 404 });
		}
	});

	it('does not keep the draft from being taken back, and stays', async ({ db }) => {
		const draft = await aDraft(db);
		await aPreparedOne(db, draft);
		await thawRecord(draft.chair(), draft.id, { reason: 'Es fehlt etwas.' });
		expect(await objectionsTo(member(db, draft), draft.id)).toHaveLength(1);
	});

	it('is confirmed once, from whichever page', async ({ db }) => {
		const draft = await aDraft(db);
		const { id: objectionId, version } = await aPreparedOne(db, draft);
		const input = { objectionId, version, text: 'Einmal.' };
		await confirmObjection(member(db, draft), input);
		const again = confirmObjection(member(db, draft), input);
		await expect(again).rejects.toMatchObject({ status: 409 });
	});
});

describe('an objection that was raised', () => {
	it('is withdrawn by its author, and stays in the list', async ({ db }) => {
		const draft = await aDraft(db);
		await anObjectionTo(db, draft);
		const [raised] = await objectionsTo(draft.chair(), draft.id);
		const input = { objectionId: raised!.id, version: raised!.version };
		await expect(withdrawObjection(draft.chair(), input)).rejects.toMatchObject({ status: 403 });
		await withdrawObjection(member(db, draft), input);
		expect(await objectionsTo(draft.chair(), draft.id)).toMatchObject([{ state: 'withdrawn' }]);
	});
});
